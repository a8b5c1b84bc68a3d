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
import { column } from '../../sql/sql-field.ts'
import { isFindable, isKept, isListed } from '../../visibility.ts'
import { Place } from '../entity-refs.ts'
import { nameMatches } from '../name-search.sql.ts'

const TABLE = rawSql('place')

export const { connection: PlaceConnection } = connectionTypes('Place', Place, 'places')

nodeType('Place', (child, id, context) => {
  const { from, where } = byKey(TABLE, child, id)
  return { from, where: sql`${where} AND ${isFindable(child, context)}` }
})

Place.implement({
  description: 'Where events happen.',
  interfaces: [NodeInterface],
  fields: (t) => ({
    ...nameFields(t, 'Place', 'places'),
    name: t.string({ ...column('name'), description: 'Its usual name.' }),
    aliases: t.stringList({
      ...column((row) => sql`to_json(${row.column('aliases')})`),
      description: 'Other names that texts use for it, in any language.',
    }),
    latitude: t.float({
      ...column('latitude'),
      nullable: true,
      description: 'Degrees north (WGS 84); null where it has no one point.',
    }),
    longitude: t.float({
      ...column('longitude'),
      nullable: true,
      description: 'Degrees east (WGS 84); null where it has no one point.',
    }),
    countryCode: t.string({
      ...column('country_code'),
      nullable: true,
      description:
        'ISO 3166-1 alpha-2 of the country that it lies in; null where disputed or none.',
    }),
    ...versionFields(t),
    eventCount: t.int({
      ...column((row, _args, context) => {
        const event = rowAs(`${row.alias.sql}_event`)
        return sql`(SELECT count(*) FROM event ${event.alias} WHERE ${isListed(event, context)} AND ${event.column('id')} IN (SELECT event_id FROM event_place WHERE place_id = ${row.column('id')}))`
      }),
      description: 'How many events that you may see happened there.',
    }),
  }),
})

builder.queryFields((t) => ({
  place: t.field({
    ...readByIdOrSlug('Place', TABLE, isFindable),
    type: Place,
    nullable: true,
    args: { ...idOrSlugArguments, ...asOfArgument },
    description: 'One place; null where there is none of that name.',
  }),
  places: t.field({
    ...readInSql({
      kind: 'connection',
      source: (_row, child, args) => ({
        name: 'places',
        from: sql`place ${child.alias}`,
        where: sql`${isKept(child)} AND ${nameMatches(args.text, child.column('name'), child.column('aliases'))}`,
        order: [orderKey('name', 'text'), orderKey('id', 'uuid')],
        isDescending: false,
      }),
    }),
    type: PlaceConnection,
    args: {
      ...pageArguments,
      ...asOfArgument,
      text: t.arg.string({ description: 'Only those whose name or alias contains this.' }),
    },
    description: 'All places by name.',
  }),
}))
