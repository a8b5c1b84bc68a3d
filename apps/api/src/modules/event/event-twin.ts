import type { RequestContext } from '../../context.ts'
import { type Row, rowAs } from '../../sql/row.ts'
import { rawSql, type Sql, sql } from '../../sql/sql.ts'
import type { Statements } from '../../sql/transaction.ts'
import { isListed } from '../../visibility.ts'
import { DuplicateError } from '../../writing/write-errors.ts'
import type { StoredBounds } from './date-range.ts'

/** So many events of one time are all compared; of more, those that hold some of the title's words. */
const MOST_OF_A_TIME = 100
/** More events that are alike by some of their words than are worth comparing. */
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
  const event = rowAs('twin')
  const isMeant = sql`${event.column('status')} IN ('DRAFT', 'PUBLISHED')
    AND ${event.column('earliest')} >= ${earliest}::bigint AND ${event.column('earliest')} < ${latest}::bigint`
  // As one text, since a value for each of thousands would cost more than comparing them.
  const [row] = await statements.readRows<{ titles: string | null }>(sql`
    SELECT string_agg(id || ' ' || title, E'\n') AS titles
    FROM (${comparable(event, isMeant, title, TWIN_LIKENESS)}) AS candidate`)
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
  const isMeant = sql`${isListed(event, context)}
    AND ${event.column('earliest')} < ${latest}::bigint AND ${event.column('latest')} > ${earliest}::bigint`
  const rows = await context.database.readRows<Titled>(
    comparable(event, isMeant, title, LIKELY_LIKENESS),
  )
  return alike(title, rows, LIKELY_LIKENESS)
    .slice(0, MOST_LIKELY)
    .map(({ id }) => id)
}

/** The id and title of the events that are worth comparing with a title, of those that are meant. */
function comparable(event: Row, isMeant: Sql, title: string, least: number): Sql {
  const id = event.column('id')
  const most = rawSql(String(MOST_OF_A_TIME))
  const titled = sql`SELECT ${id}::text AS id, ${event.column('title')} AS title FROM event ${event.alias} WHERE ${isMeant}`
  const likely = sql`SELECT event_id FROM event_search WHERE vector @@ (SELECT likeness_query(${title}, ${rawSql(String(least))}))`
  // As an array, so that their rows are looked up, and not all those of the time.
  return sql`
    WITH few AS MATERIALIZED (${titled} LIMIT ${most} + 1)
    SELECT id, title FROM few WHERE (SELECT count(*) FROM few) <= ${most}
    UNION ALL SELECT id, title FROM (
      ${titled} AND ${id} = ANY(ARRAY(${likely}))
      ORDER BY ${event.column('earliest')} DESC, ${id} LIMIT ${rawSql(String(MOST_COMPARED))}
    ) AS likely WHERE (SELECT count(*) FROM few) > ${most}`
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
  const text = folded(title)
  let mayLack = words.size * (1 - least)
  for (const word of words) if (!text.includes(word) && --mayLack < 0) return false
  return true
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length
  return common === 0 ? 0 : common / (a.size + b.size - common)
}

function wordsOf(title: string): Set<string> {
  return new Set(folded(title).match(/[\p{L}\p{N}]+/gu))
}

function folded(title: string): string {
  return title.normalize('NFKC').toLowerCase()
}
