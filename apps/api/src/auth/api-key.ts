import { createHash, randomBytes } from 'node:crypto'
import type { PrismaClient } from '@annals/prisma'
import { GraphQLError } from 'graphql'
import type { Viewer } from '../context.ts'
import { viewerOfKey } from './viewer.ts'

const START = 'annals_'
const MINUTE_MS = 60_000

/** A new secret: 256 random bits, so that its plain SHA-256 is safe to keep. */
export function newApiKeySecret(): { secret: string; prefix: string; hash: string } {
  const secret = `${START}${randomBytes(32).toString('base64url')}`
  return { secret, prefix: secret.slice(0, START.length + 6), hash: hashOf(secret) }
}

/** The key that a request shows as `Authorization: Bearer annals_…`; null where it shows none. */
export function apiKeyIn(request: Request): string | null {
  const [scheme, key] = request.headers.get('authorization')?.split(' ') ?? []
  return scheme?.toLowerCase() === 'bearer' && key !== undefined ? key : null
}

/** @throws GraphQLError INVALID_API_KEY, status 401, where it is no key or was revoked. */
export async function viewerOfApiKey(
  prisma: PrismaClient,
  secret: string,
  now: Date,
): Promise<Viewer> {
  const key = await prisma.apiKey.findUnique({
    where: { hash: hashOf(secret) },
    include: { user: true },
  })
  if (key === null || key.revokedAt !== null) {
    throw new GraphQLError(
      'This API key is not known, or was revoked. Send a good one, or none to read what is published.',
      { extensions: { code: 'INVALID_API_KEY', http: { status: 401 } } },
    )
  }
  const { id, lastUsedAt } = key
  if (lastUsedAt === null || now.getTime() - lastUsedAt.getTime() >= MINUTE_MS) {
    await prisma.apiKey.update({ where: { id }, data: { lastUsedAt: now } })
  }
  return viewerOfKey(key)
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
