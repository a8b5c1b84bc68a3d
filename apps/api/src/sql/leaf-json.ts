import {
  type GraphQLNamedType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql'
import { BROKEN_PROMISE, type JsonText, jsonNumber, jsonQuoted, jsonValue } from './json-text.ts'
import type { Sql } from './sql.ts'

/** What stands for SQL's NULL in a field of that type. */
export function absentJson(type: GraphQLOutputType): string {
  return isNonNullType(type) ? BROKEN_PROMISE : 'null'
}

/** A scalar, an enum value, or a list of them, as JSON text. */
export function leafJson(type: GraphQLOutputType, value: Sql): JsonText {
  const absent = absentJson(type)
  const named = getNamedType(type)
  if (isList(type)) return jsonValue(value, absent)
  if (named.name === 'Float') return jsonNumber(value, absent)
  return isSafeText(named) ? jsonQuoted(value, absent) : jsonValue(value, absent)
}

/**
 * Whether PostgreSQL writes values of a leaf type as JavaScript does. It writes jsonb in other
 * words: spaces after a comma. A list may be jsonb.
 */
export function isWrittenAlike(type: GraphQLOutputType): boolean {
  const named = getNamedType(type)
  return !isList(type) && isLeafType(named) && named.name !== 'JSON'
}

// Enum values are names; the SQL for the others gives base64, RFC 3339 and decimal digits.
function isSafeText(type: GraphQLNamedType): boolean {
  return isEnumType(type) || ['ID', 'DateTime', 'BigInt'].includes(type.name)
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type)
}
