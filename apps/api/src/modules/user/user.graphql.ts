import type { User as UserRow } from '@annals/prisma'
import { builder } from '../../builder.ts'
import { userGlobalId } from './user-id.ts'

export const UserRoleEnum = builder.enumType('UserRole', {
  description: 'What a person may do.',
  values: {
    READER: { description: 'What everyone may: read what is published.' },
    EDITOR: { description: 'See drafts, and change everything but people and keys.' },
    ADMINISTRATOR: { description: 'Also invite people, give roles, and make keys.' },
  } as const,
})

export const User = builder.objectRef<UserRow>('User').implement({
  description: 'A person who can sign in.',
  fields: (t) => ({
    id: t.id({
      resolve: ({ id }) => userGlobalId(id),
      description: 'Opaque, unique over all types, and stable.',
    }),
    name: t.exposeString('name', { description: 'As the person gave it.' }),
    email: t.exposeString('email', { description: 'The address to sign in with.' }),
    role: t.expose('role', { type: UserRoleEnum, description: 'What the person may do.' }),
    createdAt: t.field({
      type: 'DateTime',
      resolve: ({ createdAt }) => createdAt.toISOString(),
      description: 'When the person signed up.',
    }),
  }),
})

const Viewer = builder.objectRef<{ readonly user: UserRow | null }>('Viewer').implement({
  description: 'Who asks, and what is allowed to that person or program.',
  fields: (t) => ({
    user: t.field({
      type: User,
      nullable: true,
      resolve: ({ user }) => user,
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
    resolve: async (_parent, _args, { viewer, prisma }) => {
      if (viewer.userId === null) return null
      return { user: await prisma.user.findUnique({ where: { id: viewer.userId } }) }
    },
  }),
  users: t.field({
    type: [User],
    authScopes: { administer: true },
    description: 'Everyone who can sign in, by name. For administrators.',
    resolve: (_parent, _args, { prisma }) =>
      prisma.user.findMany({ orderBy: [{ name: 'asc' }, { id: 'asc' }] }),
  }),
}))
