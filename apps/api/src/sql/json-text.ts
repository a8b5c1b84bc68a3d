import { joinSql, rawSql, type Sql, sql } from './sql.ts'

/**
 * JSON text in the making: characters that are known, and expressions of type text that give the
 * rest. PostgreSQL strings them together, which costs it less than building JSON values inside one
 * another: each of those copies all that stands inside it once more.
 */
export type JsonText = readonly (string | Sql)[]

/** A null where the schema promises a value: no JSON text holds it otherwise, so that it can be seen. */
export const BROKEN_PROMISE = '\u0001'

/** The whole as one SQL expression of type text, never null. */
export function jsonTextSql(text: JsonText): Sql {
  const parts = merged(text).map((part) => (typeof part === 'string' ? literal(part) : part))
  return concatenated(parts)
}

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

/** A list of one value for each row of a FROM item, in the order in which it gives them. */
export function jsonRows(value: JsonText, from: Sql): JsonText {
  return [
    sql`COALESCE('[' || (SELECT string_agg(${jsonTextSql(value)}, ',') FROM ${from}) || ']', '[]')`,
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

/** A value whose text needs no escaping, in quotes. */
export function jsonQuoted(value: Sql, absent: string): JsonText {
  return [sql`COALESCE('"'::text || ${value} || '"', ${literal(absent)})`]
}

// A PostgreSQL function takes at most 100 arguments.
const MOST_ARGUMENTS = 100

function concatenated(parts: readonly Sql[]): Sql {
  if (parts.length <= MOST_ARGUMENTS) return sql`concat(${joinSql(parts)})`
  const groups: Sql[] = []
  for (let from = 0; from < parts.length; from += MOST_ARGUMENTS) {
    groups.push(concatenated(parts.slice(from, from + MOST_ARGUMENTS)))
  }
  return concatenated(groups)
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
