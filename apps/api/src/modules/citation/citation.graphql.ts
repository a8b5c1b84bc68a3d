import { connectionTypes } from '../../relay/connection.graphql.ts'
import { byKey, idColumn, NodeInterface, nodeType } from '../../relay/node.graphql.ts'
import { rowAs } from '../../sql/row.ts'
import { rawSql, sql } from '../../sql/sql.ts'
import { column, instant, one } from '../../sql/sql-field.ts'
import { eventIsReadable } from '../../visibility.ts'
import { Citation, Event, Source } from '../entity-refs.ts'
import { computedDate, EventDate } from '../event/event-date.graphql.ts'

export const { connection: CitationConnection } = connectionTypes('Citation', Citation, 'citations')

nodeType('Citation', (child, id, context) => {
  const { from, where } = byKey(rawSql('citation'), child, id)
  const event = rowAs(`${child.alias.sql}_event`)
  return {
    from,
    where: sql`${where} AND ${eventIsReadable(child.column('event_id'), event, context)}`,
  }
})

Citation.implement({
  description: 'What one source says of one event, and of its date.',
  interfaces: [NodeInterface],
  fields: (t) => ({
    id: t.field({
      type: 'ID',
      ...idColumn('Citation'),
      description: 'Opaque, unique over all types, and stable.',
    }),
    quote: t.string({
      ...column('quote'),
      description: 'The words of the source that say so; empty where only the source is named.',
    }),
    quoteStart: t.int({
      ...column('quote_start'),
      nullable: true,
      description:
        "Where the quote begins in the source's text, in UTF-16 units; null where the text is not held.",
    }),
    quoteEnd: t.int({
      ...column('quote_end'),
      nullable: true,
      description: "Where the quote ends in the source's text, in UTF-16 units, exclusive.",
    }),
    expression: t.string({
      ...column('expression'),
      nullable: true,
      description: 'The date as the source wrote it: "In July".',
    }),
    expressionStart: t.int({
      ...column('expression_start'),
      nullable: true,
      description: "Where the expression begins in the source's text, in UTF-16 units.",
    }),
    expressionEnd: t.int({
      ...column('expression_end'),
      nullable: true,
      description: "Where the expression ends in the source's text, in UTF-16 units, exclusive.",
    }),
    claimedDate: t.field({
      ...computedDate('claimed_edtf'),
      type: EventDate,
      nullable: true,
      description:
        'The date that the source claims; it may differ from that of the event. Null: it claims none.',
    }),
    resolution: t.string({
      ...column('resolution'),
      nullable: true,
      description: 'How the expression became the claimed date, in words for people.',
    }),
    confidence: t.float({
      ...column('confidence'),
      nullable: true,
      description: 'How sure that reading is, from 0 (a guess) to 1 (written out).',
    }),
    note: t.string({
      ...column('note'),
      nullable: true,
      description: 'What an editor adds about it; null where nothing.',
    }),
    createdAt: t.field({
      ...instant('created_at'),
      type: 'DateTime',
      description: 'When it was recorded.',
    }),
    source: t.field({
      ...one((row, child) => byKey(rawSql('source'), child, row.column('source_id'))),
      type: Source,
      description: 'The document that is quoted.',
    }),
    event: t.field({
      ...one((row, child) => byKey(rawSql('event'), child, row.column('event_id'))),
      type: Event,
      description: 'The event that it is evidence for.',
    }),
  }),
})
