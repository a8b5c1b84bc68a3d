import { everyMatch } from './every-match.ts'
import type { Language } from './language/language.ts'
import type { SentenceSpan } from './sentence.ts'

export type Tense = 'past' | 'future'

/** How much of the sentence is looked at, so that a long one costs no more. */
const BEFORE = 120
const AFTER = 80

/**
 * Whether the words around an expression speak of what was or of what is to come: the nearest sign
 * before it in its sentence decides, else the first after it; null where nothing decides.
 */
export function tenseAt(
  text: string,
  start: number,
  end: number,
  sentence: SentenceSpan | undefined,
  { tense, leansForward, leansBack, rulesOutAhead }: Language,
): Tense | null {
  const before = text.slice(Math.max(sentence?.start ?? 0, start - BEFORE), start)
  if (leansBack.test(before)) return 'past'
  if (leansForward.test(before) && !rulesOutAhead.test(before)) return 'future'
  const last = everyMatch(before, tense).at(-1)
  if (last) return last.groups?.future === undefined ? 'past' : 'future'
  const after = text.slice(end, Math.min(sentence?.end ?? text.length, end + AFTER))
  const [first] = everyMatch(after, tense)
  if (first === undefined) return null
  return first.groups?.future === undefined ? 'past' : 'future'
}
