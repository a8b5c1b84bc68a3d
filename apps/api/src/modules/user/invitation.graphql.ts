import type { Invitation as InvitationRow } from '@annals/prisma'
import { isOpen } from '../../auth/invitation.ts'
import { builder } from '../../builder.ts'
import { globalId } from '../../relay/global-id.ts'
import { User, UserRoleEnum, userByKey } from './user.graphql.ts'

export const Invitation = builder.objectRef<InvitationRow>('Invitation').implement({
  description: 'A link by which one person may sign up. Its token is not kept.',
  fields: (t) => ({
    id: t.id({
      resolve: ({ id }) => globalId('Invitation', id),
      description: 'Opaque, unique over all types, and stable.',
    }),
    role: t.expose('role', { type: UserRoleEnum, description: 'The role that it gives.' }),
    note: t.exposeString('note', {
      description: 'Whom it is for, as who made it wrote; may be empty.',
    }),
    invitedBy: t.field({
      ...userByKey(({ invitedById }: InvitationRow) => invitedById),
      type: User,
      nullable: true,
      description: 'Who made it; null for the link that the first start prints.',
    }),
    createdAt: t.field({
      type: 'DateTime',
      resolve: ({ createdAt }) => createdAt.toISOString(),
      description: 'When it was made.',
    }),
    expiresAt: t.field({
      type: 'DateTime',
      resolve: ({ expiresAt }) => expiresAt.toISOString(),
      description: 'Until when it works.',
    }),
    revokedAt: t.field({
      type: 'DateTime',
      nullable: true,
      resolve: ({ revokedAt }) => revokedAt?.toISOString(),
      description: 'When it was revoked; null where it was not.',
    }),
  }),
})

builder.queryField('invitations', (t) =>
  t.field({
    type: [Invitation],
    authScopes: { administer: true },
    description: 'The invitations that still work, the newest first. For administrators.',
    resolve: (_parent, _args, { prisma, now }) =>
      prisma.invitation.findMany({
        where: isOpen(now()),
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      }),
  }),
)
