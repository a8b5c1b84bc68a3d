import type { UserRole } from '@annals/prisma'
import { z } from 'zod'
import { invite, isOpen, newToken } from '../../auth/invitation.ts'
import { readGlobalId } from '../../relay/global-id.ts'
import { checkInput, prose } from '../../writing/input-rules.ts'
import { perform, type WriteInput } from '../../writing/perform.ts'
import { NotFoundError } from '../../writing/write-errors.ts'
import type { Writer } from '../../writing/writer.ts'
import { recordAudit } from '../audit/audit.service.ts'

export interface InvitePersonInput extends WriteInput {
  readonly role: UserRole
  readonly note?: string | null | undefined
}

export interface RevokeInvitationInput extends WriteInput {
  readonly id: string
}

/** `token` is null where an idempotency key is sent again: it is shown once. */
export type InvitationAnswer = { readonly invitationId: string; readonly token: string | null }

/** A link by which one person may sign up with this role. */
export async function invitePerson(
  writer: Writer,
  input: InvitePersonInput,
): Promise<InvitationAnswer> {
  const token = newToken()
  let isNew = false
  const { invitationId } = await perform(writer, 'invitePerson', input, async (write) => {
    const { note } = checkInput(rules, { note: input.note ?? '' })
    const { role } = input
    const invited = { role, note, invitedById: writer.userId }
    const { id } = await invite(write.database, invited, token, write.now)
    const entry = { action: 'PERSON_INVITED', subject: note, roleAfter: role } as const
    await recordAudit(write.database, writer, entry, write.now)
    isNew = true
    return { invitationId: id }
  })
  return { invitationId, token: isNew ? token : null }
}

/** Ends a link before it is used. @throws NotFoundError where it does not work any more. */
export function revokeInvitation(
  writer: Writer,
  input: RevokeInvitationInput,
): Promise<{ readonly invitationId: string }> {
  return perform(writer, 'revokeInvitation', input, async ({ database, now }) => {
    const node = readGlobalId(input.id)
    const id = node?.typeName === 'Invitation' ? node.id : null
    const open = id === null ? [] : [{ id, ...isOpen(now) }]
    const { count } = await database.invitation.updateMany({
      where: { OR: open },
      data: { revokedAt: now },
    })
    if (id === null || count === 0) {
      throw new NotFoundError('id', input.id, 'There is no such invitation, or it works no more.')
    }
    const { note, role } = await database.invitation.findUniqueOrThrow({ where: { id } })
    const entry = { action: 'INVITATION_REVOKED', subject: note, roleAfter: role } as const
    await recordAudit(database, writer, entry, now)
    return { invitationId: id }
  })
}

const rules = z.object({ note: prose(200) })
