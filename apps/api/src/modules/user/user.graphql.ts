import { builder } from '../../builder.ts'
import { connectionTypes, pageArguments } from '../../relay/connection.graphql.ts'
import { byKey, idColumn, NodeInterface, nodeType } from '../../relay/node.graphql.ts'
import { orderKey } from '../../sql/connection-source.ts'
import { readByValues } from '../../sql/read-by-values.ts'
import { readInSql } from '../../sql/read-root.ts'
import { rawSql, sql } from '../../sql/sql.ts'
import { column, instant } from '../../sql/sql-field.ts'
import { isForAdministrators } from '../../visibility.ts'

const TABLE = rawSql('user_account')

export const UserRoleEnum = builder.enumType('UserRole', {
  description: 'What a person may do.',
  values: {
    READER: { description: 'What everyone may: read what is published.' },
    EDITOR: { description: 'See drafts, and change everything but people and keys.' },
    ADMINISTRATOR: { description: 'Also invite people, give roles, and make keys.' },
  } as const,
})

nodeType('User', (child, id, context) => {
  const { from, where } = byKey(TABLE, child, sql`${id}::text`)
  return { from, where: sql`${where} AND ${isForAdministrators(context)}` }
})

export const User = builder.objectRef<object>('User').implement({
  description: 'A person who can sign in.',
  interfaces: [NodeInterface],
  fields: (t) => ({
    id: t.field({
      type: 'ID',
      ...idColumn('User'),
      description: 'Opaque, unique over all types, and stable.',
    }),
    name: t.string({ ...column('name'), description: 'As the person gave it.' }),
    email: t.string({ ...column('email'), description: 'The address to sign in with.' }),
    role: t.field({
      ...column('role'),
      type: UserRoleEnum,
      description: 'What the person may do.',
    }),
    createdAt: t.field({
      ...instant('created_at'),
      type: 'DateTime',
      description: 'When the person signed up.',
    }),
  }),
})

/** A field that answers the person whose key `idOf` gives. */
export function userByKey<Parent>(idOf: (parent: Parent) => string | null) {
  return readByValues(
    (parent: Parent) => ({ id: sql`${idOf(parent)}::text` }),
    (values, child) => byKey(TABLE, child, values.column('id')),
  )
}

const { connection: UserConnection } = connectionTypes('User', User, 'people')

const Viewer = builder.objectRef<{ readonly userId: string }>('Viewer').implement({
  description: 'Who asks, and what is allowed to that person or program.',
  fields: (t) => ({
    user: t.field({
      ...userByKey(({ userId }: { userId: string }) => userId),
      type: User,
      nullable: true,
      description: 'The person who signed in, or who owns the API key.',
    }),
    isApiKey: t.boolean({
      resolve: (_viewer, _args, { viewer }) => viewer.apiKeyId !== null,
      description: 'Whether a program asks, by an API key.',
    }),
    canSeeDrafts: t.boolean({
      resolve: (_viewer, _args, { viewer }) => viewer.canSeeDrafts,
      description: 'Whether drafts and what was deleted are shown.',
    }),
    canWrite: t.boolean({
      resolve: (_viewer, _args, { viewer }) => viewer.canWrite,
      description: 'Whether mutations of events and what belongs to them are allowed.',
    }),
    canAdminister: t.boolean({
      resolve: (_viewer, _args, { viewer }) => viewer.canAdminister,
      description: 'Whether people and keys may be managed.',
    }),
  }),
})

builder.queryFields((t) => ({
  viewer: t.field({
    type: Viewer,
    nullable: true,
    description: 'Who asks; null for someone who has not signed in and shows no key.',
    resolve: (_parent, _args, { viewer: { userId } }) => (userId === null ? null : { userId }),
  }),
  users: t.field({
    ...readInSql({
      kind: 'connection',
      source: (_row, child, _args, context) => ({
        name: 'users',
        from: sql`${TABLE} ${child.alias}`,
        where: isForAdministrators(context),
        order: [orderKey('name', 'text'), orderKey('id', 'text')],
        isDescending: false,
      }),
    }),
    type: UserConnection,
    authScopes: { administer: true },
    args: pageArguments,
    description: 'Everyone who can sign in, by name. For administrators.',
  }),
}))
