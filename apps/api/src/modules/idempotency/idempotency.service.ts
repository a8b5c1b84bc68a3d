import { createHash } from 'node:crypto'
import type { Prisma } from '@annals/prisma'
import { canonicalJson } from '../../canonical-json.ts'
import { insertRows } from '../../sql/insert-rows.ts'
import { sql } from '../../sql/sql.ts'
import type { Statements } from '../../sql/transaction.ts'
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
  statements: Statements,
  request: KeyedRequest,
  now: Date,
  work: () => Promise<Answer>,
): Promise<Outcome<Answer>> {
  const { caller, key } = request
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw new InvalidInputError(
      'idempotencyKey',
      'MALFORMED',
      'A key is 1 to 255 visible ASCII characters without spaces; a random UUID is a good one.',
    )
  }
  const requestHash = hashOf([request.mutation, request.input])
  await statements.send(
    sql`SELECT pg_advisory_xact_lock(hashtextextended(${`${caller} ${key}`}, 0))`,
  )
  const [kept] = await statements.readRows<{ requestHash: string; answer: object }>(sql`
    SELECT request_hash AS "requestHash", answer FROM idempotent_answer
    WHERE caller = ${caller} AND key = ${key}`)
  if (kept !== undefined) {
    if (kept.requestHash !== requestHash) return { error: new IdempotencyKeyReusedError(key) }
    return outcomeOf(kept.answer as KeptOutcome<Answer>)
  }
  const outcome = await outcomeWithin(statements, work)
  const answer = 'error' in outcome ? { error: storeError(outcome.error) } : outcome
  await statements.send(
    insertRows('idempotent_answer', [{ caller, key, requestHash, answer, createdAt: now }]),
  )
  return outcome
}

type KeptOutcome<Answer> = { readonly answer: Answer } | { readonly error: StoredError }

function outcomeOf<Answer>(kept: KeptOutcome<Answer>): Outcome<Answer> {
  return 'error' in kept ? { error: reviveError(kept.error) } : kept
}

// A named error undoes what was done so far, yet is an answer to keep: hence the savepoint.
async function outcomeWithin<Answer>(
  statements: Statements,
  work: () => Promise<Answer>,
): Promise<Outcome<Answer>> {
  await statements.send(sql`SAVEPOINT before_work`)
  try {
    return { answer: await work() }
  } catch (error) {
    if (!(error instanceof WriteError)) throw error
    await statements.write(sql`ROLLBACK TO SAVEPOINT before_work`)
    return { error }
  }
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex')
}
