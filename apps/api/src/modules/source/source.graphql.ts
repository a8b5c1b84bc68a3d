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
import { eventIsListed, isFindable, isKept, isListed } from '../../visibility.ts'
import { CitationConnection } from '../citation/citation.graphql.ts'
import { Source } from '../entity-refs.ts'
import { computedDate, EventDate } from '../event/event-date.graphql.ts'
import { nameMatches } from '../name-search.sql.ts'

const TABLE = rawSql('source')

export const { connection: SourceConnection } = connectionTypes('Source', Source, 'sources')

nodeType('Source', (child, id, context) => {
  const { from, where } = byKey(TABLE, child, id)
  return { from, where: sql`${where} AND ${isFindable(child, context)}` }
})

Source.implement({
  description: 'A document that evidence is quoted from.',
  interfaces: [NodeInterface],
  fields: (t) => ({
    ...nameFields(t, 'Source', 'sources'),
    title: t.string({ ...column('title'), description: 'Its title.' }),
    author: t.string({
      ...column('author'),
      nullable: true,
      description: 'Who wrote it; null where unknown.',
    }),
    publisher: t.string({
      ...column('publisher'),
      nullable: true,
      description: 'Who published it; null where unknown.',
    }),
    url: t.string({
      ...column('url'),
      nullable: true,
      description: 'Where it can be read; null where nowhere.',
    }),
    publishedOn: t.field({
      ...computedDate('published_on'),
      type: EventDate,
      nullable: true,
      description:
        'When it was published; the dates in its text are read against that day. Null: unknown.',
    }),
    language: t.string({ ...column('language'), description: 'Its language, as a BCP 47 tag.' }),
    text: t.string({
      ...column('text'),
      nullable: true,
      description: 'The text itself; null where its licence does not let us hold it.',
    }),
    licence: t.string({
      ...column('licence'),
      nullable: true,
      description: 'Under which licence its text may be used; null where unknown.',
    }),
    ...versionFields(t),
    citations: t.field({
      ...connection((row, child, _args, context) => ({
        name: 'Source.citations',
        from: sql`citation ${child.alias}`,
        where: sql`${child.column('source_id')} = ${row.column('id')} AND ${eventIsListed(child.column('event_id'), rowAs(`${child.alias.sql}_event`), context)}`,
        order: [
          orderKey('event_id', 'uuid'),
          orderKey('position', 'integer'),
          orderKey('id', 'uuid'),
        ],
        isDescending: false,
      })),
      type: CitationConnection,
      args: pageArguments,
      description: 'Where it is quoted, event by event.',
    }),
    eventCount: t.int({
      ...column((row, _args, context) => {
        const event = rowAs(`${row.alias.sql}_event`)
        return sql`(SELECT count(*) FROM event ${event.alias} WHERE ${isListed(event, context)} AND ${event.column('id')} IN (SELECT event_id FROM citation WHERE source_id = ${row.column('id')}))`
      }),
      description: 'For how many events that you may see it is evidence.',
    }),
  }),
})

builder.queryFields((t) => ({
  source: t.field({
    ...readByIdOrSlug('Source', TABLE, isFindable),
    type: Source,
    nullable: true,
    args: { ...idOrSlugArguments, ...asOfArgument },
    description: 'One source; null where there is none of that name.',
  }),
  sources: t.field({
    ...readInSql({
      kind: 'connection',
      source: (_row, child, args) => ({
        name: 'sources',
        from: sql`source ${child.alias}`,
        where: sql`${isKept(child)} AND ${nameMatches(args.text, child.column('title'))}`,
        order: [orderKey('title', 'text'), orderKey('id', 'uuid')],
        isDescending: false,
      }),
    }),
    type: SourceConnection,
    args: {
      ...pageArguments,
      ...asOfArgument,
      text: t.arg.string({ description: 'Only those whose title contains this.' }),
    },
    description: 'All sources by title.',
  }),
}))
