import { dayNumber, dayText, monthText, partsOf } from '../calendar.ts'
import { type Language, meaning } from '../language/language.ts'
import { nearestMonth } from '../nearest.ts'
import type { Context, Reading, Rule } from '../rule.ts'

/** Months with a year, and without one. */
export const MONTH_RULES: readonly Rule[] = [
  {
    id: 'month-year',
    says: 'month and year as written',
    kind: 'date',
    confidence: 1,
    pattern:
      '(?:{part}[\\s-])?(?<month>{month})(?:,? (?:of |de |in )?|-)(?<year>[12]\\d{3}|this year|last year|next year)(?: {yearword})?',
    read: (words, { language, published }) => {
      const month = meaning(language.months, words.month)
      const year = yearNamed(words.year ?? '', partsOf(published).year)
      return month === null ? null : { edtf: monthText(year, month) }
    },
  },
  {
    id: 'month-year-phrase',
    says: 'month of a year named from publication → of that year',
    kind: 'date',
    confidence: 0.95,
    languages: ['fr', 'de', 'ru', 'uk'],
    pattern:
      '(?:(?<day>[0-3]?\\d)(?:er|\\.|-е|-го)? |{part}[\\s-])?(?<month>{month}) (?:de )?(?<year>{yearphrase})',
    read: (words, context) =>
      ofYearPhrase(words, context, meaning(context.language.months, words.month)),
  },
  {
    id: 'month-year-phrase',
    says: 'month of a year named from publication → of that year',
    kind: 'date',
    confidence: 0.95,
    languages: ['ko'],
    pattern: '(?<year>{yearphrase}) ?(?<month>\\d{1,2})월(?: ?(?<day>\\d{1,2})일)?',
    read: (words, context) => ofYearPhrase(words, context, Number(words.month)),
  },
  {
    id: 'month',
    says: 'month without year → the latest not after publication, as news is written, or the next where the sentence speaks of the future',
    kind: 'date',
    confidence: 0.85,
    pattern:
      '(?:(?<part>{part})[\\s-])?(?<which>(?:last|next|this|this past|past|dieses|letzten|nächsten) )?(?<month>{month})',
    read: (words, context) => monthAlone(words, context),
  },
]

/** "1990", or the year that "last year" names. */
export function yearNamed(written: string, published: number): number {
  if (/^\d/.test(written)) return Number(written)
  return /^last/i.test(written) ? published - 1 : /^next/i.test(written) ? published + 1 : published
}

/** A word that is a month only when written as a name: "may", "march" and short forms are not. */
export function isMonthName(language: Language, word: string): boolean {
  return language.code !== 'en' || /^\p{Lu}/u.test(word) || word.length > 6
}

function ofYearPhrase(
  words: Record<string, string | undefined>,
  { language, published }: Context,
  month: number | null,
): Reading | null {
  const offset = meaning(language.yearPhrases, words.year)
  if (month === null || month < 1 || month > 12 || offset === null) return null
  const year = partsOf(published).year + offset
  if (words.day === undefined) return { edtf: monthText(year, month) }
  const day = dayNumber(year, month, Number(words.day))
  return day === null ? null : { edtf: dayText(day) }
}

function monthAlone(words: Record<string, string | undefined>, context: Context): Reading | null {
  const month = meaning(context.language.months, words.month)
  if (month === null || isOtherWord(words.month ?? '', words.part ?? words.which, context))
    return null
  const today = partsOf(context.published)
  const which = words.which?.trim().toLowerCase()
  if (which === 'next')
    return { edtf: monthText(month > today.month ? today.year : today.year + 1, month) }
  if (which === 'last' || which === 'past' || which === 'this past')
    return { edtf: monthText(month < today.month ? today.year : today.year - 1, month) }
  if (which === 'this') return { edtf: monthText(today.year, month) }
  return nearestMonth(month, context)
}

/** Names of months are also verbs ("may", "march"), women (April, June) and others (Augusta, Mai). */
function isOtherWord(word: string, introduction: string | undefined, context: Context): boolean {
  const { language, text, start, end } = context
  if (!isMonthName(language, word)) return true
  if (introduction !== undefined) return false
  const before = text.slice(Math.max(0, start - 14), start)
  const isIntroduced = language.introducesMonth.test(before)
  if (language.code !== 'en') return /^(?:mai|mars|mar|март)$/i.test(word) && !isIntroduced
  const isWordToo = /^(?:may|march|mar|jan|dec|sep|apr|jun|jul)$/i.test(word)
  if (isWordToo && !isIntroduced && !/^['’]s\b/.test(text.slice(end))) return true
  const isNameToo = /^(?:may|april|june|august|jan)$/i.test(word)
  const isStrictly = /\b(?:in|since|during|until|of|last|next|this|by|for|the|from|and)\s$/i
  if (isNameToo && /^\s\p{Lu}\p{Ll}/u.test(text.slice(end)))
    return !/\b(?:in|since|during|until|through)\s$/i.test(before)
  // "said June" after a title or in a list of people cannot be told from the month.
  return isNameToo && /\b(?:Ms|Mrs|Miss|Mr|Dr)\.?\s$/.test(before) && !isStrictly.test(before)
}
