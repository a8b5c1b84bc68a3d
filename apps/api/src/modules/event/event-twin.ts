import type { RequestContext } from '../../context.ts'
import { rowAs } from '../../sql/row.ts'
import { rawSql, sql } from '../../sql/sql.ts'
import type { Statements } from '../../sql/transaction.ts'
import { isListed } from '../../visibility.ts'
import { DuplicateError } from '../../writing/write-errors.ts'
import type { StoredBounds } from './date-range.ts'

// Enough for any day or month; in a century there may be more events than are worth comparing.
const MOST_COMPARED = 2_000
/** The share of words in common from which a second telling is refused. */
const TWIN_LIKENESS = 0.6
/** The share from which somebody should have a look. */
const LIKELY_LIKENESS = 0.35
const MOST_LIKELY = 5

interface Titled {
  readonly id: string
  readonly title: string
}

/**
 * Refuses a second telling of one event: one that lies at the same date, or begins within it, and
 * whose title has most words in common.
 * @throws DuplicateError with the likely twin.
 */
export async function refuseTwin(
  statements: Statements,
  title: string,
  { earliest, latest }: StoredBounds,
  field: string,
): Promise<void> {
  // As one text, since a value for each of thousands would cost more than comparing them.
  const [row] = await statements.readRows<{ titles: string | null }>(sql`
    SELECT string_agg(id || ' ' || title, E'\n') AS titles FROM (
      SELECT id, title FROM event
      WHERE status IN ('DRAFT', 'PUBLISHED')
        AND earliest >= ${earliest}::bigint AND earliest < ${latest}::bigint
      ORDER BY earliest, id LIMIT ${rawSql(String(MOST_COMPARED))}
    ) AS candidate`)
  const [twin] = alike(title, titlesIn(row?.titles ?? ''), TWIN_LIKENESS)
  if (twin === undefined) return
  throw new DuplicateError(
    'EVENT',
    twin.id,
    field,
    `"${twin.title}" is there already at this date. Add to it, or set allowTwin where this is another event.`,
  )
}

/**
 * The keys of events that may be the one told of, the likeliest first: those that the viewer may see,
 * whose date may be the same, and whose title has words in common.
 */
export async function likelyTwins(
  title: string,
  { earliest, latest }: StoredBounds,
  context: RequestContext,
): Promise<string[]> {
  const event = rowAs('twin')
  const rows = await context.database.readRows<Titled>(
    sql`SELECT ${event.column('id')}::text AS id, ${event.column('title')} AS title FROM event ${event.alias}
      WHERE ${isListed(event, context)}
        AND ${event.column('earliest')} < ${latest} AND ${event.column('latest')} > ${earliest}
      ORDER BY ${event.column('earliest')} DESC, ${event.column('id')} LIMIT ${MOST_COMPARED}`,
  )
  return alike(title, rows, LIKELY_LIKENESS)
    .slice(0, MOST_LIKELY)
    .map(({ id }) => id)
}

function titlesIn(lines: string): Titled[] {
  return lines
    .split('\n')
    .map((line) => ({ id: line.slice(0, UUID_LENGTH), title: line.slice(UUID_LENGTH + 1) }))
}

const UUID_LENGTH = 36

/** Those whose titles have that share of words in common (Jaccard), the likest first. */
function alike(title: string, events: readonly Titled[], least: number): Titled[] {
  const words = wordsOf(title)
  return events
    .filter((event) => mayBeLike(words, event.title, least))
    .map((event) => ({ event, share: likeness(words, wordsOf(event.title)) }))
    .filter(({ share }) => share >= least)
    .toSorted((a, b) => b.share - a.share)
    .map(({ event }) => event)
}

/** Whether enough of the words are somewhere in a title; most titles are done with here, at little cost. */
function mayBeLike(words: ReadonlySet<string>, title: string, least: number): boolean {
  const text = comparable(title)
  let mayLack = words.size * (1 - least)
  for (const word of words) if (!text.includes(word) && --mayLack < 0) return false
  return true
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length
  return common === 0 ? 0 : common / (a.size + b.size - common)
}

function wordsOf(title: string): Set<string> {
  return new Set(comparable(title).match(/[\p{L}\p{N}]+/gu))
}

function comparable(title: string): string {
  return title.normalize('NFKC').toLowerCase()
}
