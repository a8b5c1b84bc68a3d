import { anchorDay } from '../anchor.ts'
import { dayNumber, dayText, firstDayOf, partsOf } from '../calendar.ts'
import { type Language, meaning } from '../language/language.ts'
import { nearestDay } from '../nearest.ts'
import type { Context, Reading, Rule } from '../rule.ts'

type Words = Record<string, string | undefined>

const CLOCK = '(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)'

const BETWEEN = '(?<=(?:between|zwischen|entre|между|між) (?:the |dem |le )?)'

const DAY_RANGE = {
  id: 'day-range',
  says: 'two days of one month → an interval',
  kind: 'date',
  confidence: 0.95,
  read: dayRange,
} as const

/** Days that the text gives by day and month, with or without a year. */
export const CALENDAR_DATE_RULES: readonly Rule[] = [
  {
    id: 'iso-day',
    says: 'ISO 8601 date as written',
    kind: 'date',
    confidence: 1,
    pattern: `(?<year>[12]\\d{3})[-/.](?<m>\\d{1,2})[-/.](?<day>\\d{1,2})(?:[T ]${CLOCK}(?::[0-5]\\d)?Z?)?`,
    read: (words) => written(Number(words.year), Number(words.m), Number(words.day), words),
  },
  {
    id: 'compact-day',
    says: 'eight digits → year, month, day',
    kind: 'date',
    confidence: 0.8,
    pattern: '(?<year>(?:19|20)\\d{2})(?<m>0[1-9]|1[0-2])(?<day>[0-3]\\d)',
    read: (words) => written(Number(words.year), Number(words.m), Number(words.day), {}),
  },
  {
    id: 'numeric-day',
    says: 'numbers → day and month in the order of the language and of this text',
    kind: 'date',
    confidence: 0.85,
    pattern: '(?<a>\\d{1,2})(?<s>[-/.])(?<b>\\d{1,2})\\k<s>(?<year>\\d{4}|\\d{2})',
    read: (words, context) => numeric(words, context),
  },
  {
    id: 'day-month-year',
    says: 'day, month and year as written',
    kind: 'date',
    confidence: 1,
    pattern:
      '(?:(?:the )?{weekday},? (?:the |der |den |dem |le )?|the )?(?<day>[0-3]?\\d)(?:st|nd|rd|th|er|\\.|-е|-го)? (?:day )?(?:{of} )?(?<month>{month}),? (?:de |of )?(?<year>[12]\\d{3})(?: {yearword})?(?:,? (?:at |um |в |à )?' +
      CLOCK +
      ')?',
    read: (words, context) => dayMonth(words, context),
  },
  {
    id: 'month-day-year',
    says: 'month, day and year as written',
    kind: 'date',
    confidence: 1,
    languages: ['en'],
    pattern:
      '(?:{weekday},? )?(?<month>{month}) (?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?:, ?| )(?<year>[12]\\d{3})',
    read: (words, context) => dayMonth(words, context),
  },
  {
    id: 'short-day-month-year',
    says: 'day, month and year as written',
    kind: 'date',
    confidence: 0.95,
    pattern: '(?<day>[0-3]?\\d)[- ]?(?<month>{month})[- ](?<year>\\d{4}|\\d{2})',
    read: (words, context) =>
      dayMonth({ ...words, year: longYear(words.year ?? '', context) }, context),
  },
  {
    ...DAY_RANGE,
    pattern:
      '(?<day>[0-3]?\\d)\\.? ?(?:[-–—]|to|bis(?: zum)?|au|по|до) ?(?<last>[0-3]?\\d)\\.? (?<month>{month})(?:,? (?<year>[12]\\d{3})(?: {yearword})?)?',
  },
  {
    ...DAY_RANGE,
    languages: ['en'],
    pattern:
      '(?<month>{month}) (?<day>[0-3]?\\d) ?(?:[-–—]|to) ?(?<last>[0-3]?\\d)(?:,? (?<year>[12]\\d{3}))?',
  },
  {
    ...DAY_RANGE,
    pattern: `${BETWEEN}(?<day>[0-3]?\\d)(?:st|nd|rd|th|er|\\.|-м)? (?:and|und|et|и|і|й|та) (?:the |dem |le )?(?<last>[0-3]?\\d)(?:st|nd|rd|th|er|\\.|-м)? (?:{of} )?(?<month>{month})(?:,? (?<year>[12]\\d{3})(?: {yearword})?)?`,
  },
  {
    ...DAY_RANGE,
    languages: ['en'],
    pattern: `${BETWEEN}(?<month>{month}) (?<day>[0-3]?\\d)(?:st|nd|rd|th)? and (?<last>[0-3]?\\d)(?:st|nd|rd|th)?(?! {month})(?:,? (?<year>[12]\\d{3}))?`,
  },
  {
    id: 'day-month',
    says: 'day and month without year → the latest not after publication, or the next where the sentence speaks of the future',
    kind: 'date',
    confidence: 0.9,
    pattern:
      '(?:{weekday},? (?:the |der |den |dem |le )?|the )?(?<day>[0-3]?\\d)(?:st|nd|rd|th|er|\\.|-е|-го)?[\\s-](?:{of} )?(?<month>{month})',
    read: (words, context) => dayMonth(words, context),
  },
  {
    id: 'month-day',
    says: 'month and day without year → the latest not after publication, or the next where the sentence speaks of the future',
    kind: 'date',
    confidence: 0.9,
    languages: ['en'],
    pattern:
      '(?:{weekday},? )?(?<month>{month}) (?:the )?(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?!:|\\.\\d|,\\d| percent| million)',
    read: (words, context) => dayMonth(words, context),
  },
  {
    id: 'ordinal-day-of-month',
    says: 'day told by an ordinal number, and its month',
    kind: 'date',
    confidence: 0.9,
    languages: ['en'],
    pattern:
      '(?:the )?(?<nth>{ordinal}) (?:day )?of (?<month>{month})(?:,? (?:of )?(?<year>[12]\\d{3}))?',
    read: (words, context) => {
      const day = meaning(context.language.ordinals, words.nth)
      return day === null ? null : dayMonth({ ...words, day: String(day) }, context)
    },
  },
  {
    id: 'ordinal-day',
    says: 'a day of the month → in the month of the date last named or of publication',
    kind: 'date',
    confidence: 0.6,
    languages: ['en'],
    pattern:
      '(?<=on )the (?<day>[0-3]?\\d)(?:st|nd|rd|th)(?! \\p{L}{0,9}(?:st|nd|rd|th|day|floor|century|anniversary|of|birthday|time|hole|hour|street|avenue))',
    read: (words, context) => {
      const { year, month } = partsOf(anchorDay(context))
      return written(year, month, Number(words.day), {})
    },
  },
]

