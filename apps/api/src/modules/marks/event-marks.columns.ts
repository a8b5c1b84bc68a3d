import type { RequestContext } from '../../context.ts'
import type { EventColumns } from '../../event-columns/event-columns.ts'
import type { FactTable } from '../../event-columns/fact-table.ts'
import { NUMBER } from '../../event-columns/lists.ts'
import {
  countsByKey,
  mostFrequent,
  type SplitKeys,
  splitKeys,
} from '../../event-columns/split-keys.ts'
import { type KeyLabel, readLabels } from '../histogram/series.sql.ts'
import { type LaneBy, MAX_LANES, MAX_MARKS, type MarkGrid, NAMES } from './mark-grid.ts'

/** What a timeline can draw, as `eventMarksSource` gives it. */
export interface DrawnMarks {
  readonly total: number
  readonly lanes: readonly DrawnLane[]
}

interface DrawnLane {
  readonly place: number
  readonly key: string
  readonly label: string
  readonly color: string | null
  readonly event_count: number
  readonly mark_ids: readonly string[]
  readonly clusters: readonly object[]
}

/** The lanes of some rows before they have names: a lane's key is that of what it is of. */
export interface UnnamedMarks {
  readonly total: number
  readonly lanes: readonly Omit<DrawnLane, 'place' | 'label' | 'color'>[]
}

export function marksInColumns(
  columns: EventColumns,
  rows: Int32Array,
  grid: MarkGrid,
  laneBy: LaneBy | null,
): UnnamedMarks {
  const { facts, factOf, ids } = columns
  const cells = new Cells(facts, grid)
  // Rows that do not reach into the range go; the others move to the front.
  let total = 0
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] ?? 0
    if (cells.of(factOf[row] ?? 0) >= 0) rows[total++] = row
  }
  const drawn = rows.subarray(0, total)
  const lanes = lanesOf(columns, drawn, laneBy)
  const groups = new Groups(facts, cells, lanes.names.length)
  const isEachDrawn = total <= MAX_MARKS
  const single: number[][] = lanes.names.map(() => [])
  lanes.each(drawn, (row, lane) => {
    groups.add(row, factOf[row] ?? 0, lane)
    if (isEachDrawn) single[lane]?.push(row)
  })
  return {
    total,
    lanes: lanes.names.flatMap((key, lane) => {
      const { count, alone, clusters } = groups.ofLane(lane, isEachDrawn)
      if (count === 0) return []
      const marks = isEachDrawn ? (single[lane] ?? []) : alone
      return { key, event_count: count, mark_ids: marks.map((row) => ids.textOf(row)), clusters }
    }),
  }
}

export async function namedMarks(
  { total, lanes }: UnnamedMarks,
  laneBy: LaneBy | null,
  context: RequestContext,
): Promise<DrawnMarks> {
  const special = (key: string) => NAMES[key as keyof typeof NAMES]
  const keys = lanes.flatMap(({ key }) => (special(key) === undefined ? [key] : []))
  const labels = keys.length === 0 ? [] : await readLabels(keys, laneBy, context)
  const found = new Map<string, KeyLabel>(labels.map((label) => [label.id, label]))
  return {
    total,
    lanes: lanes.map((lane, index) => {
      const label = found.get(lane.key)
      return {
        ...lane,
        place: index + 1,
        key: label?.key ?? lane.key,
        label: label?.label ?? special(lane.key) ?? lane.key,
        color: label?.color ?? null,
      }
    }),
  }
}

interface Lanes {
  /** In the order in which they are drawn. */
  readonly names: readonly string[]
  each(rows: Int32Array, visit: (row: number, lane: number) => void): void
}

function lanesOf(columns: EventColumns, rows: Int32Array, laneBy: LaneBy | null): Lanes {
  if (laneBy === null) {
    return {
      names: ['all'],
      each: (of, visit) => {
        for (let place = 0; place < of.length; place++) visit(of[place] ?? 0, 0)
      },
    }
  }
  const keys = splitKeys(columns, laneBy)
  const largest = mostFrequent(keys, countsByKey(keys, rows), MAX_LANES)
  return {
    names: [...largest.map((key) => keys.textOf(key)), 'other', 'none'],
    each: (of, visit) => eachLane(keys, largest, of, visit),
  }
}

