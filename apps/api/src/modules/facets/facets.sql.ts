import type { RequestContext } from '../../context.ts'
import { type Row, rowAs } from '../../sql/row.ts'
import { rawSql, type Sql, sql } from '../../sql/sql.ts'
import type { EventFilterInput } from '../event/event-filter.graphql.ts'
import { eventsMatching } from '../event/event-filter.sql.ts'
import { readLabels } from '../histogram/series.sql.ts'

export type FacetName = 'topics' | 'actors' | 'places' | 'sources' | 'precisions'

export interface FacetCountValue {
  readonly key: string
  readonly label: string
  readonly color: string | null
  readonly count: number
}

/** The counts of one facet, its own part of the filter left out. */
export async function readFacet(
  facet: FacetName,
  filter: EventFilterInput,
  first: number,
  context: RequestContext,
): Promise<FacetCountValue[]> {
  const { own, split, join, key, order } = FACETS[facet]
  const event = rowAs('e')
  const { from, where } = eventsMatching(event, { ...filter, [own]: null }, context)
  const counts = await context.database.readRows<{ id: string; count: number }>(sql`
    SELECT ${key(event)}::text AS id, count(DISTINCT ${event.column('id')})::int AS count
    FROM ${from} ${join(event)} WHERE ${where}
    GROUP BY ${key(event)} ORDER BY ${rawSql(order)} LIMIT ${first}::int`)
  const labels = await readLabels(
    counts.map(({ id }) => id),
    split,
    context,
  )
  return counts.flatMap(({ id, count }) => {
    const found = labels.find((each) => each.id === id)
    return found === undefined
      ? []
      : [{ key: found.key, label: found.label, color: found.color, count }]
  })
}

const BY_COUNT = 'count(DISTINCT e.id) DESC, 1'

const FACETS = {
  topics: {
    own: 'topics',
    split: 'TOPIC',
    // Every topic with itself and those below it.
    join: (event: Row) => sql`JOIN event_topic ON event_topic.event_id = ${event.column('id')}
      JOIN (WITH RECURSIVE above (id, topic_id) AS (
        SELECT id, id FROM topic
        UNION SELECT topic.parent_id, above.topic_id FROM above JOIN topic ON topic.id = above.id WHERE topic.parent_id IS NOT NULL
      ) SELECT id, topic_id FROM above) AS above ON above.topic_id = event_topic.topic_id`,
    key: () => sql`above.id`,
    order: BY_COUNT,
  },
  actors: {
    own: 'actors',
    split: 'ACTOR',
    join: (event: Row) => sql`JOIN participation ON participation.event_id = ${event.column('id')}`,
    key: () => sql`participation.actor_id`,
    order: BY_COUNT,
  },
  places: {
    own: 'places',
    split: 'PLACE',
    join: (event: Row) => sql`JOIN event_place ON event_place.event_id = ${event.column('id')}`,
    key: () => sql`event_place.place_id`,
    order: BY_COUNT,
  },
  sources: {
    own: 'sources',
    split: 'SOURCE',
    join: (event: Row) => sql`JOIN citation ON citation.event_id = ${event.column('id')}`,
    key: () => sql`citation.source_id`,
    order: BY_COUNT,
  },
  precisions: {
    own: 'precisionAtLeast',
    split: 'PRECISION',
    join: (): Sql => sql``,
    key: (event: Row) => event.column('precision'),
    order: 'e.precision',
  },
} as const
