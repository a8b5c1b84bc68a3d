import type { RequestContext } from '../../context.ts'
import { type Row, rowAs } from '../../sql/row.ts'
import { sql } from '../../sql/sql.ts'
import type { RowSource } from '../../sql/sql-field.ts'
import type { EventFilterInput } from '../event/event-filter.graphql.ts'
import { eventsMatching } from '../event/event-filter.sql.ts'
import type { PlaceCountsValue } from './place-counts.columns.ts'

/** One row: `places`, those with coordinates that have most events as a JSON list, and `unplaced`. */
export function placeCountsSource(
  counts: Row,
  filter: EventFilterInput | null | undefined,
  first: number,
  context: RequestContext,
): RowSource {
  const event = rowAs('placed_event')
  const { from, where } = eventsMatching(event, filter, context)
  return {
    from: sql`(
      WITH matching AS MATERIALIZED (SELECT ${event.column('id')} AS id FROM ${from} WHERE ${where}),
      located AS MATERIALIZED (
        SELECT event_place.event_id, event_place.place_id FROM matching
        JOIN event_place ON event_place.event_id = matching.id
        JOIN place ON place.id = event_place.place_id
        WHERE place.latitude IS NOT NULL AND place.longitude IS NOT NULL
      ), chosen AS (
        SELECT place_id, count(*)::int AS count FROM located GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${first}::int
      )
      SELECT
        (SELECT COALESCE(jsonb_agg(chosen), '[]') FROM chosen) AS places,
        (SELECT count(*)::int FROM matching WHERE id NOT IN (SELECT event_id FROM located)) AS unplaced
    ) AS ${counts.alias}`,
    where: sql`true`,
  }
}

/** The same row of counts that are known. */
export function knownPlaceCounts(counts: Row, { places, unplaced }: PlaceCountsValue): RowSource {
  return {
    from: sql`(SELECT ${JSON.stringify(places)}::jsonb AS places, ${unplaced}::int AS unplaced) AS ${counts.alias}`,
    where: sql`true`,
  }
}
