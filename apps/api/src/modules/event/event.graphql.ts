import { pageArguments } from '../../relay/connection.graphql.ts'
import { byKey, NodeInterface, nodeType } from '../../relay/node.graphql.ts'
import { nameFields, versionFields } from '../../relay/recorded.graphql.ts'
import { orderKey } from '../../sql/connection-source.ts'
import { rowAs } from '../../sql/row.ts'
import { rawSql, sql } from '../../sql/sql.ts'
import { column, connection, many, one, sameRow } from '../../sql/sql-field.ts'
import { eventIsListed, isListed, isReadable } from '../../visibility.ts'
import { CitationConnection } from '../citation/citation.graphql.ts'
import { Event, EventLink, Participation, Place, Timeline, Topic } from '../entity-refs.ts'
import { RevisionConnection, revisionsOf } from '../revision/revision.graphql.ts'
import { EventDate } from './event-date.graphql.ts'
import { EventStatusEnum } from './event-status.graphql.ts'
import { eventOrItsHeir } from './merged-event.sql.ts'

const TABLE = rawSql('event')

nodeType('Event', (child, id, context) => {
  const heir = eventOrItsHeir((event) => sql`${event.column('id')} = ${id}`, context)
  const { from, where } = byKey(TABLE, child, heir)
  return { from, where: sql`${where} AND ${isReadable(child, context)}` }
})

Event.implement({
  description: 'Something that happened, at a date as vague as its sources leave it.',
  interfaces: [NodeInterface],
  fields: (t) => ({
    ...nameFields(t, 'Event', 'events'),
    title: t.string({ ...column('title'), description: 'What happened, in one line.' }),
    summary: t.string({
      ...column('summary'),
      description: 'What happened, in a few sentences of plain text; may be empty.',
    }),
    date: t.field({
      ...sameRow(),
      type: EventDate,
      description: 'When it happened, as exactly as is known and no more.',
    }),
    isDisputed: t.boolean({
      ...column('is_disputed'),
      description: 'Sources disagree about it, or what is known contradicts one of them.',
    }),
    disputeNote: t.string({
      ...column('dispute_note'),
      nullable: true,
      description: 'What the disagreement is, in plain text; null where nobody has said.',
    }),
    status: t.field({
      ...column('status'),
      type: EventStatusEnum,
      description: 'Who sees it. Only editors ever read another value than PUBLISHED.',
    }),
    ...versionFields(t),
    citations: t.field({
      ...connection((row, child) => ({
        name: 'Event.citations',
        from: sql`citation ${child.alias}`,
        where: sql`${child.column('event_id')} = ${row.column('id')}`,
        order: [orderKey('position', 'integer'), orderKey('id', 'uuid')],
        isDescending: false,
      })),
      type: CitationConnection,
      args: pageArguments,
      description: 'The evidence for it, in the order that its editors gave it.',
    }),
    participations: t.field({
      ...many((row, child) => ({
        from: sql`participation ${child.alias}`,
        where: sql`${child.column('event_id')} = ${row.column('id')}`,
        orderBy: sql`${child.column('position')}, ${child.column('id')}`,
      })),
      type: [Participation],
      description: 'Who took part, and how.',
    }),
    topics: t.field({
      ...many((row, child) => {
        const link = rowAs(`${child.alias.sql}_link`)
        return {
          from: sql`event_topic ${link.alias} JOIN topic ${child.alias} ON ${child.column('id')} = ${link.column('topic_id')}`,
          where: sql`${link.column('event_id')} = ${row.column('id')}`,
          orderBy: sql`${link.column('position')}, ${child.column('id')}`,
        }
      }),
      type: [Topic],
      description: 'What it is about; the first is its main topic.',
    }),
    places: t.field({
      ...many((row, child) => {
        const link = rowAs(`${child.alias.sql}_link`)
        return {
          from: sql`event_place ${link.alias} JOIN place ${child.alias} ON ${child.column('id')} = ${link.column('place_id')}`,
          where: sql`${link.column('event_id')} = ${row.column('id')}`,
          orderBy: sql`${link.column('position')}, ${child.column('id')}`,
        }
      }),
      type: [Place],
      description: 'Where it happened.',
    }),
    links: t.field({
      ...many((row, child, _args, context) => ({
        from: sql`event_link ${child.alias}`,
        where: sql`${child.column('from_id')} = ${row.column('id')} AND ${eventIsListed(child.column('to_id'), rowAs(`${child.alias.sql}_to`), context)}`,
        orderBy: sql`${child.column('kind')}, ${child.column('id')}`,
      })),
      type: [EventLink],
      description: 'What it says of other events: it is in response to them, caused by them, …',
    }),
    backlinks: t.field({
      ...many((row, child, _args, context) => ({
        from: sql`event_link ${child.alias}`,
        where: sql`${child.column('to_id')} = ${row.column('id')} AND ${eventIsListed(child.column('from_id'), rowAs(`${child.alias.sql}_from`), context)}`,
        orderBy: sql`${child.column('kind')}, ${child.column('id')}`,
      })),
      type: [EventLink],
      description: 'What other events say of this one.',
    }),
    timelines: t.field({
      ...many((row, child, _args, context) => {
        const link = rowAs(`${child.alias.sql}_link`)
        return {
          from: sql`timeline_event ${link.alias} JOIN timeline ${child.alias} ON ${child.column('id')} = ${link.column('timeline_id')}`,
          where: sql`${link.column('event_id')} = ${row.column('id')} AND ${isListed(child, context)}`,
          orderBy: sql`${child.column('title')}, ${child.column('id')}`,
        }
      }),
      type: [Timeline],
      description: 'The curated timelines that it stands in.',
    }),
    revisions: t.field({
      ...connection((row, child, _args, context) =>
        revisionsOf('EVENT', row.column('id'), child, context),
      ),
      type: RevisionConnection,
      args: pageArguments,
      description: 'Its history, the latest change first.',
    }),
    mergedInto: t.field({
      ...one((row, child, _args, context) => {
        const { from, where } = byKey(TABLE, child, row.column('merged_into_id'))
        return { from, where: sql`${where} AND ${isReadable(child, context)}` }
      }),
      type: Event,
      nullable: true,
      description: 'The event that this one turned out to be, and was merged into.',
    }),
  }),
})
