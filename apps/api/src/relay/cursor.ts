import { InvalidArgumentError } from '../request-errors.ts'
import type { ConnectionSource } from '../sql/connection-source.ts'
import type { Row } from '../sql/row.ts'
import { joinSql, type Sql, sql } from '../sql/sql.ts'

const VERSION = 1

/** A cursor is base64 of [version, list, key, …]: opaque to callers, checked when it comes back. */
export function cursorSql(source: ConnectionSource, row: Row): Sql {
  const keys = source.order.map((key) => sql`${key.expression(row)}::text`)
  const parts = joinSql([sql`${VERSION}::int`, sql`${source.name}::text`, ...keys])
  // encode() breaks its lines at 76 characters.
  return sql`translate(encode(convert_to(json_build_array(${parts})::text, 'UTF8'), 'base64'), E'\n', '')`
}

/**
 * The keys that a cursor holds.
 * @throws InvalidArgumentError INVALID_CURSOR where it is no cursor, or one of another list or order.
 */
export function readCursor(
  cursor: string,
  source: ConnectionSource,
  argument: string,
): readonly string[] {
  const parts = decode(cursor)
  if (parts === null) {
    throw new InvalidArgumentError(
      'INVALID_CURSOR',
      argument,
      'This is no cursor. Give one that an earlier answer held, unchanged.',
    )
  }
  const [version, name, ...keys] = parts
  const isOurs = version === VERSION && name === source.name && keys.length === source.order.length
  if (!isOurs || !keys.every((key, index) => fits(key, source.order[index]?.type))) {
    throw new InvalidArgumentError(
      'INVALID_CURSOR',
      argument,
      'This cursor belongs to another list or order. Begin again without it.',
    )
  }
  return keys.map(String)
}

function decode(cursor: string): unknown[] | null {
  if (!/^[A-Za-z0-9+/]+=*$/.test(cursor)) return null
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64').toString('utf8'))
    return Array.isArray(parts) ? parts : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

const FORMS: Record<string, RegExp> = {
  bigint: /^-?\d{1,19}$/,
  integer: /^-?\d{1,9}$/,
  // biome-ignore lint/suspicious/noControlCharactersInRegex: PostgreSQL's text holds no NUL
  text: /^[^\u0000]*$/s,
  timestamptz: /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?\+00$/,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  'double precision': /^-?\d+(\.\d+)?(e[+-]?\d{1,3})?$/,
}

function fits(key: unknown, type: string | undefined): boolean {
  return (
    typeof key === 'string' &&
    type !== undefined &&
    FORMS[type]?.test(key) === true &&
    !isOutOfRange(key, type)
  )
}

function isOutOfRange(key: string, type: string): boolean {
  return type === 'bigint' && BigInt.asIntN(64, BigInt(key)) !== BigInt(key)
}
