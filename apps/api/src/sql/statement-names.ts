import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { Sql } from './sql.ts'

const MOST_NAMES = 500
const SEEN_ONCE = 5_000

/** A statement's text, strung together once, and its name where it has one. */
export function createPrepared(): (statement: Sql) => { text: string; name?: string } {
  const nameOf = createStatementNames()
  const known = new WeakMap<Sql, { text: string; name: string }>()
  return (statement) => {
    const prepared = known.get(statement)
    if (prepared !== undefined) return prepared
    const { text } = statement
    const name = nameOf(text)
    if (name === undefined) return { text }
    known.set(statement, { text, name })
    return { text, name }
  }
}

/**
 * The name under which each connection keeps a statement's plan; undefined for one that is planned,
 * used and forgotten. A connection never forgets a named statement, so only those get a name that come
 * twice, and only so many: callers write their own selections, without end.
 */
function createStatementNames(): (text: string) => string | undefined {
  const names = new Map<string, string>()
  const seen = new LRUCache<string, true>({ max: SEEN_ONCE })
  return (text) => {
    const known = names.get(text)
    if (known !== undefined || names.size === MOST_NAMES) return known
    const hash = createHash('sha1').update(text).digest('base64url')
    if (seen.get(hash) === undefined) {
      seen.set(hash, true)
      return undefined
    }
    names.set(text, hash)
    return hash
  }
}
