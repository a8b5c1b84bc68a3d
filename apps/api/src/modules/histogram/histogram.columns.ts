import type { BucketSpan } from '@annals/dates'
import type { EventColumns } from '../../event-columns/event-columns.ts'
import type { FactGroups } from '../../event-columns/fact-groups.ts'
import { NUMBER } from '../../event-columns/lists.ts'
import type { FactCounts } from '../../event-columns/rows-meeting.ts'
import { countsByKey, mostFrequent, type SplitKeys } from '../../event-columns/split-keys.ts'
import type { Slot } from './counts.ts'
import { MAX_SERIES, type RankedRows } from './series.sql.ts'

/** Between which slots facts lie, and what they share out: `readSlots` of events in columns. */
export class FactSlots {
  readonly #columns: EventColumns
  readonly #groups: FactGroups

  constructor(columns: EventColumns, buckets: readonly BucketSpan[]) {
    const [first] = buckets
    this.#columns = columns
    this.#groups = columns.groupsBetween(
      first === undefined ? [] : [first.start, ...buckets.map(({ end }) => end)],
    )
  }

  /** The slots of all events, counted by fact. */
  ofAll({ facts, counts }: FactCounts): Slot[] {
    for (const fact of facts) this.#groups.of(fact)
    const sums = this.#sums(1)
    for (let place = 0; place < facts.length; place++) {
      this.#add(sums, 0, facts[place] ?? 0, counts[place] ?? 0)
    }
    return this.#slots(sums, 0, 'all')
  }

  /** The slots of some rows, by the largest series. */
  bySeries(rows: Int32Array, keys: SplitKeys): RankedRows<Slot> {
    const { factOf } = this.#columns
    const byKey = countsByKey(keys, rows)
    const largest = mostFrequent(keys, byKey, MAX_SERIES)
    const [others, none] = [largest.length, largest.length + 1]
    const seriesOf = new Int32Array(keys.size).fill(others)
    for (const [series, key] of largest.entries()) seriesOf[key] = series
    for (let place = 0; place < rows.length; place++) this.#groups.of(factOf[rows[place] ?? 0] ?? 0)
    const sums = this.#sums(largest.length + 2)
    const { lists, listOf, shift } = keys
    const { starts, values } = lists
    for (let place = 0; place < rows.length; place++) {
      const row = rows[place] ?? 0
      const fact = factOf[row] ?? 0
      let at = starts[listOf === null ? row : (listOf[row] ?? 0)] ?? 0
      if (at === 0) this.#add(sums, none, fact, 1)
      for (let last = -1; at > 0; ) {
        const value = values[at++] ?? -1
        const key = (value & NUMBER) >> shift
        if (key !== last) this.#add(sums, seriesOf[key] ?? others, fact, 1)
        last = key
        if (value < 0) at = 0
      }
    }
    return {
      largest: largest.map((key, series) => {
        const text = keys.textOf(key)
        return [text, this.#slots(sums, series, text)]
      }),
      others: this.#slots(sums, others, null),
      none: (byKey[keys.size] ?? 0) > 0 ? this.#slots(sums, none, null) : null,
    }
  }

  /** For the groups that are known by now. */
  #sums(series: number): Sums {
    const length = series * this.#groups.groups.length
    return {
      count: new Int32Array(length),
      perSecond: new Float64Array(length),
      inFirst: new Float64Array(length),
      inLast: new Float64Array(length),
    }
  }

  #add(sums: Sums, series: number, fact: number, count: number): void {
    const { groups } = this.#groups
    const group = this.#groups.of(fact)
    const at = series * groups.length + group
    sums.count[at] = (sums.count[at] ?? 0) + count
    const inner = groups[group]?.inner ?? null
    if (inner === null) return
    const { facts } = this.#columns
    const width = facts.widthOf(fact)
    const inFirst = facts.fromEarliest(fact, inner.after) / width
    const inLast = facts.toLatest(fact, inner.before) / width
    sums.perSecond[at] = (sums.perSecond[at] ?? 0) + count * (1 / width)
    sums.inFirst[at] = (sums.inFirst[at] ?? 0) + count * inFirst
    sums.inLast[at] = (sums.inLast[at] ?? 0) + count * inLast
  }

  #slots(sums: Sums, series: number, key: string | null): Slot[] {
    const { groups } = this.#groups
    return groups.flatMap(({ first, last, isOpenBefore, isOpenAfter }, group) => {
      const at = series * groups.length + group
      const count = sums.count[at] ?? 0
      if (count === 0) return []
      return {
        key,
        first,
        last,
        isOpenBefore,
        isOpenAfter,
        count,
        perSecond: sums.perSecond[at] ?? 0,
        inFirst: sums.inFirst[at] ?? 0,
        inLast: sums.inLast[at] ?? 0,
      }
    })
  }
}

/** By series, then by group. */
interface Sums {
  readonly count: Int32Array
  readonly perSecond: Float64Array
  readonly inFirst: Float64Array
  readonly inLast: Float64Array
}
