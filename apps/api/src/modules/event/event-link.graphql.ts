import { builder } from '../../builder.ts'
import { byKey } from '../../relay/node.graphql.ts'
import { rawSql } from '../../sql/sql.ts'
import { column, one } from '../../sql/sql-field.ts'
import { Event, EventLink } from '../entity-refs.ts'

const TABLE = rawSql('event')

export const EventLinkKindEnum = builder.enumType('EventLinkKind', {
  description: 'How the event that a link comes from stands to the one that it goes to.',
  values: {
    IN_RESPONSE_TO: { description: 'It answers the other: a protest, a retaliation, a reply.' },
    CAUSED_BY: { description: 'The other brought it about.' },
    PART_OF: { description: 'It belongs to the other, which is larger.' },
    FOLLOWS: { description: 'It came after the other and continues it.' },
  } as const,
})

EventLink.implement({
  description: 'That one event is in response to, caused by, part of, or follows another.',
  fields: (t) => ({
    id: t.field({ ...column('id'), type: 'ID', description: 'Unique among links; not a node.' }),
    kind: t.field({
      ...column('kind'),
      type: EventLinkKindEnum,
      description: 'Read as "from <kind> to".',
    }),
    note: t.string({
      ...column('note'),
      nullable: true,
      description: 'What an editor adds about it; null where nothing.',
    }),
    from: t.field({
      ...one((row, child) => byKey(TABLE, child, row.column('from_id'))),
      type: Event,
      description: 'The event that says so.',
    }),
    to: t.field({
      ...one((row, child) => byKey(TABLE, child, row.column('to_id'))),
      type: Event,
      description: 'The event that it says so of.',
    }),
  }),
})
