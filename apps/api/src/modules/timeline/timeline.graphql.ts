import { builder } from '../../builder.ts'
import { connectionTypes, pageArguments } from '../../relay/connection.graphql.ts'
import { byKey, NodeInterface, nodeType } from '../../relay/node.graphql.ts'
import { nameFields, versionFields } from '../../relay/recorded.graphql.ts'
import { idOrSlugArguments, readByIdOrSlug } from '../../relay/root-entity.ts'
import { asOfArgument } from '../../sql/as-of/as-of-argument.graphql.ts'
import { orderKey } from '../../sql/connection-source.ts'
import { readInSql } from '../../sql/read-root.ts'
import { rowAs } from '../../sql/row.ts'
import { rawSql, sql } from '../../sql/sql.ts'
import { column, connection } from '../../sql/sql-field.ts'
import { eventIsListed, isListed, isReadable } from '../../visibility.ts'
import { Event, Timeline } from '../entity-refs.ts'
import { EventStatusEnum } from '../event/event-status.graphql.ts'
import { nameMatches } from '../name-search.sql.ts'

const TABLE = rawSql('timeline')

export const { connection: TimelineConnection } = connectionTypes('Timeline', Timeline, 'timelines')

const members = connectionTypes('TimelineEvent', Event, 'the events of a timeline')

builder.objectField(members.edge, 'note', (t) =>
  t.string({
    ...column('note'),
    nullable: true,
    description: 'What the timeline says of this event; null where nothing.',
  }),
)

nodeType('Timeline', (child, id, context) => {
  const { from, where } = byKey(TABLE, child, id)
  return { from, where: sql`${where} AND ${isReadable(child, context)}` }
})

Timeline.implement({
  description: 'A curated, ordered set of events with its own title and note.',
  interfaces: [NodeInterface],
  fields: (t) => ({
    ...nameFields(t, 'Timeline', 'timelines'),
    title: t.string({ ...column('title'), description: 'Its title.' }),
    note: t.string({ ...column('note'), description: 'What it is about; may be empty.' }),
    status: t.field({
      ...column('status'),
      type: EventStatusEnum,
      description: 'Who sees it. Only editors ever read another value than PUBLISHED.',
    }),
    ...versionFields(t),
    events: t.field({
      ...connection((row, child, _args, context) => ({
        name: 'Timeline.events',
        from: sql`timeline_event ${child.alias}`,
        where: sql`${child.column('timeline_id')} = ${row.column('id')} AND ${eventIsListed(child.column('event_id'), rowAs(`${child.alias.sql}_event`), context)}`,
        order: [orderKey('position', 'integer'), orderKey('event_id', 'uuid')],
        isDescending: false,
        node: (member, event) => byKey(rawSql('event'), event, member.column('event_id')),
      })),
      type: members.connection,
      args: pageArguments,
      description:
        'Its events in the order that its editors chose, which need not be that of dates.',
    }),
  }),
})

builder.queryFields((t) => ({
  timeline: t.field({
    ...readByIdOrSlug('Timeline', TABLE, isReadable),
    type: Timeline,
    nullable: true,
    args: { ...idOrSlugArguments, ...asOfArgument },
    description: 'One timeline; null where there is none of that name.',
  }),
  timelines: t.field({
    ...readInSql({
      kind: 'connection',
      source: (_row, child, args, context) => ({
        name: 'timelines',
        from: sql`timeline ${child.alias}`,
        where: sql`${isListed(child, context)} AND ${nameMatches(args.text, child.column('title'))}`,
        order: [orderKey('title', 'text'), orderKey('id', 'uuid')],
        isDescending: false,
      }),
    }),
    type: TimelineConnection,
    args: {
      ...pageArguments,
      ...asOfArgument,
      text: t.arg.string({ description: 'Only those whose title contains this.' }),
    },
    description: 'All timelines by title.',
  }),
}))
