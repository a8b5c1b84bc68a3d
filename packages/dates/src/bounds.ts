import { daysInMonth, secondsFromCivil } from './civil.ts'
import type { Precision } from './event-date.ts'
import { PRECISIONS } from './event-date.ts'
import type { Notation, SimpleDate, YearPart } from './notation.ts'

/** The seconds that a date may mean, `earliest` inclusive, `latest` exclusive; null where open. */
export interface Bounds {
  readonly earliest: bigint | null
  readonly latest: bigint | null
}

/**
 * The bounds of EDTF text. `~` and `?` never widen them: the notation gives no width to "about", so
 * any would be invented. A date without a zone is bounded as UTC. Null: the text admits no real day.
 */
export function boundsOf(notation: Notation): Bounds | null {
  if (notation.kind === 'date') return simpleBounds(notation)
  if (notation.kind === 'interval') {
    const from = notation.from === null ? OPEN : simpleBounds(notation.from)
    const to = notation.to === null ? OPEN : simpleBounds(notation.to)
    if (from === null || to === null) return null
    return { earliest: from.earliest, latest: to.latest }
  }
  let all: Bounds | null = null
  for (const member of notation.members) {
    const bounds = boundsOf(member)
    if (bounds === null) return null
    all = all === null ? bounds : hull(all, bounds)
  }
  return all
}

/** The precision of EDTF text: that of its widest part. */
export function precisionOf(notation: Notation): Precision {
  if (notation.kind === 'date') return simplePrecision(notation)
  const parts = notation.kind === 'interval' ? [notation.from, notation.to] : notation.members
  const indexes = parts.map((part) =>
    part === null ? PRECISIONS.length - 1 : PRECISIONS.indexOf(precisionOf(part)),
  )
  return PRECISIONS[Math.min(...indexes)] ?? 'SECOND'
}

const OPEN: Bounds = { earliest: null, latest: null }

function hull(a: Bounds, b: Bounds): Bounds {
  return {
    earliest: outermost(a.earliest, b.earliest, (x, y) => x < y),
    latest: outermost(a.latest, b.latest, (x, y) => x > y),
  }
}

function outermost(
  a: bigint | null,
  b: bigint | null,
  isOuter: (x: bigint, y: bigint) => boolean,
): bigint | null {
  if (a === null || b === null) return null
  return isOuter(a, b) ? a : b
}

function simpleBounds(date: SimpleDate): Bounds | null {
  const [low, high] = yearRange(date.year)
  if (date.month === null)
    return { earliest: secondsFromCivil(low), latest: secondsFromCivil(high + 1n) }
  const years = candidateYears(date.year, low, high)
  const earliest = firstDay(date, years)
  const latest = firstDay(date, years.toReversed(), true)
  if (earliest === null || latest === null) return null
  return date.time === null
    ? { earliest: earliest.start, latest: latest.end }
    : timeBounds(date, earliest.start, latest.start)
}

/** The lowest and highest year that the part admits. A negative mask ends at -1: year 0 has no sign. */
export function yearRange(year: YearPart): readonly [bigint, bigint] {
  const step = 10n ** BigInt(year.insignificantDigits + Math.max(0, 4 - year.digits.length))
  const padded = year.digits.length < 4 ? year.digits.padEnd(4, '0') : year.digits
  const small = (BigInt(padded.replaceAll('X', '0')) / step) * step
  const large = (BigInt(padded.replaceAll('X', '9')) / step) * step + step - 1n
  if (!year.isNegative) return [small, large]
  return [-large, small === 0n && large > 0n ? -1n : -small]
}

function candidateYears(year: YearPart, low: bigint, high: bigint): bigint[] {
  if (!year.digits.includes('X')) {
    // Four hundred years hold every kind of year; a wider significant-digits range needs only its ends.
    if (high - low < 800n)
      return Array.from({ length: Number(high - low) + 1 }, (_, i) => low + BigInt(i))
    return [
      ...Array.from({ length: 400 }, (_, i) => low + BigInt(i)),
      ...Array.from({ length: 400 }, (_, i) => high - 399n + BigInt(i)),
    ]
  }
  let years = ['']
  for (const digit of year.digits) {
    const choices = digit === 'X' ? [...'0123456789'] : [digit]
    years = years.flatMap((prefix) => choices.map((choice) => prefix + choice))
  }
  const values = years.map((text) => (year.isNegative ? -BigInt(text) : BigInt(text)))
  return year.isNegative ? values.reverse().filter((value) => value !== 0n) : values
}

