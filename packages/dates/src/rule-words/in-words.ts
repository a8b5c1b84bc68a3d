import { de } from './de.ts'
import { fr } from './fr.ts'
import { ko } from './ko.ts'
import { ru } from './ru.ts'
import type { RuleText } from './rule-text.ts'
import { uk } from './uk.ts'

/**
 * How a date was read, in the language of a BCP 47 locale: of what `readDates` calls a mention's `rule`, and a
 * citation its resolution. The text itself for English, for a language that has no words here, and for a
 * text that somebody wrote by hand.
 */
export function ruleInWords(text: string, locale: string): string {
  const words = LANGUAGES.get(locale.split('-')[0] ?? '')
  return words !== undefined && Object.hasOwn(words, text) ? words[text as RuleText] : text
}

const LANGUAGES: ReadonlyMap<string, Readonly<Record<RuleText, string>>> = new Map([
  ['de', de],
  ['fr', fr],
  ['ru', ru],
  ['ko', ko],
  ['uk', uk],
])
