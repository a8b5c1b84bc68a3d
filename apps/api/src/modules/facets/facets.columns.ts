import { PRECISIONS } from '@annals/dates'
import type { EventColumns } from '../../event-columns/event-columns.ts'
import {
  countsByKey,
  mostFrequent,
  type SplitBy,
  splitKeys,
} from '../../event-columns/split-keys.ts'
import { sql } from '../../sql/sql.ts'
import type { FoundEvents } from '../event/event-filter.columns.ts'
import type { EventFilterInput } from '../event/event-filter.graphql.ts'
import type { FacetName, KeyCount } from './facets.sql.ts'

/** The keys of the topics above each topic, itself first; of those that are not there: itself alone. */
export type TopicsAbove = ReadonlyMap<string, readonly string[]>

/** The topic above each, by key, as JSON. */
export const PARENTS_OF_TOPICS = sql`(SELECT json_object_agg(id, parent_id)::text FROM topic WHERE parent_id IS NOT NULL)`

export function topicsAboveOf(parentsOfTopics: string | null): TopicsAbove {
  const parents = new Map<string, string>(Object.entries(JSON.parse(parentsOfTopics ?? '{}')))
  return new Map(
    [...parents.keys()].map((id) => {
      const above = new Set<string>()
      for (let next: string | undefined = id; next !== undefined && !above.has(next); ) {
        above.add(next)
        next = parents.get(next)
      }
      return [id, [...above]]
    }),
  )
}

/** The most frequent keys of one facet, its own part of the filter left out, as SQL counts and orders them. */
export function facetInColumns(
  found: FoundEvents,
  facet: FacetName,
  own: keyof EventFilterInput,
  first: number,
  topicsAbove: TopicsAbove,
): KeyCount[] {
  if (facet === 'topics') return topicCounts(found, own, topicsAbove).slice(0, first)
  if (facet === 'precisions') return precisionCounts(found, own).slice(0, first)
  const keys = splitKeys(found.columns, SPLITS[facet])
  const counts = found.made(`by ${facet}`, (rows) => countsByKey(keys, rows), [own])
  return mostFrequent(keys, counts, first).map((key) => ({
    id: keys.textOf(key),
    count: counts[key] ?? 0,
  }))
}

const SPLITS: Readonly<Record<'actors' | 'places' | 'sources', SplitBy>> = {
  actors: 'ACTOR',
  places: 'PLACE',
  sources: 'SOURCE',
}

function topicCounts(
  found: FoundEvents,
  own: keyof EventFilterInput,
  topicsAbove: TopicsAbove,
): KeyCount[] {
  const { topics, topicLists, topicsOf } = found.columns
  const countByList = (rows: Int32Array) => {
    const counts = new Int32Array(topicLists.size)
    for (let place = 0; place < rows.length; place++) {
      const list = topicsOf[rows[place] ?? 0] ?? 0
      counts[list] = (counts[list] ?? 0) + 1
    }
    return counts
  }
  const byList = found.made('by list of topics', countByList, [own])
  const { keys, above } = numberedAbove(topics, topicsAbove)
  const counts = new Int32Array(keys.length)
  // By topic the list that it was last counted for: an event of two topics below the same one counts once.
  const countedFor = new Int32Array(keys.length).fill(-1)
  for (let list = 0; list < byList.length; list++) {
    const count = byList[list] ?? 0
    if (count === 0) continue
    for (const member of topicLists.of(list)) {
      for (const topic of above[member >> 1] ?? []) {
        if (countedFor[topic] === list) continue
        countedFor[topic] = list
        counts[topic] = (counts[topic] ?? 0) + count
      }
    }
  }
  return keys
    .map((id, topic) => ({ id, count: counts[topic] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
}

/** The topics by number, those of events first, and the numbers of those above each of these. */
function numberedAbove(topics: EventColumns['topics'], topicsAbove: TopicsAbove) {
  const keys = Array.from({ length: topics.size }, (_, topic) => topics.textOf(topic))
  const numbers = new Map(keys.map((key, topic) => [key, topic]))
  const numberOf = (key: string) => {
    const number = numbers.get(key) ?? keys.push(key) - 1
    numbers.set(key, number)
    return number
  }
  const above = keys.slice().map((key) => (topicsAbove.get(key) ?? [key]).map(numberOf))
  return { keys, above }
}

function precisionCounts(found: FoundEvents, own: keyof EventFilterInput): KeyCount[] {
  const counts = PRECISIONS.map((id) => ({ id, count: 0 }))
  const { facts } = found.columns
  const byFact = found.countsByFact([own])
  for (let place = 0; place < byFact.facts.length; place++) {
    const coded = facts.codedOf(byFact.facts[place] ?? 0)
    const precision = coded === null ? undefined : counts[coded.precision]
    if (precision !== undefined) precision.count += byFact.counts[place] ?? 0
  }
  return counts.filter(({ count }) => count > 0)
}
