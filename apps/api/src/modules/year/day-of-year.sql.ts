import { civilFromSeconds, secondsFromCivil } from '@annals/dates'
import type { RequestContext } from '../../context.ts'
import { rowAs } from '../../sql/row.ts'
import { type Sql, sql } from '../../sql/sql.ts'
import type { EventFilterInput } from '../event/event-filter.graphql.ts'
import { eventsMatching } from '../event/event-filter.sql.ts'

export interface DayOfYearValue {
  readonly days: readonly number[]
  readonly months: readonly number[]
  readonly unplaced: number
}

const DAY = 86_400n

interface Group {
  /** Days since 1970-01-01; null where the date is wider than any month. */
  readonly first: string | null
  readonly last: string | null
  readonly count: number
}

export async function readDayOfYear(
  filter: EventFilterInput | null | undefined,
  context: RequestContext,
): Promise<DayOfYearValue> {
  const event = rowAs('e')
  const { from, where } = eventsMatching(event, filter, context)
  // Open bounds are too far apart to be subtracted.
  const mayBeMonth = sql`latest <= earliest::numeric + ${31n * DAY}::bigint`
  const groups = await context.database.readRows<Group>(sql`
    SELECT CASE WHEN ${mayBeMonth} THEN ${dayOf(sql`earliest`)} END AS first,
      CASE WHEN ${mayBeMonth} THEN ${dayOf(sql`latest - 1`)} END AS last,
      count(*)::int AS count
    FROM ${from} WHERE ${where} GROUP BY 1, 2`)
  return placed(groups)
}

function dayOf(second: Sql): Sql {
  return sql`((${second}) - ((${second}) % 86400 + 86400) % 86400) / 86400`
}

function placed(groups: readonly Group[]): DayOfYearValue {
  const days = Array.from({ length: 366 }, () => 0)
  const months = Array.from({ length: 12 }, () => 0)
  let unplaced = 0
  for (const { first, last, count } of groups) {
    const from = first === null ? null : civilFromSeconds(BigInt(first) * DAY)
    const to = last === null ? null : civilFromSeconds(BigInt(last) * DAY)
    if (from === null || to === null || from.year !== to.year || from.month !== to.month) {
      unplaced += count
    } else if (from.day === to.day) {
      const day = dayInLeapYear(from.month, from.day)
      days[day] = (days[day] ?? 0) + count
    } else {
      months[from.month - 1] = (months[from.month - 1] ?? 0) + count
    }
  }
  return { days, months, unplaced }
}

function dayInLeapYear(month: number, day: number): number {
  return Number((secondsFromCivil(2000n, month, day) - secondsFromCivil(2000n)) / DAY)
}
