import { builder } from '../../builder.ts'
import type { RequestContext } from '../../context.ts'
import { pageArguments } from '../../relay/connection.graphql.ts'
import { idOrSlugArguments, namedRow } from '../../relay/root-entity.ts'
import { asOfArgument } from '../../sql/as-of/as-of-argument.graphql.ts'
import type { ConnectionSource } from '../../sql/connection-source.ts'
import { readInSql } from '../../sql/read-root.ts'
import { type Row, rowAs } from '../../sql/row.ts'
import { rawSql, type Sql, sql } from '../../sql/sql.ts'
import type { Arguments, RowSource, SqlField } from '../../sql/sql-field.ts'
import { isReadable } from '../../visibility.ts'
import { Event } from '../entity-refs.ts'
import { isInQuarter, writtenWords } from '../search/event-text.sql.ts'
import { highlightsSql } from '../search/highlights.sql.ts'
import { EventConnection } from './event-connection.graphql.ts'
import { EventFilter, type EventFilterInput } from './event-filter.graphql.ts'
import { eventsMatching } from './event-filter.sql.ts'
import { EventOrder, type EventOrderInput, orderOfEvents } from './event-order.graphql.ts'
import { eventOrItsHeir } from './merged-event.sql.ts'

builder.queryFields((t) => ({
  event: t.field({
    // Hardly any event was merged: only what is not found as itself is looked for among those.
    ...readInSql(
      oneEvent(
        (child, args) =>
          sql`${namedRow(child, 'Event', args)} AND ${child.column('merged_into_id')} IS NULL`,
      ),
      oneEvent((child, args, context) => {
        const heir = eventOrItsHeir((event) => namedRow(event, 'Event', args), context)
        return sql`${child.column('id')} = ${heir}`
      }),
    ),
    type: Event,
    nullable: true,
    args: { ...idOrSlugArguments, ...asOfArgument },
    description:
      'One event; where it was merged into another, that other one; null where there is none of that name.',
  }),
  events: t.field({
    ...readInSql({
      kind: 'connection',
      source: (_row, child, args, context) => {
        const filter = args.filter as EventFilterInput | null | undefined
        const order = args.orderBy as EventOrderInput | null | undefined
        const matching = eventsMatching(child, filter, context)
        return {
          ...(order?.by === 'RELEVANCE' ? ranked(matching, child, filter, context) : matching),
          ...highlighting(filter?.text),
          ...orderOfEvents(order, filter),
        }
      },
    }),
    type: EventConnection,
    args: {
      ...pageArguments,
      ...asOfArgument,
      filter: t.arg({ type: EventFilter, description: 'Which events; all unless told.' }),
      orderBy: t.arg({ type: EventOrder, description: 'In which order; by earliest unless told.' }),
    },
    description: 'Events, by date unless told otherwise.',
  }),
}))

/** The event that a condition names, where the viewer may read it. */
function oneEvent(
  isMeant: (child: Row, args: Arguments, context: RequestContext) => Sql,
): SqlField {
  return {
    kind: 'one',
    source: (_row, child, args, context) => ({
      from: sql`event ${child.alias}`,
      where: sql`${isMeant(child, args, context)} AND ${isReadable(child, context)}`,
    }),
  }
}

/** Words of tens of thousands of events would take seconds to rank: of those found, so many are. */
const MOST_RANKED = 300

/**
 * Of the events that hold the words as they are written 300 are ranked, from a quarter of all events where
 * there are so many; only where there are fewer in all, and a word is rare, misspelt ones are looked for.
 */
function ranked(
  { from, where }: RowSource,
  child: Row,
  filter: EventFilterInput | null | undefined,
  context: RequestContext,
): Pick<ConnectionSource, 'from' | 'where' | 'total'> {
  const found = rowAs('found')
  const most = rawSql(String(MOST_RANKED))
  const id = found.column('id')
  const matching = eventsMatching(found, filter, context)
  const all = sql`SELECT ${id} FROM ${matching.from} WHERE ${matching.where} LIMIT ${most}`
  const total = sql`(SELECT count(*) FROM ${from} WHERE ${where})`
  const written = filter?.text == null ? null : writtenWords(filter.text, 'filter.text')
  if (written === null) return { from, where: sql`${child.column('id')} IN (${all})`, total }
  const others = eventsMatching(found, { ...filter, text: null }, context)
  const holding = (isWanted: Sql) =>
    sql`SELECT ${id} FROM event_search AS sought JOIN ${others.from} ON ${id} = sought.event_id WHERE sought.vector @@ ${written.query} AND ${others.where} AND ${isWanted} LIMIT ${most}`
  const isEnough = sql`(SELECT count(*) FROM quarter) = ${most}`
  const isMore = sql`((SELECT count(*) FROM holding) < ${most} AND ${written.mayMiss})`
  return {
    from,
    where: sql`${child.column('id')} IN (
      WITH quarter AS MATERIALIZED (${holding(isInQuarter(sql`sought.event_id`))}),
      holding AS MATERIALIZED (
        SELECT id FROM quarter WHERE ${isEnough}
        UNION ALL SELECT id FROM (${holding(sql`true`)}) AS whole WHERE NOT ${isEnough})
      SELECT id FROM holding WHERE NOT ${isMore}
      UNION ALL SELECT id FROM (${all}) AS every WHERE ${isMore})`,
    total,
  }
}

function highlighting(text: string | null | undefined): Pick<ConnectionSource, 'edgeValues'> {
  if (text == null) return {}
  return { edgeValues: { highlights: (row) => highlightsSql(row, text, 'filter.text') } }
}
