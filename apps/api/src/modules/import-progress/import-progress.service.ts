import type { ImportStatus, PrismaClient } from '@annals/prisma'
import { z } from 'zod'
import { follow } from '../../live/follow.ts'
import type { Notices } from '../../sql/notices.ts'
import { checkInput } from '../../writing/input-rules.ts'
import { InvalidInputError, WriteError } from '../../writing/write-errors.ts'
import type { Writer } from '../../writing/writer.ts'

/** How far an import is. */
export interface ImportProgress {
  readonly id: string
  readonly title: string
  readonly status: ImportStatus
  readonly phase: string
  readonly done: number
  readonly total: number
  readonly message: string | null
  readonly updatedAt: Date
}

/** An import that is under way; whoever does the work tells of it here. */
export interface OpenImport {
  /**
   * Tells how many of `total` are done, and in one word what it is at. It does not wait, and never
   * fails the work: while one report is being written, only the last of those that follow is kept.
   */
  report(done: number, phase?: string): void
  /** Tells of its end, which followers hear after everything that was reported. */
  finish(status: Exclude<ImportStatus, 'RUNNING'>, message?: string): Promise<void>
}

export interface ImportToOpen {
  /** A UUID that the caller chose, so that it can be followed before it begins. */
  readonly importId: string
  readonly total: number
  /** What is imported, in words for people. */
  readonly title: string
}

/**
 * Begins an import under the caller's id, outside of any transaction, so that it is seen at once. The
 * same id again begins it anew.
 * @throws InvalidInputError where the id is no UUID, or is one of somebody else's.
 */
export async function openImport(
  { prisma, userId, now }: Writer,
  { importId, total, title }: ImportToOpen,
): Promise<OpenImport> {
  const id = checkInput(rules, { importId }).importId
  const begun = { title, total, done: 0, phase: '', message: null, status: 'RUNNING' } as const
  const at = now()
  const { userId: owner } = await prisma.import.upsert({
    where: { id },
    create: { id, ...begun, userId, createdAt: at, updatedAt: at },
    update: {},
  })
  if (owner !== userId)
    throw new InvalidInputError('importId', 'STATE', 'Choose another: it is taken.')
  await prisma.import.update({ where: { id }, data: { ...begun, updatedAt: at } })
  const write = latestOf((state: Partial<ImportProgress>) =>
    prisma.import.update({ where: { id }, data: { ...state, updatedAt: now() } }),
  )
  const signs = setInterval(() => write.soon({}), SIGN_OF_LIFE_MS).unref()
  return {
    report: (done, phase) => write.soon(phase === undefined ? { done } : { done, phase }),
    finish: async (status, message) => {
      clearInterval(signs)
      await write.rest()
      const isDone = status === 'DONE' ? { done: total } : {}
      await prisma.import.update({
        where: { id },
        data: { ...isDone, status, message: message ?? null, updatedAt: now() },
      })
    },
  }
}

/**
 * Does work that can be followed by an id. Its end is told, also where it fails, with what a caller
 * is told of the failure.
 */
export async function asImport<Answer>(
  writer: Writer,
  toOpen: ImportToOpen,
  work: (report: OpenImport['report']) => Promise<Answer>,
): Promise<Answer> {
  const { report, finish } = await openImport(writer, toOpen)
  const answer = await work(report).catch(async (error: unknown) => {
    const message = error instanceof WriteError ? error.message : 'It failed on our side.'
    await tell(() => finish('FAILED', message))
    throw error
  })
  await tell(() => finish('DONE'))
  return answer
}

/** What was written stays written, and what failed keeps its reason, where the end cannot be told. */
async function tell(finish: () => Promise<void>): Promise<void> {
  try {
    await finish()
  } catch (error) {
    // Whoever follows it hears of its end by its silence.
    process.emitWarning(error instanceof Error ? error : String(error), 'ImportEndUntold')
  }
}

const SIGN_OF_LIFE_MS = 20_000
// Several signs may be late on a busy machine; a process that is not heard of for so long has ended.
const SILENCE_MS = 120_000

const rules = z.object({
  importId: z.guid('It must be a UUID of your own making.').toLowerCase(),
})

/** Writes one state at a time, and of those that come meanwhile only the last. */
function latestOf<State>(write: (state: State) => Promise<unknown>) {
  let next: State | null = null
  let writing: Promise<void> | null = null
  const run = async () => {
    while (next !== null) {
      const state = next
      next = null
      // A report that is lost is made good by the next one, or by the end, which is not forgiven.
      await write(state).catch(() => undefined)
    }
    writing = null
  }
  return {
    soon: (state: State) => {
      next = state
      writing ??= run()
    },
    rest: () => writing ?? Promise.resolve(),
  }
}

interface Archive {
  readonly prisma: PrismaClient
  readonly notices: Notices
  now(): Date
}

/**
 * Every state of an import from now on, the present one first, to its end. Where it has not begun, it
 * waits. Between two states others may have been passed over. One whose process has ended without a
 * word is told as failed, two minutes after it was last heard of.
 */
export function followImport(
  { prisma, notices, now }: Archive,
  id: string,
): AsyncIterableIterator<ImportProgress> {
  let last: ImportProgress | null = null
  return follow({
    notices,
    channel: 'annals_import',
    isMeant: (payload) => payload === id,
    read: async () => {
      const deadline = new Date(now().getTime() - SILENCE_MS)
      await prisma.import.updateMany({
        where: { id, status: 'RUNNING', updatedAt: { lte: deadline } },
        data: { status: 'FAILED', message: BROKEN_OFF },
      })
      const state = await prisma.import.findUnique({ where: { id } })
      const isNew = state !== null && !isSame(state, last)
      last = state
      const items = isNew ? [state] : []
      if (state?.status !== 'RUNNING') return { items, isMore: false, isLast: state !== null }
      const lookAgainMs = state.updatedAt.getTime() - deadline.getTime()
      return { items, isMore: false, isLast: false, lookAgainMs }
    },
  })
}

const BROKEN_OFF =
  'It was broken off: the server that worked at it has ended. Look whether it was taken in, or send it again.'

function isSame(one: ImportProgress, other: ImportProgress | null): boolean {
  return (
    other !== null &&
    one.done === other.done &&
    one.phase === other.phase &&
    one.status === other.status &&
    one.message === other.message
  )
}
