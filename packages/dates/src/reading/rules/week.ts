import { dayNumber, dayText, partsOf, weekdayOf } from '../calendar.ts'
import { meaning } from '../language/language.ts'
import { nearestMonth } from '../nearest.ts'
import type { Context, Reading, Rule } from '../rule.ts'

type Words = Record<string, string | undefined>

/** Weeks told by a month or by a day in them: ISO weeks, from Monday. */
export const WEEK_RULES: readonly Rule[] = [
  {
    id: 'week-of-month',
    says: 'numbered week of a month → the week that holds its first, eighth … or last day',
    kind: 'date',
    confidence: 0.75,
    languages: ['en'],
    pattern:
      'the (?<nth>first|second|third|fourth|last|final) week (?:of|in) (?<month>{month})(?:,? (?<year>[12]\\d{3}))?',
    read: (words, context) => weekOfMonth(words, context),
  },
  {
    id: 'week-of-day',
    says: 'week of a day → from the Monday before it',
    kind: 'date',
    confidence: 0.8,
    languages: ['en'],
    pattern:
      'the week (?:of|beginning|starting|ending) (?<month>{month}) (?<day>[0-3]?\\d)(?:,? (?<year>[12]\\d{3}))?',
    read: (words, context) => {
      const first = yearMonth(words, context)
      const day = first && dayNumber(first.year, first.month, Number(words.day))
      return day === null ? null : { edtf: weekOf(day) }
    },
  },
]

function weekOfMonth(words: Words, context: Context): Reading | null {
  const first = yearMonth(words, context)
  if (first === null) return null
  const start = dayNumber(first.year, first.month, 1) ?? 0
  const nth = ['first', 'second', 'third', 'fourth'].indexOf((words.nth ?? '').toLowerCase())
  const next =
    first.month === 12 ? dayNumber(first.year + 1, 1, 1) : dayNumber(first.year, first.month + 1, 1)
  return { edtf: weekOf(nth < 0 ? (next ?? start) - 1 : start + nth * 7) }
}

function yearMonth(words: Words, context: Context): { year: number; month: number } | null {
  const month = meaning(context.language.months, words.month)
  if (month === null) return null
  if (words.year) return { year: Number(words.year), month }
  const year = Number(
    nearestMonth(month, context).edtf?.slice(0, 4) ?? partsOf(context.published).year,
  )
  return { year, month }
}

function weekOf(day: number): string {
  const monday = day - weekdayOf(day) + 1
  return `${dayText(monday)}/${dayText(monday + 6)}`
}
