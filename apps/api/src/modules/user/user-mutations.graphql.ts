import { mutation } from '../../writing/mutation.graphql.ts'
import { Invitation } from './invitation.graphql.ts'
import { invitePerson, revokeInvitation } from './invitation.service.ts'
import { User, UserRoleEnum, userByKey } from './user.graphql.ts'
import { setUserRole } from './user.service.ts'

mutation('setUserRole', {
  scope: 'administer',
  description: 'Gives a person another role, in force with the next request.',
  input: (t) => ({
    user: t.id({ required: true, description: 'Global id of the person.' }),
    role: t.field({ type: UserRoleEnum, required: true, description: 'The new role.' }),
  }),
  success: (t) => ({
    user: t.field({
      ...userByKey(({ userId }: { userId: string }) => userId),
      type: User,
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
    note: t.string({
      description: 'Whom it is for, at most 200 characters: for those who read the list.',
    }),
  }),
  success: (t) => ({
    invitation: t.field({
      type: Invitation,
      resolve: ({ invitationId }, _args, { prisma }) =>
        prisma.invitation.findUniqueOrThrow({ where: { id: invitationId } }),
      description: 'The invitation.',
    }),
    token: t.string({
      resolve: ({ token }) => token,
      nullable: true,
      description:
        'What to give to that person: the dashboard takes it at /join#<token>. Shown this once; null where an idempotency key is sent again.',
    }),
  }),
  perform: invitePerson,
})

mutation('revokeInvitation', {
  scope: 'administer',
  description: 'Ends an invitation before it is used: nobody can sign up by it any more.',
  input: (t) => ({ id: t.id({ required: true, description: 'Global id of the invitation.' }) }),
  success: (t) => ({
    invitation: t.field({
      type: Invitation,
      resolve: ({ invitationId }, _args, { prisma }) =>
        prisma.invitation.findUniqueOrThrow({ where: { id: invitationId } }),
      description: 'The invitation.',
    }),
  }),
  perform: revokeInvitation,
})
