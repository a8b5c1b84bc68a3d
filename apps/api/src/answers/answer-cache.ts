import { LRUCache } from 'lru-cache'
import type { DataMark } from './data-mark.ts'

export interface AnswerCache {
  /**
   * The answer kept under that key where the data is still as it was then; otherwise what `answer`
   * gives now. Null is not kept. An answer is kept from the second time that it is asked for, since
   * most are asked for once.
   */
  answer(key: string, answer: () => Promise<string | null>): Promise<string | null>
}

interface Kept {
  readonly text: string
  readonly mark: string
}

const KEYS_SEEN_ONCE = 10_000

/** Keeps answers of up to so many bytes of text. */
export function createAnswerCache(mark: DataMark, maxBytes: number): AnswerCache {
  const kept = new LRUCache<string, Kept>({
    maxSize: maxBytes,
    // Text beyond Latin letters takes two bytes a character.
    sizeCalculation: ({ text }, key) => 2 * (text.length + key.length) + 1,
    maxEntrySize: Math.ceil(maxBytes / 4),
  })
  const seen = new LRUCache<string, true>({ max: KEYS_SEEN_ONCE })
  return {
    answer: async (key, answer) => {
      if (seen.get(key) === undefined) {
        seen.set(key, true)
        return answer()
      }
      const before = await mark.read()
      const entry = kept.get(key)
      if (entry?.mark === before) return entry.text
      const text = await answer()
      // What was read while the data stood still is of that one state of it, however many statements read it.
      if (text !== null && (await mark.read()) === before) kept.set(key, { text, mark: before })
      return text
    },
  }
}
