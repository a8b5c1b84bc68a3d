import { boundsOf, yearRange } from './bounds.ts'
import { civilFromSeconds } from './civil.ts'
import type { EventDate } from './event-date.ts'
import { type DateForm, formatSimple } from './format-simple.ts'
import type { DateCollection, DateInterval, SimpleDate } from './notation.ts'
import { readNotation } from './notation.ts'
import { intlLocale, wordsOf } from './words/words-of.ts'

export type { DateForm } from './format-simple.ts'

export interface FormatOptions {
  /** BCP 47; en, fr, de, ru, ko and uk have words of their own, others are said in English. */
  readonly locale: string
  /** `long` for prose, `short` for lists, `tick` for axes, `spoken` for screen readers. */
  readonly form: DateForm
  /** IANA name. Only a date with a time and a zone is moved to it; a plain day never shifts. */
  readonly timeZone?: string
}

/**
 * A date for people, never more exact than its EDTF: `2022-07` is "July 2022" in every form.
 * @throws InvalidDateError where `date.edtf` is not EDTF.
 */
export function formatDate(date: EventDate, options: FormatOptions): string {
  const notation = readNotation(date.edtf)
  if (notation.kind === 'date') return formatSimple(notation, options)
  if (notation.kind === 'interval') return formatInterval(notation, options)
  return formatCollection(notation, options)
}

function formatInterval({ from, to }: DateInterval, options: FormatOptions): string {
  const words = wordsOf(options.locale)
  if (from === null) return to === null ? '' : words.until(formatSimple(to, options))
  if (to === null) return words.since(formatSimple(from, options))
  const [a, b] = [formatSimple(from, options), formatSimple(to, options)]
  return options.form === 'short' || options.form === 'tick' ? `${a} – ${b}` : words.between(a, b)
}

function formatCollection({ kind, members }: DateCollection, options: FormatOptions): string {
  const words = wordsOf(options.locale)
  const texts = members.map((member) => {
    if (member.kind === 'date') return formatSimple(member, options)
    const { from, to } = member
    if (from === null && to !== null) return words.before(formatSimple(neighbour(to, 1), options))
    if (to === null && from !== null) return words.after(formatSimple(neighbour(from, -1), options))
    return formatInterval(member, options)
  })
  const type = kind === 'set' ? 'disjunction' : 'conjunction'
  return new Intl.ListFormat(intlLocale(options.locale), { type }).format(texts)
}

/** "1952 or earlier" is "before 1953": the date of the same width right after or before. */
function neighbour(date: SimpleDate, direction: 1 | -1): SimpleDate {
  const isPlain = !/X/.test(`${date.year.digits}${date.month}${date.day}`) && date.time === null
  const bounds = isPlain ? boundsOf(date) : null
  if (bounds === null || bounds.earliest === null || bounds.latest === null) return date
  if (date.month !== null && Number(date.month) > 12) return date
  if (date.year.insignificantDigits > 0 || yearRange(date.year)[0] !== yearRange(date.year)[1])
    return date
  const civil = civilFromSeconds(direction === 1 ? bounds.latest : bounds.earliest - 1n)
  const size = civil.year < 0n ? -civil.year : civil.year
  return {
    ...date,
    year: {
      digits: String(size).padStart(4, '0'),
      isNegative: civil.year < 0n,
      insignificantDigits: 0,
    },
    month: date.month === null ? null : String(civil.month).padStart(2, '0'),
    day: date.day === null ? null : String(civil.day).padStart(2, '0'),
  }
}
