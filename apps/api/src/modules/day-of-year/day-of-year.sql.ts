import type { RequestContext } from '../../context.ts'
import { type Row, rowAs } from '../../sql/row.ts'
import { sql } from '../../sql/sql.ts'
import type { RowSource } from '../../sql/sql-field.ts'
import type { EventFilterInput } from '../event/event-filter.graphql.ts'
import { eventsMatching } from '../event/event-filter.sql.ts'
import type { DayOfYearValue } from './day-of-year.columns.ts'

const DAY = 86_400
export const MONTH = 31 * DAY
// The years that PostgreSQL's timestamps reach: 4713 BC to 294276.
export const FIRST_SECOND = -210_866_803_200
export const LAST_SECOND = 9_224_318_016_000

/** One row: counts of `days` (366, in a leap year's order), `months` (12), and `unplaced`. */
export function dayOfYearSource(
  counts: Row,
  filter: EventFilterInput | null | undefined,
  context: RequestContext,
): RowSource {
  const event = rowAs('dated_event')
  const { from, where } = eventsMatching(event, filter, context)
  const [earliest, latest] = [event.column('earliest'), event.column('latest')]
  return {
    from: sql`(
      WITH dated AS MATERIALIZED (
        SELECT
          to_timestamp(CASE WHEN ${earliest} BETWEEN ${FIRST_SECOND}::bigint AND ${LAST_SECOND}::bigint THEN ${earliest} END) AT TIME ZONE 'UTC' AS begins,
          to_timestamp(CASE WHEN ${latest} BETWEEN ${FIRST_SECOND}::bigint AND ${LAST_SECOND}::bigint THEN ${latest} - 1 END) AT TIME ZONE 'UTC' AS ends
        FROM ${from} WHERE ${where}
      ), placed AS MATERIALIZED (
        SELECT
          CASE WHEN begins::date = ends::date THEN extract(doy FROM make_date(2000, extract(month FROM begins)::int, extract(day FROM begins)::int))::int END AS day,
          CASE WHEN begins::date < ends::date AND ends - begins < make_interval(secs => ${MONTH}::int) AND extract(month FROM begins) = extract(month FROM ends) THEN extract(month FROM begins)::int END AS month
        FROM dated
      ), by_day AS (SELECT day, count(*)::int AS count FROM placed WHERE day IS NOT NULL GROUP BY 1),
      by_month AS (SELECT month, count(*)::int AS count FROM placed WHERE month IS NOT NULL GROUP BY 1)
      SELECT
        (SELECT json_agg(COALESCE(count, 0) ORDER BY each) FROM generate_series(1, 366) AS each LEFT JOIN by_day ON day = each) AS days,
        (SELECT json_agg(COALESCE(count, 0) ORDER BY each) FROM generate_series(1, 12) AS each LEFT JOIN by_month ON month = each) AS months,
        (SELECT count(*)::int FROM placed WHERE day IS NULL AND month IS NULL) AS unplaced
    ) AS ${counts.alias}`,
    where: sql`true`,
  }
}

/** The same row of counts that are known. */
export function knownDayOfYear(counts: Row, value: DayOfYearValue): RowSource {
  const { days, months, unplaced } = value
  return {
    from: sql`(SELECT ${JSON.stringify(days)}::json AS days, ${JSON.stringify(months)}::json AS months, ${unplaced}::int AS unplaced) AS ${counts.alias}`,
    where: sql`true`,
  }
}
