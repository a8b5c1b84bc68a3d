import type { PrismaClient } from '@annals/prisma'
import type { RequestContext } from '../context.ts'
import type { Database } from '../sql/database.ts'

/** Who writes, and with what. */
export interface Writer {
  /** Whose idempotency keys are meant. */
  readonly caller: string
  readonly userId: string | null
  readonly apiKeyId: string | null
  readonly prisma: PrismaClient
  readonly database: Pick<Database, 'transaction'>
  now(): Date
}

export function writerOf({ viewer, prisma, database, now }: RequestContext): Writer {
  const { name, userId, apiKeyId } = viewer
  return { caller: name, userId, apiKeyId, prisma, database, now }
}
