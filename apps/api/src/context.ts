import type { PrismaClient } from '@annals/prisma'
import type { Limits } from './env.ts'
import type { Database } from './sql/database.ts'

/** Who asks. */
export interface Viewer {
  /** Names the caller for rate limits and idempotency keys. */
  readonly name: string
  readonly canSeeDrafts: boolean
  readonly canWrite: boolean
  /** People and keys. */
  readonly canAdminister: boolean
  readonly userId: string | null
  /** The key that a program showed; null for people and outsiders. */
  readonly apiKeyId: string | null
}

export const OUTSIDER: Viewer = {
  name: 'outsider',
  canSeeDrafts: false,
  canWrite: false,
  canAdminister: false,
  userId: null,
  apiKeyId: null,
}

/** What the resolvers of one request share. */
export interface RequestContext {
  readonly viewer: Viewer
  readonly database: Database
  readonly prisma: PrismaClient
  readonly limits: Limits
  now(): Date
}
