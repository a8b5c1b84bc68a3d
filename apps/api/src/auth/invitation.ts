import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { Prisma, PrismaClient, UserRole } from '@annals/prisma'

const DAY_MS = 86_400_000
const VALID_DAYS = 7

// The identifier of an invitation's row: only the token's hash is kept.
const INVITED = 'invitation:'
const FIRST = 'first-administrator:'

export interface Invitation {
  /** Whoever shows it may sign up, once. */
  readonly token: string
  readonly expiresAt: Date
}

/** Lets one person sign up with this role, within a week. */
export async function invite(
  database: Prisma.TransactionClient,
  role: UserRole,
  now: Date,
  { token, identifier = INVITED }: { readonly token: string; readonly identifier?: string },
): Promise<Invitation> {
  const expiresAt = new Date(now.getTime() + VALID_DAYS * DAY_MS)
  await database.verification.create({
    data: {
      id: randomUUID(),
      identifier: identifier + hashOf(token),
      value: role,
      expiresAt,
      createdAt: now,
    },
  })
  return { token, expiresAt }
}

export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** A token for the first administrator; null where there is an administrator. */
export async function inviteFirstAdministrator(
  prisma: PrismaClient,
  now: Date,
): Promise<string | null> {
  const administrators = await prisma.user.count({ where: { role: 'ADMINISTRATOR' } })
  if (administrators > 0) return null
  const { token } = await invite(prisma, 'ADMINISTRATOR', now, {
    token: newToken(),
    identifier: FIRST,
  })
  return token
}

export async function isOpenInvitation(
  prisma: PrismaClient,
  token: string,
  now: Date,
): Promise<boolean> {
  return (await prisma.verification.count({ where: openWith(token, now) })) > 0
}

/** The role that the invitation gives, which works this once; null where it is none or is used up. */
export async function acceptInvitation(
  prisma: PrismaClient,
  token: string,
  now: Date,
): Promise<UserRole | null> {
  return prisma.$transaction(async (database) => {
    const row = await database.verification.findFirst({ where: openWith(token, now) })
    if (row === null) return null
    // Every start until then printed a link; the first one used ends all of them.
    const used = row.identifier.startsWith(FIRST)
      ? { identifier: { startsWith: FIRST } }
      : { id: row.id }
    const { count } = await database.verification.deleteMany({ where: used })
    return count === 0 ? null : (row.value as UserRole)
  })
}

function openWith(token: string, now: Date) {
  const hash = hashOf(token)
  return { identifier: { in: [INVITED + hash, FIRST + hash] }, expiresAt: { gt: now } }
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
