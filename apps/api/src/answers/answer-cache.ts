import { LRUCache } from 'lru-cache'
import type { Answer } from './answer.ts'
import type { DataMark } from './data-mark.ts'

export interface AnswerCache {
  /**
   * The answer kept under that key where the data is still as it was then; otherwise what `answer`
   * gives now. Null is not kept. An answer is kept from the second time that it is asked for, since
   * most are asked for once.
   */
  answer(key: string, answer: () => Promise<Answer | null>): Promise<Answer | null>
  figures(): CacheFigures
}

/** How a cache of answers does, since the start of the process. */
export interface CacheFigures {
  /** Answers that were given from memory. */
  readonly hits: number
  /** Answers that were not: never asked for before, not kept, or of data that has changed since. */
  readonly misses: number
  /** How many answers are kept, and about how many bytes they take. */
  readonly entries: number
  readonly bytes: number
}

interface Kept {
  readonly answer: Answer
  readonly mark: string
}

const KEYS_SEEN_ONCE = 10_000

/** Keeps answers of up to so many bytes of text. */
export function createAnswerCache(mark: DataMark, maxBytes: number): AnswerCache {
  const kept = new LRUCache<string, Kept>({
    maxSize: maxBytes,
    // The text and its bytes; text beyond Latin letters takes two bytes a character.
    sizeCalculation: ({ answer: { text } }, key) => 3 * text.length + 2 * key.length + 1,
    maxEntrySize: Math.ceil(maxBytes / 4),
  })
  const seen = new LRUCache<string, true>({ max: KEYS_SEEN_ONCE })
  let hits = 0
  let misses = 0
  return {
    answer: async (key, answer) => {
      if (seen.get(key) === undefined) {
        seen.set(key, true)
        misses++
        return answer()
      }
      const before = await mark.read()
      const entry = kept.get(key)
      if (entry?.mark === before) {
        hits++
        return entry.answer
      }
      misses++
      const given = await answer()
      // What was read while the data stood still is of that one state of it, however many statements read it.
      if (given !== null && (await mark.read()) === before) {
        kept.set(key, { answer: given, mark: before })
      }
      return given
    },
    figures: () => ({ hits, misses, entries: kept.size, bytes: kept.calculatedSize }),
  }
}
