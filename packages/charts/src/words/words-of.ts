import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { ko } from './ko.ts'
import { ru } from './ru.ts'
import { uk } from './uk.ts'
import type { ChartWords } from './words.ts'

const WORDS: Readonly<Record<string, ChartWords>> = { de, en, fr, ko, ru, uk }

/** The words of a BCP 47 language; English where we have none. */
export function wordsOf(locale: string): ChartWords {
  return WORDS[locale.split('-')[0]?.toLowerCase() ?? ''] ?? en
}

/** A count for people: whole, or, below a hundred, with one decimal where dates were spread. */
export function countText(count: number, locale: string): string {
  if (count >= 100 && !Number.isInteger(count)) return countText(Math.round(count), locale)
  const known = COUNTS.get(locale)
  if (known !== undefined) return known.format(count)
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  COUNTS.set(locale, format)
  return format.format(count)
}

// Making a formatter costs far more than using it, and a timeline says hundreds of counts.
const COUNTS = new Map<string, Intl.NumberFormat>()
