import { type BucketSpan, OPEN_EARLIEST, OPEN_LATEST } from '@annals/dates'
import type { RequestContext } from '../../context.ts'
import { rowAs } from '../../sql/row.ts'
import { type Sql, sql } from '../../sql/sql.ts'
import type { StoredBounds } from '../event/date-range.ts'
import type { EventFilterInput } from '../event/event-filter.graphql.ts'
import { eventsMatching } from '../event/event-filter.sql.ts'
import type { Slot } from './counts.ts'
import { type HistogramSplit, splitJoin } from './split.sql.ts'

/** From the first to the last second that any bound of a date names; null where none does. */
export async function readDataRange(
  filter: EventFilterInput | null | undefined,
  context: RequestContext,
): Promise<StoredBounds | null> {
  const event = rowAs('e')
  const { from, where } = eventsMatching(event, filter, context)
  const [row] = await context.database.readRows<Record<string, string | null>>(sql`
    SELECT min(earliest) FILTER (WHERE earliest > ${OPEN_EARLIEST}::bigint) AS first_earliest,
      min(latest) FILTER (WHERE earliest = ${OPEN_EARLIEST}::bigint AND latest < ${OPEN_LATEST}::bigint) AS first_latest,
      max(latest) FILTER (WHERE latest < ${OPEN_LATEST}::bigint) AS last_latest,
      max(earliest) FILTER (WHERE latest = ${OPEN_LATEST}::bigint AND earliest > ${OPEN_EARLIEST}::bigint) AS last_earliest
    FROM ${from} WHERE ${where}`)
  const seconds = (name: string, shift: bigint) => {
    const text = row?.[name]
    return text == null ? [] : [BigInt(text) + shift]
  }
  const firsts = [...seconds('first_earliest', 0n), ...seconds('first_latest', -1n)]
  const lasts = [...seconds('last_latest', 0n), ...seconds('last_earliest', 1n)]
  const [first, last] = [outermost(firsts, (a, b) => a < b), outermost(lasts, (a, b) => a > b)]
  return first === null || last === null ? null : { earliest: first, latest: last }
}

function outermost(
  seconds: readonly bigint[],
  isOuter: (a: bigint, b: bigint) => boolean,
): bigint | null {
  return seconds.reduce<bigint | null>(
    (best, each) => (best === null || isOuter(each, best) ? each : best),
    null,
  )
}

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
