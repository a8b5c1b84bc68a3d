import type { RequestContext } from '../../context.ts'
import { type Row, rowAs } from '../../sql/row.ts'
import { rawSql, type Sql, sql } from '../../sql/sql.ts'
import type { RowSource } from '../../sql/sql-field.ts'
import type { StoredBounds } from '../event/date-range.ts'
import type { EventFilterInput } from '../event/event-filter.graphql.ts'
import { eventsMatching } from '../event/event-filter.sql.ts'
import { splitJoin } from '../histogram/split.sql.ts'

export type LaneBy = 'TOPIC' | 'ACTOR' | 'PLACE'

const MAX_LANES = 12
/** So many events are drawn one by one, however close they are. */
const MAX_MARKS = 100
/** The least distance between two marks, in pixels. */
const CELL = 12

/**
 * One row: the range, how many events reach into it, and the lanes as a JSON list.
 *
 * Events that fall in the same cell are counted together. A cell is as wide as its events are at most,
 * doubled from CELL, so that all cells of a lane together are fewer than twice width / CELL.
 */
export function eventMarksSource(
  marks: Row,
  filter: EventFilterInput | null | undefined,
  range: StoredBounds | null,
  width: number,
  laneBy: LaneBy | null,
  context: RequestContext,
): RowSource {
  const { earliest, latest } = range ?? { earliest: 0n, latest: 1n }
  const event = rowAs('mark_event')
  const { from, where } = eventsMatching(event, filter, context)
  const lane = splitJoin(event, laneBy)
  const perPixel = sql`${Number(latest - earliest) / width}::float8`
  const [start, end] = [sql`${earliest}::bigint`, sql`${latest}::bigint`]
  return {
    from: sql`(
      WITH placed AS MATERIALIZED (
        SELECT ${event.column('id')} AS id, COALESCE(${lane.key}, 'none') AS lane, ${event.column('is_disputed')} AS is_disputed,
          GREATEST(${event.column('earliest')}, ${start}) AS start_at, LEAST(${event.column('latest')}, ${end}) AS end_at
        FROM ${from} ${lane.join}
        WHERE ${where} AND ${event.column('earliest')} < ${end} AND ${event.column('latest')} > ${start}
      ), total AS MATERIALIZED (
        SELECT count(${laneBy === null ? sql`*` : sql`DISTINCT id`})::int AS count FROM placed
      ), lane AS MATERIALIZED (
        SELECT lane, count(*)::int AS event_count,
          row_number() OVER (ORDER BY lane = 'none', count(*) DESC, lane)::int AS place
        FROM placed GROUP BY lane
      ), cell AS (
        SELECT CASE WHEN lane.place > ${MAX_LANES} AND lane <> 'none' THEN 'other' ELSE lane END AS lane, is_disputed, id, start_at, end_at,
          GREATEST(0, ceil(log(2, GREATEST(1, (end_at - start_at) / ${perPixel} / ${CELL}::int)::numeric)))::int AS size
        FROM placed JOIN lane USING (lane)
      ), mark AS (
        SELECT lane, count(*)::int AS count, count(*) FILTER (WHERE is_disputed)::int AS disputed_count,
          min(start_at) AS start_at, max(end_at) AS end_at, array_agg(id) AS ids
        FROM cell
        GROUP BY lane, size, floor((start_at - ${start}) / (${perPixel} * ${CELL}::int * 2 ^ size))
      ), drawn AS (
        SELECT lane, sum(count)::int AS event_count,
          COALESCE(array_agg(id) FILTER (WHERE id IS NOT NULL), '{}') AS mark_ids,
          COALESCE(jsonb_agg(jsonb_build_object('start_at', start_at, 'end_at', end_at, 'count', count, 'disputed_count', disputed_count)) FILTER (WHERE id IS NULL), '[]') AS clusters
        FROM (
          SELECT lane, CASE WHEN ordinal IS NULL THEN count ELSE 1 END AS count, disputed_count, start_at, end_at, id
          FROM mark LEFT JOIN LATERAL (
            SELECT id, ordinal FROM unnest(ids) WITH ORDINALITY AS single (id, ordinal)
            WHERE count = 1 OR (SELECT count FROM total) <= ${MAX_MARKS}
          ) AS single ON true
        ) AS part
        GROUP BY lane
      )
      SELECT ${start} AS range_start, ${end} AS range_end, (SELECT count FROM total) AS total_count,
        COALESCE((SELECT jsonb_agg(jsonb_build_object(
          'place', place, 'key', key, 'label', label, 'color', color,
          'event_count', event_count, 'mark_ids', mark_ids, 'clusters', clusters))
          FROM (${labelled(laneBy)}) AS labelled), '[]') AS lanes
    ) AS ${marks.alias}`,
    where: sql`true`,
  }
}

const NAMES = { none: 'None', other: 'Other', all: 'All events' }
const TABLES = { TOPIC: 'topic', ACTOR: 'actor', PLACE: 'place' } as const

function labelled(laneBy: LaneBy | null): Sql {
  const special = rawSql(
    `CASE drawn.lane ${Object.entries(NAMES)
      .map(([key, label]) => `WHEN '${key}' THEN '${label}'`)
      .join(' ')} END`,
  )
  const place = sql`row_number() OVER (ORDER BY drawn.lane = 'none', drawn.lane = 'other', drawn.event_count DESC, drawn.lane)::int AS place`
  const own = sql`drawn.event_count, drawn.mark_ids, drawn.clusters`
  if (laneBy === null)
    return sql`SELECT ${place}, drawn.lane AS key, ${special} AS label, NULL::text AS color, ${own} FROM drawn`
  const color = rawSql(laneBy === 'TOPIC' ? 'named.color' : 'NULL::text')
  return sql`SELECT ${place}, COALESCE(named.slug, drawn.lane) AS key, COALESCE(named.name, ${special}) AS label, ${color} AS color, ${own}
    FROM drawn LEFT JOIN ${rawSql(TABLES[laneBy])} named ON named.id::text = drawn.lane`
}
