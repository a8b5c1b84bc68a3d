import { OPEN_EARLIEST, PRECISIONS } from '@annals/dates'
import type { EventStatus, ParticipationRole } from '@annals/prisma'
import type { RequestContext } from '../../context.ts'
import type { ColumnCondition } from '../../event-columns/column-condition.ts'
import { ANY_SPAN, type DateSpan, secondOf } from '../../event-columns/date-span.ts'
import type { EventColumns } from '../../event-columns/event-columns.ts'
import type { Coded } from '../../event-columns/fact-table.ts'
import {
  countsMeeting,
  type FactCounts,
  madeOfMeeting,
  rowsMeeting,
} from '../../event-columns/rows-meeting.ts'
import { joinSql, rawSql, type Sql, sql } from '../../sql/sql.ts'
import { listedStatuses, seenStatuses } from '../../visibility.ts'
import { wantedActors, wantedPair } from '../actor/actor-filter.sql.ts'
import { wantedPlaces } from '../place/place-filter.sql.ts'
import { eventsHolding } from '../search/event-text.sql.ts'
import { wantedTopics } from '../topic/topic-filter.sql.ts'
import { dateRangeArgument } from './date-range.ts'
import type { EventFilterInput } from './event-filter.graphql.ts'
import { wantedSources } from './event-filter.sql.ts'
import { linkedEvents } from './event-link-filter.sql.ts'

/** The events of a filter in columns. What is found is right until the caller awaits something else. */
export interface FoundEvents {
  readonly columns: EventColumns
  /**
   * The rows of the events that the filter lets through, some of its own parts left out where told. The
   * same room holds them each time: use them before asking again.
   */
  rows(leftOut?: LeftOut): Int32Array
  /** The facts of these events, and how many each is of. It uses the room of `rows`. */
  countsByFact(leftOut?: LeftOut): FactCounts
  /** What is made of these rows and columns alone, under a name of its own; not to be written to. */
  made(name: string, make: (rows: Int32Array) => Int32Array, leftOut?: LeftOut): Int32Array
}

export type LeftOut = readonly (keyof EventFilterInput)[]

/**
 * `eventsMatching` in columns: the same events. Null where there are no columns, or the past is asked
 * for; SQL answers then.
 */
export async function findInColumns(
  filter: EventFilterInput | null | undefined,
  context: RequestContext,
): Promise<FoundEvents | null> {
  const found = await findInColumnsWith(filter, sql`NULL`, context)
  return found === null ? null : found.events
}

/** The same with one value more that SQL reads. */
export async function findInColumnsWith<Value>(
  filter: EventFilterInput | null | undefined,
  value: Sql,
  context: RequestContext,
): Promise<{ readonly events: FoundEvents; readonly value: Value } | null> {
  if (context.eventColumns === undefined) return null
  const named = new NamedKeys()
  const own = conditionsOf(filter ?? {}, context, 'filter', named)
  const visible = statusCondition(
    filter?.status == null ? listedStatuses(context) : seenStatuses(filter.status, context),
  )
  const found = await context.eventColumns.currentWith<NamedRow<Value>>(named.statement(value))
  if (found === null) return null
  const { columns, row } = found
  const keys = named.keysOf(row)
  const conditions = (leftOut: LeftOut = []) => [
    visible,
    ...[...own].flatMap(([name, parts]) => (leftOut.includes(name) ? [] : parts)),
  ]
  const events: FoundEvents = {
    columns,
    rows: (leftOut) => rowsMeeting(columns, conditions(leftOut), keys),
    countsByFact: (leftOut) => countsMeeting(columns, conditions(leftOut), keys),
    made: (name, make, leftOut) => madeOfMeeting(columns, conditions(leftOut), keys, name, make),
  }
  return { events, value: row.value }
}

type NamedRow<Value> = Readonly<Record<`keys_${number}`, Buffer | null>> & {
  readonly value: Value
}

/** The keys that names stand for, all read by one statement. */
class NamedKeys {
  readonly #queries: Sql[] = []

  /** Where in `keysOf` those of a query will stand. */
  ask(query: Sql): number {
    return this.#queries.push(query) - 1
  }

  statement(value: Sql): Sql {
    const columns = this.#queries.map(
      (query, place) =>
        sql`(SELECT string_agg(uuid_send(named.id), '') FROM (${query}) AS named (id)) AS ${rawSql(`keys_${place}`)}`,
    )
    return sql`SELECT ${joinSql([...columns, sql`${value} AS value`])}`
  }

  keysOf(row: NamedRow<unknown>): Buffer[] {
    return this.#queries.map((_, place) => row[`keys_${place}`] ?? Buffer.alloc(0))
  }
}

