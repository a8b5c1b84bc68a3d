import { type BucketSpan, OPEN_EARLIEST, OPEN_LATEST } from '@annals/dates'
import type { RequestContext } from '../../context.ts'
import { rowAs } from '../../sql/row.ts'
import { type Sql, sql } from '../../sql/sql.ts'
import type { EventFilterInput } from '../event/event-filter.graphql.ts'
import { eventsMatching } from '../event/event-filter.sql.ts'
import type { Slot } from './counts.ts'
import { type HistogramSplit, splitJoin } from './split.sql.ts'

/**
 * Events in groups that begin and end in the same slots: 0 is all before the first bucket, 1 the first
 * bucket, and the one past the last bucket all after it.
 */
export async function readSlots(
  filter: EventFilterInput | null | undefined,
  buckets: readonly BucketSpan[],
  splitBy: HistogramSplit | null,
  context: RequestContext,
): Promise<Slot[]> {
  const event = rowAs('e')
  const { from, where } = eventsMatching(event, filter, context)
  const split = splitJoin(event, splitBy)
  const bounds = boundsOf(buckets)
  const slots = sql`
    SELECT ${split.key} AS key,
      earliest, latest,
      earliest = ${OPEN_EARLIEST}::bigint AS is_open_before,
      latest = ${OPEN_LATEST}::bigint AS is_open_after,
      ${slotOf(sql`earliest`, bounds)} AS first,
      ${slotOf(sql`latest - 1`, bounds)} AS last
    FROM ${from} ${split.join} WHERE ${where}`
  const width = sql`(latest - earliest)::float8`
  const isSpread = sql`first < last AND NOT is_open_before AND NOT is_open_after`
  return context.database.readRows<Slot>(sql`
    SELECT key, first, last, is_open_before AS "isOpenBefore", is_open_after AS "isOpenAfter",
      count(*)::int AS count,
      COALESCE(sum(1 / ${width}) FILTER (WHERE ${isSpread}), 0) AS "perSecond",
      COALESCE(sum((edges[first + 1] - earliest)::float8 / ${width}) FILTER (WHERE ${isSpread}), 0) AS "inFirst",
      COALESCE(sum((latest - edges[last])::float8 / ${width}) FILTER (WHERE ${isSpread}), 0) AS "inLast"
    FROM (${slots}) AS slots, (SELECT ${bounds}::bigint[] AS edges) AS edges
    GROUP BY 1, 2, 3, 4, 5`)
}

/** The beginning of every bucket and the end of the last: the edges between slots. */
function boundsOf(buckets: readonly BucketSpan[]): Sql {
  const [first] = buckets
  if (first === undefined) return sql`ARRAY[]::bigint[]`
  const edges = [first.start, ...buckets.map(({ end }) => end)].map(String)
  return sql`${edges}::bigint[]`
}

function slotOf(second: Sql, bounds: Sql): Sql {
  return sql`width_bucket(${second}, ${bounds})`
}
