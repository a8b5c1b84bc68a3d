import type { RequestContext } from '../../context.ts'
import { rowAs } from '../../sql/row.ts'
import { joinSql, type Sql, sql } from '../../sql/sql.ts'
import { findInColumnsWith } from '../event/event-filter.columns.ts'
import type { EventFilterInput } from '../event/event-filter.graphql.ts'
import { eventsMatching } from '../event/event-filter.sql.ts'
import { labelReader } from '../histogram/series.sql.ts'
import { facetInColumns, PARENTS_OF_TOPICS, topicsAboveOf } from './facets.columns.ts'

export type FacetName = 'topics' | 'actors' | 'places' | 'sources' | 'precisions'

export interface FacetCountValue {
  readonly key: string
  readonly label: string
  readonly color: string | null
  readonly count: number
}

export interface FacetReader {
  /** The counts of one facet, its own part of the filter left out; the most frequent first. */
  read(facet: FacetName, first: number): Promise<FacetCountValue[]>
}

interface Asked {
  readonly facet: FacetName
  readonly first: number
  answer(counts: readonly KeyCount[]): void
  refuse(error: unknown): void
}

export interface KeyCount {
  readonly id: string
  readonly count: number
}

/**
 * Reads facets of one filter. Those that are asked for at the same time and look at the same events are
 * counted by one statement, which finds the events once.
 */
export function facetReader(filter: EventFilterInput, context: RequestContext): FacetReader {
  let waiting: Asked[] = []
  const readLabels = labelReader(context)
  const countAll = async () => {
    const asked = waiting
    waiting = []
    try {
      if (!(await countInColumns(asked, filter, context))) countInSql(asked)
    } catch (error) {
      for (const { refuse } of asked) refuse(error)
    }
  }
  const countInSql = (asked: readonly Asked[]) => {
    const groups = new Map<string, Asked[]>()
    for (const each of asked) {
      const text = JSON.stringify(ownFilter(each.facet, filter))
      groups.set(text, [...(groups.get(text) ?? []), each])
    }
    for (const group of groups.values()) countTogether(group, filter, context)
  }
  return {
    read: async (facet, first) => {
      const counts = await new Promise<readonly KeyCount[]>((answer, refuse) => {
        if (waiting.length === 0) queueMicrotask(countAll)
        waiting.push({ facet, first, answer, refuse })
      })
      const ids = counts.map(({ id }) => id)
      const labels = await readLabels(ids, FACETS[facet].split)
      return counts.flatMap(({ id, count }) => {
        const found = labels.find((each) => each.id === id)
        if (found === undefined) return []
        return [{ key: found.key, label: found.label, color: found.color, count }]
      })
    },
  }
}

/** False where there are no columns. */
async function countInColumns(
  asked: readonly Asked[],
  filter: EventFilterInput,
  context: RequestContext,
): Promise<boolean> {
  const found = await findInColumnsWith<string | null>(filter, PARENTS_OF_TOPICS, context)
  if (found === null) return false
  const topicsAbove = topicsAboveOf(found.value)
  for (const { facet, first, answer } of asked) {
    answer(facetInColumns(found.events, facet, FACETS[facet].own, first, topicsAbove))
  }
  return true
}

function ownFilter(facet: FacetName, filter: EventFilterInput): EventFilterInput {
  const { [FACETS[facet].own]: _own, ...others } = filter
  return others
}

async function countTogether(
  asked: readonly Asked[],
  filter: EventFilterInput,
  context: RequestContext,
): Promise<void> {
  try {
    const event = rowAs('e')
    const facet = asked[0]?.facet ?? 'precisions'
    const { from, where } = eventsMatching(event, ownFilter(facet, filter), context)
    const counts = asked.map(
      ({ facet, first }, place) =>
        sql`SELECT ${place}::int AS place, row_number() OVER () AS ordinal, key::text AS id, count FROM (${FACETS[facet].counts} LIMIT ${first}::int) AS counted`,
    )
    const rows = await context.database.readRows<KeyCount & { place: number }>(sql`
      SELECT place, id, count FROM (
        WITH found AS MATERIALIZED (SELECT ${event.column('id')} AS id, ${event.column('precision')} AS precision FROM ${from} WHERE ${where})
        ${joinSql(counts, ' UNION ALL ')}
      ) AS counted ORDER BY place, ordinal`)
    for (const [place, { answer }] of asked.entries()) {
      answer(rows.filter((row) => row.place === place))
    }
  } catch (error) {
    for (const { refuse } of asked) refuse(error)
  }
}

/** Counts of pairs that are each there once: an event may name one thing twice, in two roles, say. */
function oncePerEvent(pairs: Sql): Sql {
  return sql`SELECT key, count(*)::int AS count FROM (SELECT DISTINCT event_id, key FROM (${pairs}) AS pair) AS once GROUP BY key ORDER BY count(*) DESC, key`
}

const FACETS = {
  topics: {
    own: 'topics',
    split: 'TOPIC',
    // Every topic with itself and those below it.
    counts:
      oncePerEvent(sql`SELECT event_id, above.id AS key FROM found JOIN event_topic ON event_id = found.id
      JOIN (WITH RECURSIVE above (id, topic_id) AS (
        SELECT id, id FROM topic
        UNION SELECT topic.parent_id, above.topic_id FROM above JOIN topic ON topic.id = above.id WHERE topic.parent_id IS NOT NULL
      ) SELECT id, topic_id FROM above) AS above ON above.topic_id = event_topic.topic_id`),
  },
  actors: {
    own: 'actors',
    split: 'ACTOR',
    counts: oncePerEvent(
      sql`SELECT event_id, actor_id AS key FROM found JOIN participation ON event_id = found.id`,
    ),
  },
  places: {
    own: 'places',
    split: 'PLACE',
    counts: sql`SELECT place_id AS key, count(*)::int AS count FROM found JOIN event_place ON event_id = found.id GROUP BY place_id ORDER BY count(*) DESC, place_id`,
  },
  sources: {
    own: 'sources',
    split: 'SOURCE',
    counts: oncePerEvent(
      sql`SELECT event_id, source_id AS key FROM found JOIN citation ON event_id = found.id`,
    ),
  },
  precisions: {
    own: 'precisionAtLeast',
    split: 'PRECISION',
    counts: sql`SELECT precision AS key, count(*)::int AS count FROM found GROUP BY precision ORDER BY precision`,
  },
} as const
