import type { PrismaClient } from '@annals/prisma'
import type { ShareReading } from './answers/shared-readings.ts'
import type { Limits } from './env.ts'
import type { KeptColumns } from './event-columns/kept-columns.ts'
import type { CompiledParts } from './sql/compiled-parts.ts'
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

/** What charts and their files say of where they come from. */
export interface Publisher {
  /** The dashboard's address, without a slash at its end. */
  readonly webUrl: string
  readonly licence: string
  /** The version of Annals. */
  readonly softwareVersion: string
}

/** What the resolvers of one request share. */
export interface RequestContext {
  readonly viewer: Viewer
  readonly database: Database
  readonly prisma: PrismaClient
  readonly limits: Limits
  readonly publisher: Publisher
  /** What counts ask of events as it stands now; not there where the past is asked for. */
  readonly eventColumns?: KeptColumns | undefined
  /** Counts that triggers keep, read once for all who ask while nothing is written; nor for the past. */
  readonly shareKeptCounts?: ShareReading | undefined
  /** What of statements can be used again; only where a context is shared by requests of one viewer. */
  readonly compiledParts?: CompiledParts
  now(): Date
  /** Who asks by now, for answers that take long; the same as `viewer` where it is not there. */
  readonly currentViewer?: () => Promise<Viewer>
}
