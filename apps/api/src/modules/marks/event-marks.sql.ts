import type { RequestContext } from '../../context.ts'
import { type Row, rowAs } from '../../sql/row.ts'
import { rawSql, type Sql, sql } from '../../sql/sql.ts'
import type { RowSource } from '../../sql/sql-field.ts'
import type { EventFilterInput } from '../event/event-filter.graphql.ts'
import { eventsMatching } from '../event/event-filter.sql.ts'
import { splitJoin } from '../histogram/split.sql.ts'
import type { DrawnMarks } from './event-marks.columns.ts'
import { type LaneBy, MAX_LANES, MAX_MARKS, type MarkGrid, NAMES } from './mark-grid.ts'

/** One row: the range, how many events reach into it, and the lanes as a JSON list. */
export function eventMarksSource(
  marks: Row,
  filter: EventFilterInput | null | undefined,
  grid: MarkGrid,
  laneBy: LaneBy | null,
  context: RequestContext,
): RowSource {
  const event = rowAs('mark_event')
  const { from, where } = eventsMatching(event, filter, context)
  const lane = splitJoin(event, laneBy)
  const [start, end] = [sql`${grid.start}::bigint`, sql`${grid.end}::bigint`]
  const widths = sql`${grid.widths}::float8[]`
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
          start_at::float8 - ${start}::float8 AS shift, width_bucket(end_at::float8 - start_at::float8, ${widths}) AS size
        FROM placed JOIN lane USING (lane)
      ), mark AS (
        SELECT lane, count(*)::int AS count, count(*) FILTER (WHERE is_disputed)::int AS disputed_count,
          min(start_at) AS start_at, max(end_at) AS end_at, array_agg(id) AS ids
        FROM cell
        GROUP BY lane, size, floor(shift / (${widths})[size + 1])
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

/** The same row of marks that are known. */
export function knownMarksSource(
  marks: Row,
  { start, end }: MarkGrid,
  { total, lanes }: DrawnMarks,
): RowSource {
  return {
    from: sql`(SELECT ${start}::bigint AS range_start, ${end}::bigint AS range_end, ${total}::int AS total_count, ${JSON.stringify(lanes)}::jsonb AS lanes) AS ${marks.alias}`,
    where: sql`true`,
  }
}

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
