import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { ko } from './ko.ts'
import { ru } from './ru.ts'
import { uk } from './uk.ts'
import type { Words } from './words.ts'

const LANGUAGES = new Map<string, Words>([
  ['en', en],
  ['fr', fr],
  ['de', de],
  ['ru', ru],
  ['ko', ko],
  ['uk', uk],
])

/** The words of a BCP 47 locale's language; English for a language that has none here. */
export function wordsOf(locale: string): Words {
  return LANGUAGES.get(locale.split('-')[0] ?? '') ?? en
}

/** The locale to give Intl: bare `en` is British, so that days come before months as everywhere else. */
export function intlLocale(locale: string): string {
  if (!LANGUAGES.has(locale.split('-')[0] ?? '')) return 'en-GB'
  return locale === 'en' ? 'en-GB' : locale
}
