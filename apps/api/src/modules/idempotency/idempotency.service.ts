import { createHash } from 'node:crypto'
import type { Prisma } from '@annals/prisma'
import { reviveError, type StoredError, storeError } from '../../writing/revive-error.ts'
import {
  IdempotencyKeyReusedError,
  InvalidInputError,
  WriteError,
} from '../../writing/write-errors.ts'

export interface KeyedRequest {
  readonly caller: string
  readonly key: string
  readonly mutation: string
  readonly input: object
}

export type Outcome<Answer> = { readonly answer: Answer } | { readonly error: WriteError }

/**
 * Runs `work` the first time that a caller's key is seen and keeps what came of it, a named error
 * too; afterwards gives that again. Of two at the same moment the second waits for the first.
 */
export async function answerOnce<Answer extends Prisma.JsonObject>(
  database: Prisma.TransactionClient,
  request: KeyedRequest,
  now: Date,
  work: () => Promise<Answer>,
): Promise<Outcome<Answer>> {
  const { caller, key } = request
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw new InvalidInputError(
      'idempotencyKey',
      'A key is 1 to 255 visible ASCII characters without spaces; a random UUID is a good one.',
    )
  }
  const requestHash = hashOf([request.mutation, request.input])
  await database.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${caller} ${key}`}, 0))`
  const kept = await database.idempotentAnswer.findUnique({
    where: { caller_key: { caller, key } },
  })
  if (kept !== null) {
    if (kept.requestHash !== requestHash) return { error: new IdempotencyKeyReusedError(key) }
    return outcomeOf(kept.answer as unknown as KeptOutcome<Answer>)
  }
  const outcome = await outcomeWithin(database, work)
  const answer = 'error' in outcome ? { error: storeError(outcome.error) } : outcome
  await database.idempotentAnswer.create({
    data: { caller, key, requestHash, answer: answer as Prisma.InputJsonObject, createdAt: now },
  })
  return outcome
}

type KeptOutcome<Answer> = { readonly answer: Answer } | { readonly error: StoredError }

function outcomeOf<Answer>(kept: KeptOutcome<Answer>): Outcome<Answer> {
  return 'error' in kept ? { error: reviveError(kept.error) } : kept
}

// A named error undoes what was done so far, yet is an answer to keep: hence the savepoint.
async function outcomeWithin<Answer>(
  database: Prisma.TransactionClient,
  work: () => Promise<Answer>,
): Promise<Outcome<Answer>> {
  await database.$executeRaw`SAVEPOINT before_work`
  try {
    return { answer: await work() }
  } catch (error) {
    if (!(error instanceof WriteError)) throw error
    await database.$executeRaw`ROLLBACK TO SAVEPOINT before_work`
    return { error }
  }
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value, sortingKeys)).digest('hex')
}

function sortingKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
