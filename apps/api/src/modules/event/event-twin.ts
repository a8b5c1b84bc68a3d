import { DuplicateError } from '../../writing/write-errors.ts'
import type { Transaction } from '../../writing/write-transaction.ts'

// Enough for any day or month; in a century there may be more events than are worth comparing.
const MOST_COMPARED = 2_000
const MIN_LIKENESS = 0.6

/**
 * Refuses a second telling of one event: one that lies at the same date, or begins within it, and
 * whose title has most words in common.
 * @throws DuplicateError with the likely twin.
 */
export async function refuseTwin(
  database: Transaction,
  title: string,
  { earliest, latest }: { readonly earliest: bigint; readonly latest: bigint },
): Promise<void> {
  const candidates = await database.$queryRaw<{ id: string; title: string }[]>`
    SELECT id::text AS id, title FROM event
    WHERE status IN ('DRAFT', 'PUBLISHED')
      AND (earliest = ${earliest} OR (earliest > ${earliest} AND earliest < ${latest}))
    ORDER BY earliest, id LIMIT ${MOST_COMPARED}`
  const words = wordsOf(title)
  for (const candidate of candidates) {
    if (likeness(words, wordsOf(candidate.title)) < MIN_LIKENESS) continue
    throw new DuplicateError(
      'EVENT',
      candidate.id,
      `"${candidate.title}" is there already at this date. Add to it, or set allowTwin where this is another event.`,
    )
  }
}

/** The share of words in common, from 0 to 1 (Jaccard). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length
  return common === 0 ? 0 : common / (a.size + b.size - common)
}

function wordsOf(title: string): Set<string> {
  return new Set(
    title
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  )
}
