import { randomBytes } from 'node:crypto'
import type { PrismaClient } from '@annals/prisma'

const ROW = 'annals-auth-secret'

/**
 * The secret that cookies are signed with where no setting gives one: made at the first start and
 * kept in the database, so that every process of the API has the same.
 */
export async function authSecret(prisma: PrismaClient, now: Date): Promise<string> {
  const row = await prisma.verification.upsert({
    where: { id: ROW },
    create: {
      id: ROW,
      identifier: ROW,
      value: randomBytes(32).toString('base64url'),
      expiresAt: new Date('9999-12-31T00:00:00Z'),
      createdAt: now,
    },
    update: {},
  })
  return row.value
}
