import { LRUCache } from 'lru-cache'
import type { DataMark } from './data-mark.ts'

/** Gives what `read` reads; what was read under the same key since the last write is given again. */
export type ShareReading = <Value extends object>(
  key: string,
  read: () => Promise<Value>,
) => Promise<Value>

/**
 * Requests of the same moment share one reading, also one that is under way, and those that come later as
 * long as nothing is written. The latest `mostKept` readings are kept.
 */
export function shareReadings(mark: DataMark, mostKept: number): ShareReading {
  const kept = new LRUCache<string, { readonly mark: string; readonly value: Promise<object> }>({
    max: mostKept,
  })
  return async <Value extends object>(key: string, read: () => Promise<Value>) => {
    const now = await mark.read()
    const known = kept.get(key)
    if (known?.mark === now) return known.value as Promise<Value>
    // Read after the mark, it may be newer than that, never older: then the next mark differs.
    const value = read()
    kept.set(key, { mark: now, value })
    value.catch(() => kept.delete(key))
    return value
  }
}
