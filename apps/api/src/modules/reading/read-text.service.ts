import { type ClaimCandidate, type KnownName, readClaims } from '@annals/dates'
import type { RequestContext } from '../../context.ts'
import { InvalidArgumentError } from '../../request-errors.ts'
import { rowAs } from '../../sql/row.ts'
import { rawSql, sql } from '../../sql/sql.ts'
import { isKept } from '../../visibility.ts'
import { dateRangeArgument } from '../event/date-range.ts'

const MAX_LENGTH = 200_000

export interface TextToRead {
  readonly text: string
  readonly publishedOn: string
  readonly language: string
}

/**
 * The candidates of a text, with the actors and places that the database knows.
 * @throws InvalidArgumentError TEXT_TOO_LONG, or INVALID_DATE where the day of publication is none.
 */
export async function readCandidates(
  { text, publishedOn, language }: TextToRead,
  context: Pick<RequestContext, 'database'>,
): Promise<ClaimCandidate[]> {
  if (text.length > MAX_LENGTH) {
    throw new InvalidArgumentError(
      'TEXT_TOO_LONG',
      'text',
      `The text has ${text.length} UTF-16 units; the most at once is ${MAX_LENGTH}. Give it in parts.`,
      { limit: MAX_LENGTH },
    )
  }
  checkDay(publishedOn)
  const [actors, places] = await Promise.all([
    knownNames('actor', context),
    knownNames('place', context),
  ])
  return readClaims(text, { publishedOn, language, actors, places })
}

function checkDay(publishedOn: string): void {
  dateRangeArgument(publishedOn, 'publishedOn')
  if (/^\d{4}-\d\d-\d\d(T.*)?$/.test(publishedOn)) return
  throw new InvalidArgumentError(
    'INVALID_DATE',
    'publishedOn',
    `${publishedOn} is no single day: give the day of publication, such as 2022-08-16.`,
    { position: 0, suggestion: null },
  )
}

function knownNames(
  table: 'actor' | 'place',
  { database }: Pick<RequestContext, 'database'>,
): Promise<KnownName[]> {
  const row = rowAs('known')
  return database.readRows<KnownName>(
    sql`SELECT id, name, aliases FROM ${rawSql(table)} ${row.alias} WHERE ${isKept(row)}`,
  )
}
