import { boundsOf, yearRange } from './bounds.ts'
import { calendarText, yearDigits } from './calendar-text.ts'
import { civilFromSeconds } from './civil.ts'
import type { SimpleDate, TimePart } from './notation.ts'
import { intlLocale, wordsOf } from './words/words-of.ts'

export type DateForm = 'long' | 'short' | 'tick' | 'spoken'

interface Options {
  readonly locale: string
  readonly form: DateForm
  readonly timeZone?: string
}

/** One date without interval or collection, with its "about" and "possibly". */
export function formatSimple(date: SimpleDate, options: Options): string {
  const words = wordsOf(options.locale)
  let text = certainText(date, options)
  if (date.isApproximate)
    text = options.form === 'spoken' ? words.spokenAbout(text) : words.about(text)
  if (!date.isUncertain) return text
  return options.form === 'long' || options.form === 'spoken' ? words.possibly(text) : `${text}?`
}

function certainText(date: SimpleDate, options: Options): string {
  const { locale } = options
  const words = wordsOf(locale)
  const style = options.form === 'long' || options.form === 'spoken' ? 'long' : 'short'
  if (date.month === null) return yearText(date, options)
  if (Number(date.month) > 12)
    return groupingText(Number(date.month), yearText(date, options), locale)
  if (date.month === 'XX' && date.day === null) return words.monthIn(yearText(date, options))
  if (date.month === 'XX' && date.day === 'XX') return words.dayIn(yearText(date, options))
  if (date.month.includes('X') || (date.day !== 'XX' && date.day?.includes('X')))
    return rangeText(date, options)
  const isDayUnknown = date.day === 'XX'
  const parts = {
    month: Number(date.month),
    ...(date.day === null || isDayUnknown ? {} : { day: Number(date.day) }),
  }
  const [low, high] = yearRange(date.year)
  if (low !== high) {
    const inYear = calendarText(parts, locale, style)
    const years =
      date.year.digits === 'XXXX'
        ? words.ofUnknownYear(inYear)
        : `${inYear}, ${yearText(date, options)}`
    return isDayUnknown ? words.dayIn(years) : years
  }
  if (date.time !== null) return timeText(date, date.time, options, style)
  const text = calendarText({ ...parts, year: low }, locale, style)
  return isDayUnknown ? words.dayIn(text) : text
}

function yearText({ year }: SimpleDate, { locale, form }: Options): string {
  const words = wordsOf(locale)
  const [low, high] = yearRange(year)
  const deep = year.isNegative
    ? deepTime(BigInt(year.digits.replaceAll('X', '0')), locale, form)
    : null
  if (deep !== null) return deep
  if (low === high) return calendarText({ year: low }, locale, 'long')
  if (year.digits === 'XXXX') return words.unknownYear
  if (!year.isNegative && high - low === 9n) return words.decade(String(low))
  if (!year.isNegative && high - low === 99n && low >= 0n)
    return words.century(Number(low / 100n) + 1)
  return yearsText(low, high, locale, form)
}

/** First and last year of a range, both within it: "200–101 BC". */
export function yearsText(low: bigint, high: bigint, locale: string, form: DateForm): string {
  const words = wordsOf(locale)
  const isOneEra = low > 0n || high <= 0n
  const first = isOneEra ? yearDigits(low, locale) : calendarText({ year: low }, locale, 'long')
  const last = isOneEra ? yearDigits(high, locale) : calendarText({ year: high }, locale, 'long')
  const text = form === 'spoken' ? words.between(first, last) : `${first}–${last}`
  return isOneEra && low <= 0n ? words.bc(text, true) : text
}

/** Years from a million BC back are said as years ago; null where words would lose a digit. */
export function deepTime(yearsBefore: bigint, locale: string, form: DateForm): string | null {
  if (yearsBefore < 1_000_000n || yearsBefore % 1000n !== 0n) return null
  if (form === 'tick') {
    // Ga and Ma, geology's symbols for a billion and a million years ago, fit an axis in any language.
    const isBillions = yearsBefore >= 1_000_000_000n
    const size = Number(yearsBefore) / (isBillions ? 1e9 : 1e6)
    return `${new Intl.NumberFormat(intlLocale(locale), { maximumFractionDigits: 6 }).format(size)} ${isBillions ? 'Ga' : 'Ma'}`
  }
  const number = new Intl.NumberFormat(intlLocale(locale), {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 6,
  })
  return wordsOf(locale).yearsAgo(number.format(yearsBefore))
}

function groupingText(code: number, year: string, locale: string): string {
  const words = wordsOf(locale)
  if (code >= 40) return words.half(code - 39, year)
  if (code >= 37) return words.third(code - 36, year)
  if (code >= 33) return words.quarter(code - 32, year)
  const season = words.seasonOf(words.seasons[(code - 21) % 4] ?? '', year)
  return code >= 29 ? `${season} (${words.southern})` : season
}

/** A half-written month or day is said by the first and last day that it may be. */
function rangeText(date: SimpleDate, { locale, form }: Options): string {
  const bounds = boundsOf(date)
  if (bounds === null || bounds.earliest === null || bounds.latest === null) return ''
  const style = form === 'long' || form === 'spoken' ? 'long' : 'short'
  const [first, last] = [civilFromSeconds(bounds.earliest), civilFromSeconds(bounds.latest - 1n)]
  const text = ({ year, month, day }: typeof first): string =>
    calendarText({ year, month, ...(date.day === null ? {} : { day }) }, locale, style)
  return style === 'short'
    ? `${text(first)} – ${text(last)}`
    : wordsOf(locale).between(text(first), text(last))
}

function timeText(
  date: SimpleDate,
  time: TimePart,
  options: Options,
  style: 'long' | 'short',
): string {
  const bounds = boundsOf(date)
  if (bounds === null || bounds.earliest === null) return ''
  const isMoved = options.timeZone !== undefined && time.offset !== null
  const offset = isMoved
    ? zoneOffset(bounds.earliest, options.timeZone ?? 'UTC')
    : (time.offset ?? 0) * 60
  const { year, month, day, hour, minute, second } = civilFromSeconds(
    bounds.earliest + BigInt(offset),
  )
  const two = (value: number): string => String(value).padStart(2, '0')
  const clock =
    time.minute === null
      ? `${two(hour)}:${two(minute)}–${two(hour)}:59`
      : `${two(hour)}:${two(minute)}${time.second === null ? '' : `:${two(second)}`}`
  const zone = isMoved
    ? placeOf(options.timeZone ?? 'UTC')
    : time.offset === null
      ? null
      : offsetName(time.offset)
  const text = `${calendarText({ year, month, day }, options.locale, style)}, ${clock}`
  return zone === null ? text : `${text} (${zone})`
}

function zoneOffset(second: bigint, timeZone: string): number {
  const at = Number(second) * 1000
  if (Math.abs(at) > 8.64e15) return 0
  const name = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find((part) => part.type === 'timeZoneName')?.value
  const match = /([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(name ?? '')
  if (match === null) return 0
  return (
    (match[1] === '-' ? -1 : 1) *
    (Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4] ?? 0))
  )
}

function placeOf(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ')
}

function offsetName(offset: number): string {
  if (offset === 0) return 'UTC'
  const size = Math.abs(offset)
  return `UTC${offset < 0 ? '−' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`
}