/** Two digits as a year of this century or, beyond what lies near ahead of publication, of the last. */
export function longYear(written: string, { published }: Context): string {
  if (written.length !== 2) return written
  const year = 2000 + Number(written)
  return String(year <= partsOf(published).year + 15 ? year : year - 100)
}

function written(year: number, month: number, day: number, words: Words): Reading | null {
  const number = dayNumber(year, month, day)
  if (number === null) return null
  if (words.hour === undefined) return { edtf: dayText(number) }
  return { edtf: `${dayText(number)}T${words.hour.padStart(2, '0')}:${words.minute}:00` }
}

function dayMonth(words: Words, context: Context): Reading | null {
  const month = meaning(context.language.months, words.month)
  const day = Number(words.day)
  if (month === null) return null
  return words.year
    ? written(Number(words.year), month, day, words)
    : nearestDay(month, day, context)
}

function dayRange(words: Words, context: Context): Reading | null {
  const first = dayMonth(words, context)
  if (!first?.edtf) return null
  const start = firstDayOf(first.edtf)
  if (start === null) return null
  const { year, month } = partsOf(start)
  const end = dayNumber(year, month, Number(words.last))
  return end === null || end <= start ? null : { edtf: `${dayText(start)}/${dayText(end)}` }
}

function numeric(words: Words, context: Context): Reading | null {
  const year = Number(longYear(words.year ?? '', context))
  const a = Number(words.a)
  const b = Number(words.b)
  const dayFirst = context.dayFirst || words.s === '.'
  const [day, month] = dayFirst ? [a, b] : [b, a]
  const first = written(year, month, day, {})
  const other = written(year, day, month, {})
  if (first === null) return other && { ...other, says: 'numbers → the only order that is a date' }
  if (!other?.edtf || other.edtf === first.edtf) return { ...first, confidence: 1 }
  return {
    ...first,
    alternatives: [{ edtf: other.edtf, rule: 'day and month the other way round' }],
  }
}

/** Whether the numeric dates of a text that can be read in one order only put the day first. */
export function readsDayFirst(text: string, language: Language): boolean {
  let dayFirst = 0
  let monthFirst = 0
  for (const [, a, b] of text.matchAll(/(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})(?!\d)/g)) {
    if (Number(a) > 12 && Number(b) <= 12) dayFirst++
    if (Number(b) > 12 && Number(a) <= 12) monthFirst++
  }
  return dayFirst === monthFirst ? language.dayFirst : dayFirst > monthFirst
}
