import { OPEN_EARLIEST, OPEN_LATEST } from '@annals/dates'
import type { RequestContext } from '../../context.ts'
import { secondOf } from '../../event-columns/date-span.ts'
import type { EventColumns } from '../../event-columns/event-columns.ts'
import type { FactCounts } from '../../event-columns/rows-meeting.ts'
import { rowAs } from '../../sql/row.ts'
import { emptySql, type Sql, sql } from '../../sql/sql.ts'
import { dateRangeArgument, type StoredBounds } from './date-range.ts'
import { findInColumns } from './event-filter.columns.ts'
import type { EventFilterInput } from './event-filter.graphql.ts'
import { eventsMatching } from './event-filter.sql.ts'

/** From the first to the last second that any bound of a date names; null where none does. */
export async function readDataRange(
  filter: EventFilterInput | null | undefined,
  context: RequestContext,
): Promise<StoredBounds | null> {
  const found = isWhole(filter) ? null : await findInColumns(filter, context)
  return found === null
    ? dataRangeInSql(filter, context)
    : dataRangeOf(found.columns, found.countsByFact())
}

async function dataRangeInSql(
  filter: EventFilterInput | null | undefined,
  context: RequestContext,
): Promise<StoredBounds | null> {
  const event = rowAs('e')
  const { from, where } = eventsMatching(event, filter, context)
  const isClosedBefore = sql`earliest > ${OPEN_EARLIEST}::bigint`
  const isClosedAfter = sql`latest < ${OPEN_LATEST}::bigint`
  // Without conditions of the filter each of the four is found in an index; with them, one reading of
  // what they let through finds all.
  const isAll = isWhole(filter)
  const outermostOf = (aggregate: Sql, isClosed: Sql) =>
    isAll
      ? sql`(SELECT ${aggregate} FROM ${from} WHERE ${where} AND ${isClosed})`
      : sql`${aggregate} FILTER (WHERE ${isClosed})`
  const [row] = await context.database.readRows<Record<string, string | null>>(sql`
    SELECT ${outermostOf(sql`min(earliest)`, isClosedBefore)} AS first_earliest,
      ${outermostOf(sql`min(latest)`, isClosedAfter)} AS first_latest,
      ${outermostOf(sql`max(latest)`, isClosedAfter)} AS last_latest,
      ${outermostOf(sql`max(earliest)`, isClosedBefore)} AS last_earliest
    ${isAll ? emptySql : sql`FROM ${from} WHERE ${where}`}`)
  const seconds = (name: string, shift: bigint) => {
    const text = row?.[name]
    return text == null ? [] : [BigInt(text) + shift]
  }
  // A closed date ends after it begins, so that the least end tells of dates without a beginning alone.
  const firsts = [...seconds('first_earliest', 0n), ...seconds('first_latest', -1n)]
  const lasts = [...seconds('last_latest', 0n), ...seconds('last_earliest', 1n)]
  const [first, last] = [outermost(firsts, (a, b) => a < b), outermost(lasts, (a, b) => a > b)]
  return first === null || last === null ? null : { earliest: first, latest: last }
}

function isWhole(filter: EventFilterInput | null | undefined): boolean {
  return Object.values(filter ?? {}).every((value) => value == null)
}

/** The same of events in columns, counted by fact. */
export function dataRangeOf({ facts }: EventColumns, counts: FactCounts): StoredBounds | null {
  let [first, last]: [bigint | null, bigint | null] = [null, null]
  const reach = (from: bigint, to: bigint) => {
    if (first === null || from < first) first = from
    if (last === null || to > last) last = to
  }
  // Where the range as it is known by now begins and ends: few facts reach beyond.
  let [start, end] = [secondOf(OPEN_LATEST), secondOf(OPEN_EARLIEST)]
  for (const fact of counts.facts) {
    const [isOpenBefore, isOpenAfter] = [facts.isOpenBefore(fact), facts.isOpenAfter(fact)]
    const isBeyond =
      isOpenBefore || isOpenAfter || facts.isEarliestBefore(fact, start) || facts.isAfter(fact, end)
    if (!isBeyond) continue
    const [earliest, latest] = [facts.earliestOf(fact), facts.latestOf(fact)]
    if (!isOpenBefore) reach(earliest, earliest + 1n)
    if (!isOpenAfter) reach(latest - 1n, latest)
    if (first !== null && last !== null) [start, end] = [secondOf(first), secondOf(last)]
  }
  return first === null || last === null ? null : { earliest: first, latest: last }
}

/**
 * What a drawing of the events shows: the ranges that the filter itself gives, and where those are
 * open or missing, from the first to the last second that a date names. Null where there is nothing.
 */
export async function readShownRange(
  filter: EventFilterInput | null | undefined,
  context: RequestContext,
): Promise<StoredBounds | null> {
  const limits = rangeOf(filter)
  return limited(limits, isClosed(limits) ? limits : await readDataRange(filter, context))
}

/** The same of events in columns, counted by fact. */
export function shownRangeOf(
  filter: EventFilterInput | null | undefined,
  columns: EventColumns,
  counts: FactCounts,
): StoredBounds | null {
  const limits = rangeOf(filter)
  return limited(limits, isClosed(limits) ? limits : dataRangeOf(columns, counts))
}

function isClosed({ earliest, latest }: StoredBounds): boolean {
  return earliest > OPEN_EARLIEST && latest < OPEN_LATEST
}

function limited(limits: StoredBounds, data: StoredBounds | null): StoredBounds | null {
  if (data === null) return null
  const earliest = limits.earliest > OPEN_EARLIEST ? limits.earliest : data.earliest
  const latest = limits.latest < OPEN_LATEST ? limits.latest : data.latest
  return earliest < latest ? { earliest, latest } : null
}

/** What the ranges of a filter have in common. */
function rangeOf(filter: EventFilterInput | null | undefined): StoredBounds {
  let [earliest, latest] = [OPEN_EARLIEST, OPEN_LATEST]
  for (const name of ['overlaps', 'within', 'startsIn'] as const) {
    const text = filter?.[name]
    if (text == null) continue
    const limit = dateRangeArgument(text, `filter.${name}`)
    if (limit.earliest > earliest) earliest = limit.earliest
    if (limit.latest < latest) latest = limit.latest
  }
  return { earliest, latest }
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
