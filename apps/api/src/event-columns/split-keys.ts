import { PRECISIONS } from '@annals/dates'
import type { EventColumns } from './event-columns.ts'
import { Lists, NUMBER } from './lists.ts'
import { ROLES } from './roles.ts'

export type SplitBy = 'TOPIC' | 'ACTOR' | 'PRECISION' | 'SOURCE' | 'PLACE'

/** What events are split by, as numbers. */
export interface SplitKeys {
  /** How many there may be. */
  readonly size: number
  /** In each list a key may stand several times, one after the other: it counts once. */
  readonly lists: Lists
  /** The list of each row; null: of its own number. */
  readonly listOf: Int32Array | null
  /** By what a member of a list is divided to be a key, as a power of two. */
  readonly shift: number
  textOf(key: number): string
  /** Below 0 where the text of the first sorts before that of the second. */
  compare(a: number, b: number): number
}

export function splitKeys(columns: EventColumns, splitBy: SplitBy): SplitKeys {
  const { facts, topicLists, placeLists } = columns
  switch (splitBy) {
    case 'PRECISION':
      return {
        size: PRECISIONS.length,
        lists: listsOf(facts.size, (fact) => {
          const coded = facts.codedOf(fact)
          return coded === null ? [] : [coded.precision]
        }),
        listOf: columns.factOf,
        shift: 0,
        textOf: (key) => PRECISIONS[key] ?? '',
        compare: (a, b) => ((PRECISIONS[a] ?? '') < (PRECISIONS[b] ?? '') ? -1 : 1),
      }
    case 'TOPIC':
      return {
        ...keysOf(columns.topics),
        // An event's main topic is the one at position 0.
        lists: listsOf(topicLists.size, (list) =>
          topicLists.of(list).flatMap((member) => (member % 2 === 1 ? [member >> 1] : [])),
        ),
        listOf: columns.topicsOf,
        shift: 0,
      }
    case 'PLACE':
      return {
        ...keysOf(columns.places),
        lists: listsOf(placeLists.size, (list) => placeLists.of(list)),
        listOf: columns.placesOf,
        shift: 0,
      }
    case 'ACTOR': {
      const shift = Math.log2(ROLES.length)
      return { ...keysOf(columns.actors), lists: columns.participations, listOf: null, shift }
    }
    case 'SOURCE':
      return { ...keysOf(columns.sources), lists: columns.citations, listOf: null, shift: 0 }
  }
}

function listsOf(count: number, listOf: (number: number) => readonly number[]): Lists {
  const lists = new Lists(count, count)
  for (let number = 0; number < count; number++) lists.set(number, listOf(number))
  return lists
}

function keysOf(table: EventColumns['topics']): Pick<SplitKeys, 'size' | 'textOf' | 'compare'> {
  return {
    size: table.size,
    textOf: (key) => table.textOf(key),
    compare: (a, b) => table.compare(a, b),
  }
}

/** How often each key occurs among some rows, and, after the last key, how many rows have none. */
export function countsByKey(
  { size, lists, listOf, shift }: SplitKeys,
  rows: Int32Array,
): Int32Array {
  const counts = new Int32Array(size + 1)
  const { starts, values } = lists
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] ?? 0
    let at = starts[listOf === null ? row : (listOf[row] ?? 0)] ?? 0
    if (at === 0) counts[size] = (counts[size] ?? 0) + 1
    for (let last = -1; at > 0; ) {
      const value = values[at++] ?? -1
      const key = (value & NUMBER) >> shift
      if (key !== last) counts[key] = (counts[key] ?? 0) + 1
      last = key
      if (value < 0) at = 0
    }
  }
  return counts
}

/** The keys that occur most, the most frequent first; of those equally frequent, the least text first. */
export function mostFrequent(keys: SplitKeys, counts: Int32Array, most: number): number[] {
  const sorted = counts.slice(0, keys.size).sort()
  // Only what is as frequent as the last one that counts need be compared by its text.
  const least = Math.max(sorted[sorted.length - most] ?? 0, 1)
  const candidates: number[] = []
  for (let key = 0; key < keys.size; key++) if ((counts[key] ?? 0) >= least) candidates.push(key)
  return candidates
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || keys.compare(a, b))
    .slice(0, most)
}
