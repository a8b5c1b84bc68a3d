import type { PrismaClient } from '@annals/prisma'
import type { RequestContext } from '../context.ts'

/** Who writes, and with what. */
export interface Writer {
  /** Whose idempotency keys are meant. */
  readonly caller: string
  readonly userId: string | null
  readonly apiKeyId: string | null
  readonly prisma: PrismaClient
  now(): Date
}

export function writerOf({ viewer, prisma, now }: RequestContext): Writer {
  const { name, userId, apiKeyId } = viewer
  return { caller: name, userId, apiKeyId, prisma, now }
}
