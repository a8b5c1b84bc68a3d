import { createHash, randomBytes } from 'node:crypto'
import type { ApiKeyScope, UserRole } from '@annals/prisma'
import { GraphQLError } from 'graphql'
import type { Viewer } from '../context.ts'
import type { Database } from '../sql/database.ts'
import { sql } from '../sql/sql.ts'
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
  database: Database,
  secret: string,
  now: Date,
): Promise<Viewer> {
  // Each request of a program asks this first: one statement that is kept ready.
  const [key] = await database.readRows<KnownKey>(sql`
    SELECT api_key.id::text, api_key.scopes::text[], api_key.last_used_at AS "lastUsedAt",
      jsonb_build_object('id', user_account.id, 'role', user_account.role) AS "user"
    FROM api_key JOIN user_account ON user_account.id = api_key.user_id
    WHERE api_key.hash = ${hashOf(secret)} AND api_key.revoked_at IS NULL`)
  if (key === undefined) {
    throw new GraphQLError(
      'This API key is not known, or was revoked. Send a good one, or none to read what is published.',
      { extensions: { code: 'INVALID_API_KEY', http: { status: 401 } } },
    )
  }
  const { id, lastUsedAt } = key
  const minuteAgo = new Date(now.getTime() - MINUTE_MS)
  if (lastUsedAt === null || lastUsedAt <= minuteAgo) {
    // Of many requests that come at once, the first notes it.
    await database.transaction((statements) =>
      statements.send(sql`
        UPDATE api_key SET last_used_at = ${now}::timestamptz WHERE id = ${id}::uuid
          AND (last_used_at IS NULL OR last_used_at <= ${minuteAgo}::timestamptz)`),
    )
  }
  return viewerOfKey(key)
}

interface KnownKey {
  readonly id: string
  readonly scopes: ApiKeyScope[]
  readonly lastUsedAt: Date | null
  readonly user: { readonly id: string; readonly role: UserRole }
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
