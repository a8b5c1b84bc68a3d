import { intlLocale, wordsOf } from './words/words-of.ts'

export interface CalendarParts {
  readonly year?: bigint
  readonly month?: number
  readonly day?: number
}

/**
 * Calendar parts in a locale's order through Intl. Intl's own years end near 275,000, so it writes
 * the leap year 2000 and the year's digits are put in its place.
 */
export function calendarText(
  parts: CalendarParts,
  locale: string,
  monthStyle: 'long' | 'short',
): string {
  const year = parts.year === undefined ? null : yearDigits(parts.year, locale)
  const pieces = formatter(locale, monthStyle, parts).formatToParts(
    Date.UTC(2000, (parts.month ?? 1) - 1, parts.day ?? 1),
  )
  const text = pieces
    .map((piece) => (piece.type === 'year' && year !== null ? year : piece.value))
    .join('')
  if (parts.year === undefined || parts.year > 0n) return text
  return wordsOf(locale).bc(text, parts.month === undefined)
}

/** A year's number in its era, grouped by thousands from 10,000 on: -43 gives "44". */
export function yearDigits(year: bigint, locale: string): string {
  const inEra = year > 0n ? year : 1n - year
  return inEra < 10_000n ? String(inEra) : new Intl.NumberFormat(intlLocale(locale)).format(inEra)
}

// Making a formatter costs far more than using it. Locales and shapes are few.
const FORMATTERS = new Map<string, Intl.DateTimeFormat>()

function formatter(
  locale: string,
  monthStyle: 'long' | 'short',
  parts: CalendarParts,
): Intl.DateTimeFormat {
  const shape = `${parts.year === undefined ? '' : 'y'}${parts.month === undefined ? '' : 'm'}${parts.day === undefined ? '' : 'd'}`
  const key = `${locale} ${monthStyle} ${shape}`
  const known = FORMATTERS.get(key)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat(intlLocale(locale), {
    timeZone: 'UTC',
    ...(parts.year === undefined ? {} : { year: 'numeric' }),
    ...(parts.month === undefined ? {} : { month: monthStyle }),
    ...(parts.day === undefined ? {} : { day: 'numeric' }),
  })
  FORMATTERS.set(key, made)
  return made
}