function eachLane(
  { size, lists, listOf, shift }: SplitKeys,
  largest: readonly number[],
  rows: Int32Array,
  visit: (row: number, lane: number) => void,
): void {
  const [other, none] = [largest.length, largest.length + 1]
  const laneOf = new Int32Array(size).fill(other)
  for (const [lane, key] of largest.entries()) laneOf[key] = lane
  const { starts, values } = lists
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] ?? 0
    let at = starts[listOf === null ? row : (listOf[row] ?? 0)] ?? 0
    if (at === 0) visit(row, none)
    for (let last = -1; at > 0; ) {
      const value = values[at++] ?? -1
      const key = (value & NUMBER) >> shift
      if (key !== last) visit(row, laneOf[key] ?? other)
      last = key
      if (value < 0) at = 0
    }
  }
}

/** In which cell each fact is drawn, numbered in the order in which they are met. */
class Cells {
  readonly #cellOf: Int32Array
  readonly #numbers = new Map<number, number>()

  constructor(facts: FactTable, { start, end, widths }: MarkGrid) {
    const [from, to] = [Number(start), Number(end)]
    const inRange = facts.reaching(start, end)
    this.#cellOf = new Int32Array(facts.size).fill(-1)
    for (let fact = 1; fact < inRange.length; fact++) {
      if (inRange[fact] === 0) continue
      const at = Math.max(facts.earliestNumber(fact), from)
      const span = Math.min(facts.latestNumber(fact), to) - at
      let size = 0
      while (size < widths.length && (widths[size] ?? 0) <= span) size++
      const cell = Math.floor((at - from) / (widths[size] ?? 1))
      const code = cell * (widths.length + 1) + size
      let number = this.#numbers.get(code)
      if (number === undefined) {
        number = this.#numbers.size
        this.#numbers.set(code, number)
      }
      this.#cellOf[fact] = number
    }
    this.grid = { start, end, widths }
  }

  readonly grid: MarkGrid

  get size(): number {
    return this.#numbers.size
  }

  /** -1: it does not reach into the range. */
  of(fact: number): number {
    return this.#cellOf[fact] ?? -1
  }
}

/** Events of the same lane and cell, counted together. */
class Groups {
  readonly #facts: FactTable
  readonly #cells: Cells
  readonly #counts: Int32Array
  readonly #disputed: Int32Array
  readonly #firsts: Int32Array
  readonly #lasts: Int32Array
  readonly #rows: Int32Array

  constructor(facts: FactTable, cells: Cells, lanes: number) {
    const length = lanes * cells.size
    this.#facts = facts
    this.#cells = cells
    this.#counts = new Int32Array(length)
    this.#disputed = new Int32Array(length)
    this.#firsts = new Int32Array(length)
    this.#lasts = new Int32Array(length)
    this.#rows = new Int32Array(length)
  }

  add(row: number, fact: number, lane: number): void {
    const facts = this.#facts
    const at = lane * this.#cells.size + this.#cells.of(fact)
    const count = this.#counts[at] ?? 0
    this.#counts[at] = count + 1
    if (facts.isDisputed(fact)) this.#disputed[at] = (this.#disputed[at] ?? 0) + 1
    if (count === 0) {
      this.#firsts[at] = fact
      this.#lasts[at] = fact
      this.#rows[at] = row
      return
    }
    if (facts.beginsBefore(fact, this.#firsts[at] ?? 0)) this.#firsts[at] = fact
    if (facts.endsAfter(fact, this.#lasts[at] ?? 0)) this.#lasts[at] = fact
  }

  /** How many events a lane holds, the rows that stand alone, and what is drawn together. */
  ofLane(lane: number, isEachDrawn: boolean) {
    const { start, end } = this.#cells.grid
    const alone: number[] = []
    const clusters: object[] = []
    let all = 0
    const from = lane * this.#cells.size
    for (let at = from; at < from + this.#cells.size; at++) {
      const count = this.#counts[at] ?? 0
      all += count
      if (count === 1) alone.push(this.#rows[at] ?? 0)
      if (count < 2 || isEachDrawn) continue
      const earliest = this.#facts.earliestOf(this.#firsts[at] ?? 0)
      const latest = this.#facts.latestOf(this.#lasts[at] ?? 0)
      clusters.push({
        start_at: String(inOrder(earliest, start)[1]),
        end_at: String(inOrder(latest, end)[0]),
        count,
        disputed_count: this.#disputed[at],
      })
    }
    return { count: all, alone, clusters }
  }
}

/** Two seconds in order: Math.min takes no whole numbers of 64 bits. */
function inOrder(a: bigint, b: bigint): readonly [bigint, bigint] {
  return a < b ? [a, b] : [b, a]
}
