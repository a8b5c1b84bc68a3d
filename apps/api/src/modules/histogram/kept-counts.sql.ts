import type { CountingRule, Interval } from '@annals/dates'
import type { RequestContext } from '../../context.ts'
import { rowAs } from '../../sql/row.ts'
import { rawSql, sql } from '../../sql/sql.ts'
import { isInStatus, isListed } from '../../visibility.ts'
import type { EventFilterInput } from '../event/event-filter.graphql.ts'
import { KEPT_INTERVALS, type KeptInterval, type KeptYear } from './kept-counts.ts'
import { type RankedRows, rankedRows } from './series.sql.ts'
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

/** Events that are counted already. */
export interface KeptYears {
  readonly years: readonly KeptYear[]
  readonly bySeries: RankedRows<KeptYear>
}

/** The kept counts of the events that a viewer may see, by series and year. */
export async function readKeptYears(
  filter: EventFilterInput | null | undefined,
  interval: KeptInterval,
  splitBy: HistogramSplit | null,
  counting: CountingRule,
  context: RequestContext,
): Promise<KeptYears> {
  const row = rowAs('kept')
  const isVisible =
    filter?.status == null ? isListed(row, context) : isInStatus(row, filter.status, context)
  const none = sql`'00000000-0000-0000-0000-000000000000'`
  const key = splitBy === null ? sql`'all'::text` : sql`NULLIF(topic_id, ${none})::text`
  const topic = splitBy === null ? sql`NULL::uuid` : sql`topic_id`
  const within = rawSql(`within_${interval.toLowerCase()}`)
  // Adding 32-bit numbers is several times as quick as adding decimal ones, and shares are decimal.
  const number = (name: string) => sql`sum(${rawSql(name)}::int)`
  const share = (name: string) =>
    counting === 'SPREAD' ? sql`sum(${rawSql(name)})::float8` : sql`0::float8`
  // One text of all numbers: a driver reads tens of thousands of values one by one for longer than
  // PostgreSQL takes to add them up.
  const statement = sql`
    SELECT concat('[', string_agg(concat('[', COALESCE(to_json(${key})::text, 'null'), ',', concat_ws(',', year, count, begun, ended, open_begun, open_ended,
      boundless, within_bucket, within_year, in_first, in_last, per_second_begun, per_second_ended), ']'), ','), ']')
    FROM (
      SELECT ${topic} AS topic_id, year, ${number('(begun + open_begun + open_ended + boundless)')} AS count,
        ${number('begun')} AS begun, ${number('ended')} AS ended, ${number('open_begun')} AS open_begun,
        ${number('open_ended')} AS open_ended, ${number('boundless')} AS boundless,
        sum(${within}::int) AS within_bucket, ${number('within_year')} AS within_year,
        ${share('in_first')} AS in_first, ${share('in_last')} AS in_last,
        ${share('per_second_begun')} AS per_second_begun, ${share('per_second_ended')} AS per_second_ended
      FROM (SELECT * FROM event_count UNION ALL SELECT * FROM event_count_change) AS kept
      WHERE ${isVisible} GROUP BY 1, 2
    ) AS kept
    WHERE count > 0 OR ended > 0`
  const read = async () => {
    const text = await context.database.readJsonText(statement)
    const years = (JSON.parse(text ?? '[]') as KeptNumbers[]).map(keptYear)
    return { years, bySeries: rankedRows(years) }
  }
  const { shareKeptCounts } = context
  if (shareKeptCounts === undefined) return read()
  return shareKeptCounts(JSON.stringify([statement.sql, statement.values]), read)
}

type KeptNumbers = [key: string | null, ...numbers: number[]]

function keptYear([key, ...numbers]: KeptNumbers): KeptYear {
  const [year = 0, count = 0, begun = 0, ended = 0, openBegun = 0, openEnded = 0, ...rest] = numbers
  const [boundless = 0, withinBucket = 0, withinYear = 0, inFirst = 0, inLast = 0, ...shares] = rest
  const [perSecondBegun = 0, perSecondEnded = 0] = shares
  return {
    key,
    year,
    count,
    begun,
    ended,
    openBegun,
    openEnded,
    boundless,
    withinBucket,
    withinYear,
    inFirst,
    inLast,
    perSecondBegun,
    perSecondEnded,
  }
}
