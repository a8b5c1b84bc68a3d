import type { Interval } from '@annals/dates'
import type { RequestContext } from '../../context.ts'
import { rowAs } from '../../sql/row.ts'
import { rawSql, sql } from '../../sql/sql.ts'
import { isInStatus, isListed } from '../../visibility.ts'
import type { EventFilterInput } from '../event/event-filter.graphql.ts'
import { KEPT_INTERVALS, type KeptInterval, type KeptYear } from './kept-counts.ts'
import type { HistogramSplit } from './split.sql.ts'

/** The interval, where counts that are kept as events are written answer for it, this filter and split. */
export function keptInterval(
  filter: EventFilterInput | null | undefined,
  interval: Interval,
  splitBy: HistogramSplit | null,
): KeptInterval | null {
  const asked = Object.entries(filter ?? {}).filter(([, value]) => value != null)
  const isWhole = asked.every(([name]) => name === 'status')
  const isKept = Object.hasOwn(KEPT_INTERVALS, interval)
  return isWhole && isKept && (splitBy === null || splitBy === 'TOPIC')
    ? (interval as KeptInterval)
    : null
}

/** The kept counts of the events that a viewer may see, by series and year. */
export function readKeptYears(
  filter: EventFilterInput | null | undefined,
  interval: KeptInterval,
  splitBy: HistogramSplit | null,
  context: RequestContext,
): Promise<KeptYear[]> {
  const row = rowAs('kept')
  const isVisible =
    filter?.status == null ? isListed(row, context) : isInStatus(row, filter.status, context)
  const key =
    splitBy === null
      ? sql`'all'::text`
      : sql`NULLIF(topic_id, '00000000-0000-0000-0000-000000000000')::text`
  const within = rawSql(`within_${interval.toLowerCase()}`)
  return context.database.readRows<KeptYear>(sql`
    SELECT ${key} AS key, year::float8 AS year,
      sum(begun + open_begun + open_ended + boundless)::int AS count,
      sum(begun)::int AS begun, sum(ended)::int AS ended,
      sum(open_begun)::int AS "openBegun", sum(open_ended)::int AS "openEnded",
      sum(boundless)::int AS boundless,
      sum(${within})::int AS "withinBucket", sum(within_year)::int AS "withinYear",
      sum(in_first)::float8 AS "inFirst", sum(in_last)::float8 AS "inLast",
      sum(per_second_begun)::float8 AS "perSecondBegun",
      sum(per_second_ended)::float8 AS "perSecondEnded"
    FROM (SELECT * FROM event_count UNION ALL SELECT * FROM event_count_change) AS kept
    WHERE ${isVisible}
    GROUP BY 1, 2
    HAVING sum(begun + open_begun + open_ended + boundless) > 0 OR sum(ended) > 0`)
}
