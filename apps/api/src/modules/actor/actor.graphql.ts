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
import { Actor } from '../entity-refs.ts'
import { nameMatches } from '../name-search.sql.ts'

const TABLE = rawSql('actor')

export const { connection: ActorConnection } = connectionTypes('Actor', Actor, 'actors')

export const ActorKindEnum = builder.enumType('ActorKind', {
  description: 'What sort of actor it is.',
  values: {
    STATE: { description: 'A country, or a former one.' },
    ORGANISATION: { description: 'A body with rules of its own: a company, an alliance, a party.' },
    PERSON: { description: 'One human being.' },
    GROUP: { description: 'People without a body: demonstrators, refugees.' },
    TERRITORY: { description: 'A land that is no state, or is not generally held to be one.' },
  } as const,
})

nodeType('Actor', (child, id, context) => {
  const { from, where } = byKey(TABLE, child, id)
  return { from, where: sql`${where} AND ${isFindable(child, context)}` }
})

Actor.implement({
  description: 'Whoever acts in events: a state, an organisation, a person, a group, a territory.',
  interfaces: [NodeInterface],
  fields: (t) => ({
    ...nameFields(t, 'Actor', 'actors'),
    name: t.string({ ...column('name'), description: 'Its usual name.' }),
    kind: t.field({ ...column('kind'), type: ActorKindEnum, description: 'What sort it is.' }),
    aliases: t.stringList({
      ...column((row) => sql`to_json(${row.column('aliases')})`),
      description: 'Other names that texts use for it, in any language.',
    }),
    isoCode: t.string({
      ...column('iso_code'),
      nullable: true,
      description:
        'ISO 3166-1 alpha-2 of a state, ISO 3166-3 alpha-4 of a former one; null where it has none.',
    }),
    description: t.string({
      ...column('description'),
      description: 'A few words about it; may be empty.',
    }),
    ...versionFields(t),
    successor: t.field({
      ...one((row, child) => byKey(TABLE, child, row.column('successor_id'))),
      type: Actor,
      nullable: true,
      description: 'The state that succeeded it; null where none did.',
    }),
    predecessors: t.field({
      ...many((row, child) => ({
        from: sql`actor ${child.alias}`,
        where: sql`${child.column('successor_id')} = ${row.column('id')} AND ${isKept(child)}`,
        orderBy: sql`${child.column('name')}, ${child.column('id')}`,
      })),
      type: [Actor],
      description: 'The states that it succeeded, directly.',
    }),
    eventCount: t.int({
      ...column((row, _args, context) => {
        const event = rowAs(`${row.alias.sql}_event`)
        return sql`(SELECT count(*) FROM event ${event.alias} WHERE ${isListed(event, context)} AND ${event.column('id')} IN (SELECT event_id FROM participation WHERE actor_id = ${row.column('id')}))`
      }),
      description: 'In how many events that you may see it took part, in any role.',
    }),
  }),
})

builder.queryFields((t) => ({
  actor: t.field({
    ...readByIdOrSlug('Actor', TABLE, isFindable),
    type: Actor,
    nullable: true,
    args: { ...idOrSlugArguments, ...asOfArgument },
    description: 'One actor; null where there is none of that name.',
  }),
  actors: t.field({
    ...readInSql({
      kind: 'connection',
      source: (_row, child, args) => ({
        name: 'actors',
        from: sql`actor ${child.alias}`,
        where: sql`${isKept(child)} AND ${nameMatches(args.text, child.column('name'), child.column('aliases'))}`,
        order: [orderKey('name', 'text'), orderKey('id', 'uuid')],
        isDescending: false,
      }),
    }),
    type: ActorConnection,
    args: {
      ...pageArguments,
      ...asOfArgument,
      text: t.arg.string({ description: 'Only those whose name or alias contains this.' }),
    },
    description: 'All actors by name.',
  }),
}))
