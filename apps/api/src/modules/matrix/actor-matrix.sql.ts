import type { RequestContext } from '../../context.ts'
import { type Row, rowAs } from '../../sql/row.ts'
import { sql } from '../../sql/sql.ts'
import type { RowSource } from '../../sql/sql-field.ts'
import type { EventFilterInput } from '../event/event-filter.graphql.ts'
import { eventsMatching } from '../event/event-filter.sql.ts'
import type { ActorMatrixValue } from './actor-matrix.columns.ts'

/** One row: `actor_ids`, the busiest first, and `cells`, the pairs among them as a JSON list. */
export function actorMatrixSource(
  matrix: Row,
  filter: EventFilterInput | null | undefined,
  first: number,
  context: RequestContext,
): RowSource {
  const event = rowAs('matrix_event')
  const { from, where } = eventsMatching(event, filter, context)
  return {
    from: sql`(
      WITH pair AS MATERIALIZED (
        SELECT initiator.actor_id AS initiator_id, target.actor_id AS target_id, count(*)::int AS count
        FROM ${from}
        JOIN participation initiator ON initiator.event_id = ${event.column('id')} AND initiator.role = 'INITIATOR'
        JOIN participation target ON target.event_id = ${event.column('id')} AND target.role = 'TARGET'
        WHERE ${where} GROUP BY 1, 2
      ), chosen AS MATERIALIZED (
        SELECT actor_id, sum(count) AS total FROM (
          SELECT initiator_id AS actor_id, count FROM pair
          UNION ALL SELECT target_id, count FROM pair WHERE target_id <> initiator_id
        ) AS side GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${first}::int
      )
      SELECT
        (SELECT array_agg(actor_id ORDER BY total DESC, actor_id) FROM chosen) AS actor_ids,
        (SELECT COALESCE(jsonb_agg(pair), '[]') FROM pair
          WHERE initiator_id IN (SELECT actor_id FROM chosen) AND target_id IN (SELECT actor_id FROM chosen)) AS cells
    ) AS ${matrix.alias}`,
    where: sql`true`,
  }
}

/** The same row of a matrix that is known. */
export function knownMatrixSource(matrix: Row, { actorIds, cells }: ActorMatrixValue): RowSource {
  return {
    from: sql`(SELECT ${actorIds}::uuid[] AS actor_ids, ${JSON.stringify(cells)}::jsonb AS cells) AS ${matrix.alias}`,
    where: sql`true`,
  }
}
