import { mutation } from '../../writing/mutation.graphql.ts'
import { User, UserRoleEnum } from './user.graphql.ts'
import { invitePerson, setUserRole } from './user.service.ts'

mutation('setUserRole', {
  scope: 'administer',
  description: 'Gives a person another role, in force with the next request.',
  input: (t) => ({
    user: t.id({ required: true, description: 'Global id of the person.' }),
    role: t.field({ type: UserRoleEnum, required: true, description: 'The new role.' }),
  }),
  success: (t) => ({
    user: t.field({
      type: User,
      resolve: ({ userId }, _args, { prisma }) =>
        prisma.user.findUniqueOrThrow({ where: { id: userId } }),
      description: 'The person.',
    }),
  }),
  perform: setUserRole,
})

mutation('invitePerson', {
  scope: 'administer',
  description: 'Makes an invitation, by which one person may sign up with a role within a week.',
  input: (t) => ({
    role: t.field({ type: UserRoleEnum, required: true, description: 'The role to begin with.' }),
  }),
  success: (t) => ({
    token: t.string({
      resolve: ({ token }) => token,
      nullable: true,
      description:
        'What to give to that person: the dashboard takes it at /join#<token>. Shown this once; null where an idempotency key is sent again.',
    }),
    expiresAt: t.field({
      type: 'DateTime',
      resolve: ({ expiresAt }) => expiresAt,
      description: 'Until when it works.',
    }),
  }),
  perform: invitePerson,
})
