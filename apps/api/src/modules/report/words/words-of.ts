import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { ko } from './ko.ts'
import type { ReportWords } from './report-words.ts'
import { ru } from './ru.ts'
import { uk } from './uk.ts'

const WORDS: Readonly<Record<string, ReportWords>> = { en, fr, de, ru, ko, uk }

/** The words of a BCP 47 language; others are said in English. */
export function wordsOf(locale: string): ReportWords {
  return WORDS[locale.split('-')[0] ?? ''] ?? en
}
