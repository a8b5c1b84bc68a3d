import { createHash, randomBytes } from 'node:crypto'
import type { Prisma, PrismaClient, UserRole } from '@annals/prisma'

const DAY_MS = 86_400_000
const VALID_DAYS = 7

export interface Invited {
  readonly role: UserRole
  /** Whom it is for, in words for administrators. */
  readonly note: string
  readonly invitedById: string | null
}

/** Lets the one person who shows `token` sign up with this role, within a week. */
export async function invite(
  database: Prisma.TransactionClient,
  invited: Invited,
  token: string,
  now: Date,
): Promise<{ readonly id: string; readonly expiresAt: Date }> {
  const expiresAt = endOfInvitation(now)
  return database.invitation.create({
    data: { ...invited, tokenHash: hashOfToken(token), createdAt: now, expiresAt },
    select: { id: true, expiresAt: true },
  })
}

export function endOfInvitation(now: Date): Date {
  return new Date(now.getTime() + VALID_DAYS * DAY_MS)
}

export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

export async function isOpenInvitation(
  prisma: PrismaClient,
  token: string,
  now: Date,
): Promise<boolean> {
  return (await prisma.invitation.count({ where: openWith(token, now) })) > 0
}

/** The role that the invitation gives, which works this once; null where it is none or is used up. */
export async function acceptInvitation(
  prisma: PrismaClient,
  token: string,
  now: Date,
): Promise<UserRole | null> {
  return prisma.$transaction(async (database) => {
    const row = await database.invitation.findFirst({ where: openWith(token, now) })
    if (row === null) return null
    const { count } = await database.invitation.updateMany({
      // Every start until then printed a link; the first one used ends all of them.
      where: { ...(row.isFirst ? { isFirst: true } : { id: row.id }), ...isOpen(now) },
      data: { acceptedAt: now },
    })
    return count === 0 ? null : row.role
  })
}

/** What holds of an invitation that still works. */
export function isOpen(now: Date) {
  return { acceptedAt: null, revokedAt: null, expiresAt: { gt: now } }
}

function openWith(token: string, now: Date) {
  return { tokenHash: hashOfToken(token), ...isOpen(now) }
}

export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
