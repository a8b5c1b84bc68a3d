import type { UserRole } from '@annals/prisma'
import { type Invitation, invite, newToken } from '../../auth/invitation.ts'

import { perform, type WriteInput } from '../../writing/perform.ts'
import { InvalidInputError, NotFoundError } from '../../writing/write-errors.ts'
import type { Writer } from '../../writing/writer.ts'
import { userIdFrom } from './user-id.ts'

export interface SetUserRoleInput extends WriteInput {
  readonly user: string
  readonly role: UserRole
}

export interface InvitePersonInput extends WriteInput {
  readonly role: UserRole
}

/** Gives a person another role, in force with the next request. There is always an administrator. */
export function setUserRole(
  writer: Writer,
  input: SetUserRoleInput,
): Promise<{ readonly userId: string }> {
  return perform(writer, 'setUserRole', input, async ({ database, now }) => {
    const userId = userIdFrom(input.user)
    // One at a time: two administrators who demote each other would leave none.
    await database.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('annals roles'))`
    const user = userId === null ? null : await database.user.findUnique({ where: { id: userId } })
    if (user === null) throw new NotFoundError('user', input.user, 'There is no such person.')
    const others = await database.user.count({
      where: { role: 'ADMINISTRATOR', id: { not: user.id } },
    })
    if (input.role !== 'ADMINISTRATOR' && others === 0) {
      throw new InvalidInputError('role', 'This is the last administrator. Appoint another first.')
    }
    const data = { role: input.role, updatedAt: now }
    await database.user.update({ where: { id: user.id }, data })
    return { userId: user.id }
  })
}

/** `token` is null where an idempotency key is sent again: it is shown once. */
export type InvitationAnswer = { readonly token: string | null; readonly expiresAt: string }

/** A link by which one person may sign up with this role. */
export async function invitePerson(
  writer: Writer,
  input: InvitePersonInput,
): Promise<InvitationAnswer> {
  const token = newToken()
  let made: Invitation | null = null
  const { expiresAt } = await perform(writer, 'invitePerson', input, async (write) => {
    made = await invite(write.database, input.role, write.now, { token })
    return { expiresAt: made.expiresAt.toISOString() }
  })
  return { expiresAt, token: made === null ? null : token }
}
