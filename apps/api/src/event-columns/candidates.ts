import type { ColumnCondition } from './column-condition.ts'
import type { EventColumns } from './event-columns.ts'
import { marksOfActors, marksOfKeys, marksOfLists, numbersOfKeys } from './marks-of-keys.ts'
import type { RowsByKey } from './rows-by-key.ts'

/** Rows among which are all that meet some conditions. */
export interface Candidates {
  /** The condition that all of them meet but for those that changed; null: each must be asked. */
  readonly met: ColumnCondition | null
  /**
   * Writes those of marked facts to the front of `into`, each once, and tells how many they are. Those
   * that changed come first: of so many at the front, `keepMeeting` keeps the ones that meet the condition.
   */
  markedInto(
    into: Int32Array,
    factOf: Int32Array,
    marks: Uint8Array,
    keepMeeting: (count: number) => number,
  ): number
}

/** Lists of rows, in some of which a row may be again. */
interface Parts {
  readonly lists: readonly Int32Array[]
  readonly count: number
}

/** Where they would be more than one of so many rows, all rows are looked through as quickly. */
const LEAST_SAVED = 4

/** Null where conditions do not say that it must be few rows. */
export function candidatesOf(
  columns: EventColumns,
  conditions: readonly ColumnCondition[],
  keys: readonly Buffer[],
): Candidates | null {
  const all = conditions.map((condition) => partsOf(condition, columns, keys))
  const parts = fewest(all)
  const { rows: changed, flags } = columns.changedRows
  if (parts === null || LEAST_SAVED * (parts.count + changed.length) > columns.size) return null
  const condition = conditions[all.indexOf(parts)]
  return {
    met: condition !== undefined && condition.kind !== 'any' ? condition : null,
    markedInto: (into, factOf, marks, keepMeeting) => {
      let count = 0
      for (const row of changed) if (marks[factOf[row] ?? 0] === 1) into[count++] = row
      if (count > 0) count = keepMeeting(count)
      const unchanged = count
      for (const list of parts.lists) {
        for (let place = 0; place < list.length; place++) {
          const row = list[place] ?? 0
          if (flags[row] !== 0 || marks[factOf[row] ?? 0] !== 1) continue
          flags[row] = FOUND
          into[count++] = row
        }
      }
      // In order, what is asked of them next is read from memory once, not here and there.
      if (parts.lists.length > 1 && count > columns.size / 64) {
        takeFound(flags, into, unchanged)
      } else {
        for (let place = unchanged; place < count; place++) flags[into[place] ?? 0] = 0
      }
      return count
    },
  }
}

/** Beside 1 for changed rows. */
const FOUND = 2

/** Writes the rows that are flagged as found into an array in order, from a place on, and unflags them. */
function takeFound(flags: Uint8Array, into: Int32Array, from: number): void {
  let count = from
  const words = new Int32Array(flags.buffer)
  for (let word = 0; word < words.length; word++) {
    if (words[word] === 0) continue
    for (let row = 4 * word; row < 4 * word + 4; row++) {
      if (flags[row] !== FOUND) continue
      flags[row] = 0
      into[count++] = row
    }
  }
}

function fewest(all: readonly (Parts | null)[]): Parts | null {
  return all.reduce(
    (best, parts) => (best === null || (parts !== null && parts.count < best.count) ? parts : best),
    null,
  )
}

function partsOf(
  condition: ColumnCondition,
  columns: EventColumns,
  keys: readonly Buffer[],
): Parts | null {
  const { topics, places, actors, sources, topicLists, placeLists, ids } = columns
  switch (condition.kind) {
    case 'topics': {
      const wanted = marksOfLists(topicLists, marksOfKeys(topics, keys[condition.keys]), 1)
      return ofMarked(columns.rowsBy('topicLists'), wanted)
    }
    case 'places': {
      const wanted = marksOfLists(placeLists, marksOfKeys(places, keys[condition.keys]), 0)
      return ofMarked(columns.rowsBy('placeLists'), wanted)
    }
    case 'actors': {
      const wanted = marksOfActors(actors, keys[condition.keys], condition.role)
      return ofMarked(columns.rowsBy('participations'), wanted)
    }
    case 'sources':
      return ofMarked(columns.rowsBy('citations'), marksOfKeys(sources, keys[condition.keys]))
    case 'events': {
      const rows = numbersOfKeys(ids, keys[condition.keys])
      return { lists: [rows], count: rows.length }
    }
    case 'all':
      return fewest(condition.parts.map((part) => partsOf(part, columns, keys)))
    case 'any': {
      const parts = condition.parts.map((part) => partsOf(part, columns, keys))
      return parts.reduce<Parts | null>(together, NONE)
    }
    case 'dates':
    case 'codes':
    case 'not':
      return null
  }
}

const NONE: Parts = { lists: [], count: 0 }

function together(some: Parts | null, others: Parts | null): Parts | null {
  if (some === null || others === null) return null
  return { lists: [...some.lists, ...others.lists], count: some.count + others.count }
}

/** The rows of every marked key. */
function ofMarked(rowsBy: RowsByKey | null, marks: Uint8Array): Parts | null {
  if (rowsBy === null) return null
  const lists: Int32Array[] = []
  let count = 0
  for (let key = 0; key < marks.length; key++) {
    if (marks[key] === 0) continue
    const list = rowsBy.of(key)
    if (list.length === 0) continue
    lists.push(list)
    count += list.length
  }
  return { lists, count }
}
