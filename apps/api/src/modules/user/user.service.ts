import type { UserRole } from '@annals/prisma'
import { perform, type WriteInput } from '../../writing/perform.ts'
import { InvalidInputError, NotFoundError } from '../../writing/write-errors.ts'
import type { Writer } from '../../writing/writer.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { userIdFrom } from './user-id.ts'

export interface SetUserRoleInput extends WriteInput {
  readonly user: string
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
    const { role } = input
    if (role === user.role) return { userId: user.id }
    const others = await database.user.count({
      where: { role: 'ADMINISTRATOR', id: { not: user.id } },
    })
    if (role !== 'ADMINISTRATOR' && others === 0) {
      throw new InvalidInputError(
        'role',
        'STATE',
        'This is the last administrator. Appoint another first.',
      )
    }
    await database.user.update({ where: { id: user.id }, data: { role, updatedAt: now } })
    const change = { roleBefore: user.role, roleAfter: role }
    await recordAudit(
      database,
      writer,
      { action: 'ROLE_CHANGED', subject: user.name, ...change },
      now,
    )
    return { userId: user.id }
  })
}
