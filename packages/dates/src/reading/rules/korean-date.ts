import { dayNumber, dayText, monthText } from '../calendar.ts'
import { nearestDay, nearestMonth } from '../nearest.ts'
import type { Context, Reading, Rule } from '../rule.ts'

/** Korean writes dates as numbers with units, largest first. */
export const KOREAN_DATE_RULES: readonly Rule[] = [
  {
    id: 'korean-day',
    says: 'year, month and day as written; without a year the latest not after publication',
    kind: 'date',
    confidence: 0.95,
    languages: ['ko'],
    pattern: '(?:(?<year>[12]\\d{3})년 ?)?(?<m>\\d{1,2})월(?: ?(?<day>\\d{1,2})일)?',
    read: (words, context) => koreanDay(words, context),
  },
  {
    id: 'korean-year',
    says: 'a year or decade as written',
    kind: 'date',
    confidence: 0.95,
    languages: ['ko'],
    pattern: '(?<year>[12]\\d{3})년(?<d>대)?',
    read: (words) => ({ edtf: words.d ? `${words.year?.slice(0, 3)}X` : (words.year ?? null) }),
  },
]

function koreanDay(words: Record<string, string | undefined>, context: Context): Reading | null {
  const month = Number(words.m)
  if (month < 1 || month > 12) return null
  if (words.day === undefined) {
    if (words.year === undefined) return nearestMonth(month, context)
    return { edtf: monthText(Number(words.year), month) }
  }
  if (words.year === undefined) return nearestDay(month, Number(words.day), context)
  const day = dayNumber(Number(words.year), month, Number(words.day))
  return day === null ? null : { edtf: dayText(day) }
}