type Conditions = Map<keyof EventFilterInput, ColumnCondition[]>

function conditionsOf(
  filter: EventFilterInput,
  context: RequestContext,
  path: string,
  named: NamedKeys,
): Conditions {
  const conditions: Conditions = new Map()
  const { and, or, not } = filter
  if (filter.overlaps != null) {
    const { earliest, latest } = dateRangeArgument(filter.overlaps, `${path}.overlaps`)
    conditions.set('overlaps', [
      dates({ earliestBefore: secondOf(latest), latestAfter: secondOf(earliest) }),
    ])
  }
  if (filter.within != null) {
    const { earliest, latest } = dateRangeArgument(filter.within, `${path}.within`)
    conditions.set('within', [
      dates({ earliestFrom: secondOf(earliest), latestUpTo: secondOf(latest) }),
    ])
  }
  if (filter.startsIn != null) {
    const { earliest, latest } = dateRangeArgument(filter.startsIn, `${path}.startsIn`)
    const from = earliest > OPEN_EARLIEST ? earliest : OPEN_EARLIEST + 1n
    conditions.set('startsIn', [
      dates({ earliestFrom: secondOf(from), earliestBefore: secondOf(latest) }),
    ])
  }
  if (filter.precisionAtLeast != null) {
    const least = PRECISIONS.indexOf(filter.precisionAtLeast)
    conditions.set('precisionAtLeast', [codes(({ precision }) => precision >= least)])
  }
  if (filter.actors != null) {
    const role = filter.actors.role ?? null
    const wanted = wantedActors(filter.actors, `${path}.actors`)
    conditions.set(
      'actors',
      wanted.map((query) => actorCondition(named.ask(query), role)),
    )
  }
  if (filter.pair != null) {
    const { initiators, targets } = wantedPair(filter.pair, `${path}.pair`)
    conditions.set('pair', [
      pairCondition(named.ask(initiators), named.ask(targets), filter.pair.eitherWay === true),
    ])
  }
  const keyed = (
    name: keyof EventFilterInput,
    kind: 'topics' | 'places' | 'sources' | 'events',
    queries: readonly Sql[],
  ) => {
    conditions.set(
      name,
      queries.map((query) => ({ kind, keys: named.ask(query) })),
    )
  }
  if (filter.topics != null)
    keyed('topics', 'topics', wantedTopics(filter.topics, `${path}.topics`))
  if (filter.places != null)
    keyed('places', 'places', wantedPlaces(filter.places, `${path}.places`))
  if (filter.sources != null)
    keyed('sources', 'sources', [wantedSources(filter.sources, `${path}.sources`)])
  if (filter.status != null)
    conditions.set('status', [statusCondition(seenStatuses(filter.status, context))])
  if (filter.text != null) {
    const holding = eventsHolding(filter.text, `${path}.text`)
    keyed('text', 'events', holding === null ? [] : [holding])
  }
  if (filter.links != null)
    keyed('links', 'events', linkedEvents(filter.links, context, `${path}.links`))
  const { isDisputed } = filter
  if (isDisputed != null)
    conditions.set('isDisputed', [codes((coded) => coded.isDisputed === isDisputed)])
  const inside = (part: EventFilterInput, name: string): ColumnCondition => ({
    kind: 'all',
    parts: [...conditionsOf(part, context, `${path}.${name}`, named).values()].flat(),
  })
  if (and != null)
    conditions.set(
      'and',
      and.map((part, index) => inside(part, `and.${index}`)),
    )
  if (or != null)
    conditions.set('or', [
      { kind: 'any', parts: or.map((part, index) => inside(part, `or.${index}`)) },
    ])
  if (not != null) conditions.set('not', [{ kind: 'not', part: inside(not, 'not') }])
  return conditions
}

function dates(span: Partial<DateSpan>): ColumnCondition {
  return { kind: 'dates', span: { ...ANY_SPAN, ...span } }
}

function codes(holds: (coded: Coded) => boolean): ColumnCondition {
  return { kind: 'codes', holds }
}

function statusCondition(statuses: readonly EventStatus[]): ColumnCondition {
  return codes(({ status }) => statuses.includes(status))
}

function actorCondition(keys: number, role: ParticipationRole | null): ColumnCondition {
  return { kind: 'actors', keys, role }
}

function pairCondition(initiators: number, targets: number, eitherWay: boolean): ColumnCondition {
  const acts = (initiator: number, target: number): ColumnCondition => ({
    kind: 'all',
    parts: [actorCondition(initiator, 'INITIATOR'), actorCondition(target, 'TARGET')],
  })
  if (!eitherWay) return acts(initiators, targets)
  return { kind: 'any', parts: [acts(initiators, targets), acts(targets, initiators)] }
}
