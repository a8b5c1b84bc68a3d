import { Prisma } from '@annals/prisma'
import { answerOnce } from '../modules/idempotency/idempotency.service.ts'
import { SqlTransaction, WriteTransaction } from './write-transaction.ts'
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
export function perform<Answer extends WriteAnswer>(
  writer: Writer,
  mutation: string,
  input: WriteInput,
  work: (write: WriteTransaction) => Promise<Answer>,
): Promise<Answer> {
  const { prisma } = writer
  return performIn(writer, mutation, input, (attempt) =>
    prisma.$transaction(
      (database) => {
        const write = new WriteTransaction(database, writer)
        return attempt(write, () => work(write))
      },
      { maxWait: 15_000, timeout: 60_000 },
    ),
  )
}

/** As `perform`, for what is written often: without Prisma, whose every step costs several statements. */
export function performInSql<Answer extends WriteAnswer>(
  writer: Writer,
  mutation: string,
  input: WriteInput,
  work: (write: SqlTransaction) => Promise<Answer>,
): Promise<Answer> {
  const { database } = writer
  return performIn(writer, mutation, input, (attempt) =>
    database.transaction((statements) => {
      const write = new SqlTransaction(statements, writer)
      return attempt(write, () => work(write))
    }),
  )
}

type Outcome<Answer> = Awaited<ReturnType<typeof answerOnce<Answer & WriteAnswer>>>

/** What happens inside of the transaction, once it is open. */
type Attempt<Answer> = (
  write: SqlTransaction,
  work: () => Promise<Answer>,
) => Promise<Outcome<Answer>>

async function performIn<Answer extends WriteAnswer>(
  writer: Writer,
  mutation: string,
  { idempotencyKey, ...request }: WriteInput,
  open: (attempt: Attempt<Answer>) => Promise<Outcome<Answer>>,
): Promise<Answer> {
  const outcome = await repeatedly(() =>
    open((write, work) => {
      const whole = async () => {
        const answer = await work()
        await write.recordRevisions()
        return answer
      }
      if (idempotencyKey == null) return whole().then((answer) => ({ answer }))
      const keyed = { caller: writer.caller, key: idempotencyKey, mutation, input: request }
      return answerOnce(write.statements, keyed, writer.now(), whole)
    }),
  )
  if ('error' in outcome) throw outcome.error
  return outcome.answer
}

// Two writers that took the same free slug or locked the same rows crosswise: the one that
// PostgreSQL refused tries again, and then sees what the other did.
const ATTEMPTS = 4

async function repeatedly<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let made = 1; ; made++) {
    try {
      return await attempt()
    } catch (error) {
      if (made === ATTEMPTS || !isCollision(error)) throw error
    }
  }
}

function isCollision(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientKnownRequestError) {
    // P2010: a statement of our own failed, and inside stands why.
    if (error.code === 'P2010') return COLLISIONS.has(codeOf(causeOf(error.meta)))
    return error.code === 'P2002' || error.code === 'P2034'
  }
  return COLLISIONS.has(codeOf(error))
}

// PostgreSQL's unique_violation, serialization_failure and deadlock_detected.
const COLLISIONS = new Set(['23505', '40001', '40P01'])

function causeOf(meta: Record<string, unknown> | undefined): unknown {
  return (meta?.driverAdapterError as { cause?: unknown } | undefined)?.cause
}

function codeOf(error: unknown): string {
  const { code, originalCode } = (error ?? {}) as { code?: unknown; originalCode?: unknown }
  return String(originalCode ?? code)
}
