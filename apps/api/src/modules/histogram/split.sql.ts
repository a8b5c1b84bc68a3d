import type { Row } from '../../sql/row.ts'
import { emptySql, type Sql, sql } from '../../sql/sql.ts'

export type HistogramSplit = 'TOPIC' | 'ACTOR' | 'PRECISION' | 'SOURCE' | 'PLACE'

/** What gives each event the keys of its series, as text: null for an event that has none. */
export function splitJoin(event: Row, splitBy: HistogramSplit | null): { join: Sql; key: Sql } {
  const id = event.column('id')
  const key = sql`split.key::text`
  switch (splitBy) {
    case null:
      return { join: emptySql, key: sql`'all'::text` }
    case 'PRECISION':
      return { join: emptySql, key: sql`${event.column('precision')}::text` }
    case 'TOPIC':
      // An event's main topic is the one at position 0.
      return {
        join: sql`LEFT JOIN (SELECT event_id, topic_id AS key FROM event_topic WHERE position = 0) AS split ON split.event_id = ${id}`,
        key,
      }
    case 'ACTOR':
      return {
        join: sql`LEFT JOIN (SELECT DISTINCT event_id, actor_id AS key FROM participation) AS split ON split.event_id = ${id}`,
        key,
      }
    case 'SOURCE':
      return {
        join: sql`LEFT JOIN (SELECT DISTINCT event_id, source_id AS key FROM citation) AS split ON split.event_id = ${id}`,
        key,
      }
    case 'PLACE':
      return {
        join: sql`LEFT JOIN (SELECT event_id, place_id AS key FROM event_place) AS split ON split.event_id = ${id}`,
        key,
      }
  }
}
