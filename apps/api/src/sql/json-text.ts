import { emptySql, rawSql, type Sql, sql } from './sql.ts'

/**
 * JSON text in the making: characters that are known, and expressions of type text that give the
 * rest. PostgreSQL strings them together, which costs it less than building JSON values inside one
 * another: each of those copies all that stands inside it once more.
 */
export type JsonText = readonly (string | Sql)[]

/** A null where the schema promises a value: no JSON text holds it otherwise, so that it can be seen. */
export const BROKEN_PROMISE = '\u0001'

/** Stands before the exponent of a number, which JavaScript writes otherwise: 1e-7, not 1e-07. */
const EXPONENT = '\u0002'

/** Text as PostgreSQL gave it, with numbers as JavaScript writes them. */
export function withPlainNumbers(text: string): string {
  return text.includes(EXPONENT)
    ? text.replaceAll(MARKED_NUMBER, (marked) => String(Number(marked.replace(EXPONENT, ''))))
    : text
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: no JSON text holds it otherwise
const MARKED_NUMBER = /-?[\d.]+\u0002e[+-]\d+/g

/** The whole as one SQL expression of type text, never null. */
export function jsonTextSql(text: JsonText): Sql {
  let whole = wholes.get(text)
  if (whole === undefined) {
    const parts = merged(text).map((part) => (typeof part === 'string' ? literal(part) : part))
    whole = concatenated(parts)
    wholes.set(text, whole)
  }
  return whole
}

// Parts that are kept for a repeated operation come again and again.
const wholes = new WeakMap<JsonText, Sql>()

/** An object; a computed key is never given twice. */
export function jsonObject(entries: readonly (readonly [string, JsonText])[]): JsonText {
  const inside = entries.flatMap(
    ([key, value], index): JsonText => [`${index === 0 ? '' : ','}"${key}":`, ...value],
  )
  return ['{', ...inside, '}']
}

/** A list of known length. */
export function jsonList(values: readonly JsonText[]): JsonText {
  return ['[', ...values.flatMap((value, index) => (index === 0 ? value : [',', ...value])), ']']
}

/** A list of one value for each row of a FROM clause, in the order that is given, or in which it gives them. */
export function jsonRows(value: JsonText, from: Sql, orderBy?: Sql): JsonText {
  const order = orderBy === undefined ? emptySql : sql` ORDER BY ${orderBy}`
  return [
    sql`COALESCE('[' || (SELECT string_agg(${jsonTextSql(value)}, ','${order}) FROM ${from}) || ']', '[]')`,
  ]
}

/** JSON text that may be SQL's NULL, for which `absent` stands. */
export function jsonOr(json: Sql, absent: string): JsonText {
  return [sql`COALESCE(${json}, ${literal(absent)})`]
}

/** Any SQL value as JSON; `absent` stands for SQL's NULL. */
export function jsonValue(value: Sql, absent: string): JsonText {
  return [sql`COALESCE(to_json(${value})::text, ${literal(absent)})`]
}

/** A number of type double precision; `withPlainNumbers` completes it. */
export function jsonNumber(value: Sql, absent: string): JsonText {
  const exponent = literal(`${EXPONENT}e`)
  // Adding 0 makes 0 of -0, as JavaScript writes it.
  return [sql`COALESCE(replace((${value} + 0)::text, 'e', ${exponent}), ${literal(absent)})`]
}

/** A value whose text needs no escaping, in quotes. */
export function jsonQuoted(value: Sql, absent: string): JsonText {
  return [sql`COALESCE('"'::text || ${value} || '"', ${literal(absent)})`]
}

// Halves of halves, so that each character is copied a few times only, however many parts there are.
// concat() would look up how to write each of its arguments at every execution.
function concatenated(parts: readonly Sql[]): Sql {
  const [first] = parts
  if (first === undefined) return literal('')
  if (parts.length === 1) return sql`(${first})::text`
  if (parts.length === 2) return sql`(${parts[0]} || ${parts[1]})`
  const half = Math.ceil(parts.length / 2)
  return sql`(${concatenated(parts.slice(0, half))} || ${concatenated(parts.slice(half))})`
}

function merged(text: JsonText): (string | Sql)[] {
  const parts: (string | Sql)[] = []
  for (const part of text) {
    const last = parts.at(-1)
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part
    else parts.push(part)
  }
  return parts
}

// Characters of our own making: names, punctuation and BROKEN_PROMISE, never a caller's text.
function literal(text: string): Sql {
  return rawSql(`'${text.replaceAll("'", "''")}'`)
}