function firstDay(
  date: SimpleDate,
  years: readonly bigint[],
  fromEnd = false,
): { start: bigint; end: bigint } | null {
  const months = matching(date.month ?? 'XX', /^[234]/.test(date.month ?? '') ? 41 : 12)
  const days = matching(date.day ?? 'XX', 31)
  if (fromEnd) {
    months.reverse()
    days.reverse()
  }
  for (const year of years) {
    for (const month of months) {
      if (date.day === null) return monthsBounds(year, month)
      const day = days.find((candidate) => candidate <= daysInMonth(year, month))
      if (day !== undefined) {
        const start = secondsFromCivil(year, month, day)
        return { start, end: start + 86_400n }
      }
    }
  }
  return null
}

function matching(mask: string, highest: number): number[] {
  const numbers: number[] = []
  for (let number = 1; number <= highest; number++) {
    const text = String(number).padStart(2, '0')
    if ((mask[0] === 'X' || mask[0] === text[0]) && (mask[1] === 'X' || mask[1] === text[1]))
      numbers.push(number)
  }
  return numbers
}

function monthsBounds(year: bigint, month: number): { start: bigint; end: bigint } {
  const [first, length] = month <= 12 ? [month, 1] : monthsOfGrouping(month)
  return { start: secondsFromCivil(year, first), end: secondsFromCivil(year, first + length) }
}

/**
 * First month and length of an ISO 8601-2 sub-year grouping. 21–24 name no hemisphere and are read as
 * the northern meteorological seasons, 25–28 say so, 29–32 are southern; 33–36 quarters, 37–39
 * quadrimesters, 40–41 halves. A season over New Year belongs to the year in which it begins, so it
 * is the one narrowing that reaches past the end of its year.
 */
export function monthsOfGrouping(code: number): readonly [first: number, length: number] {
  if (code <= 28) return [3 + ((code - 21) % 4) * 3, 3]
  if (code <= 32) return [[9, 12, 3, 6][code - 29] ?? 9, 3]
  if (code <= 36) return [1 + (code - 33) * 3, 3]
  return code <= 39 ? [1 + (code - 37) * 4, 4] : [1 + (code - 40) * 6, 6]
}

function timeBounds(date: SimpleDate, firstDayStart: bigint, lastDayStart: bigint): Bounds {
  const time = date.time
  if (time === null) return { earliest: firstDayStart, latest: lastDayStart + 86_400n }
  const width = time.minute === null ? 3600n : time.second === null ? 60n : 1n
  const offset = BigInt(
    time.hour * 3600 + (time.minute ?? 0) * 60 + (time.second ?? 0) - (time.offset ?? 0) * 60,
  )
  return { earliest: firstDayStart + offset, latest: lastDayStart + offset + width }
}

function simplePrecision(date: SimpleDate): Precision {
  const { length } = date.year.digits
  const firstX = date.year.digits.indexOf('X')
  const hidden = Math.max(0, 4 - length) + (firstX === -1 ? 0 : length - firstX)
  const unknown = Math.max(hidden, date.year.insignificantDigits)
  // The narrowest name that is at least as wide, so that no date claims more than it knows.
  if (unknown > 0)
    return (
      (
        [
          'DECADE',
          'CENTURY',
          'MILLENNIUM',
          'MILLION_YEARS',
          'MILLION_YEARS',
          'MILLION_YEARS',
        ] as const
      )[unknown - 1] ?? 'BILLION_YEARS'
    )
  if (date.month === null || date.month.includes('X')) return 'YEAR'
  if (/^[234]/.test(date.month)) return 'SEASON'
  if (date.day === null || date.day.includes('X')) return 'MONTH'
  if (date.time === null) return 'DAY'
  return date.time.minute === null ? 'HOUR' : date.time.second === null ? 'MINUTE' : 'SECOND'
}
