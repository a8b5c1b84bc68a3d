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
import { column, many, one } from '../../sql/sql-field.ts'
import { isFindable, isKept, isListed } from '../../visibility.ts'
import { Topic } from '../entity-refs.ts'
import { nameMatches } from '../name-search.sql.ts'
import { topicTree } from './topic-tree.sql.ts'

const TABLE = rawSql('topic')

export const { connection: TopicConnection } = connectionTypes('Topic', Topic, 'topics')

nodeType('Topic', (child, id, context) => {
  const { from, where } = byKey(TABLE, child, id)
  return { from, where: sql`${where} AND ${isFindable(child, context)}` }
})

Topic.implement({
  description: 'What events are about. Topics form a tree.',
  interfaces: [NodeInterface],
  fields: (t) => ({
    ...nameFields(t, 'Topic', 'topics'),
    name: t.string({ ...column('name'), description: 'Its name.' }),
    description: t.string({
      ...column('description'),
      description: 'What belongs to it; may be empty.',
    }),
    color: t.string({ ...column('color'), description: 'Its colour in charts, "#rrggbb".' }),
    ...versionFields(t),
    parent: t.field({
      ...one((row, child) => byKey(TABLE, child, row.column('parent_id'))),
      type: Topic,
      nullable: true,
      description: 'The wider topic that it belongs to; null at the top.',
    }),
    children: t.field({
      ...many((row, child) => ({
        from: sql`topic ${child.alias}`,
        where: sql`${child.column('parent_id')} = ${row.column('id')} AND ${isKept(child)}`,
        orderBy: sql`${child.column('position')}, ${child.column('id')}`,
      })),
      type: [Topic],
      description: 'The narrower topics right below it, in their order.',
    }),
    eventCount: t.int({
      ...column((row, _args, context) => {
        const event = rowAs(`${row.alias.sql}_event`)
        return sql`(SELECT count(*) FROM event ${event.alias} WHERE ${isListed(event, context)} AND ${event.column('id')} IN (SELECT event_id FROM event_topic WHERE topic_id IN (${topicTree((root) => sql`${root.column('id')} = ${row.column('id')}`)})))`
      }),
      description: 'How many events that you may see belong to it or to a topic below it.',
    }),
  }),
})

builder.queryFields((t) => ({
  topic: t.field({
    ...readByIdOrSlug('Topic', TABLE, isFindable),
    type: Topic,
    nullable: true,
    args: { ...idOrSlugArguments, ...asOfArgument },
    description: 'One topic; null where there is none of that name.',
  }),
  topics: t.field({
    ...readInSql({
      kind: 'connection',
      source: (_row, child, args) => ({
        name: 'topics',
        from: sql`topic ${child.alias}`,
        where: sql`${isKept(child)} AND ${nameMatches(args.text, child.column('name'))}`,
        order: [orderKey('name', 'text'), orderKey('id', 'uuid')],
        isDescending: false,
      }),
    }),
    type: TopicConnection,
    args: {
      ...pageArguments,
      ...asOfArgument,
      text: t.arg.string({ description: 'Only those whose name contains this.' }),
    },
    description: 'All topics by name, whatever their place in the tree.',
  }),
}))
