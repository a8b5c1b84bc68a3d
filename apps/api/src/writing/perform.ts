import { Prisma } from '@annals/prisma'
import { answerOnce } from '../modules/idempotency/idempotency.service.ts'
import { WriteTransaction } from './write-transaction.ts'
import type { Writer } from './writer.ts'

export interface WriteInput {
  readonly idempotencyKey?: string | null | undefined
}

/** What a write answers: kept with its idempotency key, so plain JSON. */
export type WriteAnswer = Prisma.JsonObject

/**
 * Runs one mutation in one transaction: all of it happens, with its revisions, or nothing.
 * @throws WriteError what `work` throws; and IdempotencyKeyReusedError where the key was used with
 * other input.
 */
export async function perform<Answer extends WriteAnswer>(
  writer: Writer,
  mutation: string,
  input: WriteInput,
  work: (write: WriteTransaction) => Promise<Answer>,
): Promise<Answer> {
  const { idempotencyKey, ...request } = input
  const attempt = (database: Prisma.TransactionClient) => async () => {
    const write = new WriteTransaction(database, writer)
    const answer = await work(write)
    await write.recordRevisions()
    return answer
  }
  const outcome = await inTransaction(writer, async (database) => {
    if (idempotencyKey == null) return { answer: await attempt(database)() }
    const keyed = { caller: writer.caller, key: idempotencyKey, mutation, input: request }
    return answerOnce(database, keyed, writer.now(), attempt(database))
  })
  if ('error' in outcome) throw outcome.error
  return outcome.answer
}

// Two writers that took the same free slug or locked the same rows crosswise: the one that
// PostgreSQL refused tries again, and then sees what the other did.
const ATTEMPTS = 4

async function inTransaction<Result>(
  { prisma }: Writer,
  work: (database: Prisma.TransactionClient) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await prisma.$transaction(work, { maxWait: 15_000, timeout: 60_000 })
    } catch (error) {
      if (attempt === ATTEMPTS || !isCollision(error)) throw error
    }
  }
}

function isCollision(error: unknown): boolean {
  return (
    error instanceof Prisma.PrismaClientKnownRequestError &&
    (error.code === 'P2002' || error.code === 'P2034')
  )
}
