import type { RuleText } from '../rule-words/rule-text.ts'
import type { Language } from './language/language.ts'
import { LETTERS } from './letters.ts'
import type { Tense } from './tense.ts'

/** What a rule makes of the words that it matched. */
export interface Reading {
  edtf: string | null
  /** Overrides the rule's sentence where the words decided between several. */
  says?: RuleText
  confidence?: number
  kind?: 'date' | 'duration' | 'set'
  alternatives?: { edtf: string; rule: RuleText }[]
}

/** What a rule may look at besides its own words. */
export interface Context {
  /** Number of the publication day. */
  published: number
  /** EDTF of the dates that the text named before this one, the last of them last; some ten at most. */
  named: readonly string[]
  language: Language
  text: string
  start: number
  end: number
  /** What the words around the expression speak of; null where they do not say. */
  tense: Tense | null
  /** Whether 3/4/2022 is 3 April in this text. */
  dayFirst: boolean
}

export interface Rule {
  id: string
  /** The sentence that people read. */
  says: RuleText
  kind: 'date' | 'duration' | 'set'
  confidence: number
  /** See `compile`: a space is white space, {month} and the like are the language's words. */
  pattern: string
  /** Only for these languages; absent means every language. */
  languages?: readonly string[]
  /** false where later words do not count from it ("now", "recently"). */
  names?: boolean
  /** null: not a date after all. Absent for durations and sets. */
  read?: (words: Record<string, string | undefined>, context: Context) => Reading | null
}

const WORD = `${LETTERS}0-9_`

/**
 * A rule's pattern as a regular expression. Every repetition in it is bounded, so that the search
 * is linear in the text whatever the text is.
 */
export function compile(pattern: string, language: Language): RegExp {
  const filled = pattern
    .replaceAll(/\{([a-z]+)\}/g, (whole, name: string) => {
      const words = language.words[name]
      return words === undefined ? whole : `(?:${words})`
    })
    .replaceAll(' ?', '\\s{0,3}')
    .replaceAll(' ', '\\s{1,3}')
  // Korean particles are written onto the word that they follow.
  const after = language.code === 'ko' ? '' : `(?![${WORD}])`
  // The 000 of 5,000 begins nothing.
  return new RegExp(`(?<![${WORD}]|\\d[.,](?=\\d{3}))(?:${filled})${after}`, 'giu')
}
