import { InvalidDateError } from './invalid-date-error.ts'

/**
 * The structure of EDTF text. Our own reader, not npm's `edtf`: bounds need every digit exactly, and
 * that library keeps years as floating-point numbers and loses a set's last range (its verdicts are
 * compared with ours in the tests).
 */
export type Notation = SimpleDate | DateInterval | DateCollection

export interface SimpleDate {
  readonly kind: 'date'
  readonly year: YearPart
  /** Two digits, `X` for an unspecified one; 21 to 41 are groupings of months. */
  readonly month: string | null
  readonly day: string | null
  readonly time: TimePart | null
  readonly isApproximate: boolean
  readonly isUncertain: boolean
}

export interface YearPart {
  /** Digits with `X` for an unspecified one, no sign; a long year is written out in full. */
  readonly digits: string
  readonly isNegative: boolean
  /** How many trailing digits are not significant (`1950S2`: 2). */
  readonly insignificantDigits: number
}

export interface TimePart {
  readonly hour: number
  readonly minute: number | null
  readonly second: number | null
  /** Minutes east of UTC; null where the text names no zone. */
  readonly offset: number | null
}

export interface DateInterval {
  readonly kind: 'interval'
  /** Null: open (`..`) or unknown (nothing written). */
  readonly from: SimpleDate | null
  readonly to: SimpleDate | null
}

export interface DateCollection {
  /** `set`: one of them. `list`: all of them. */
  readonly kind: 'set' | 'list'
  readonly members: readonly (SimpleDate | DateInterval)[]
}

/** Longer text is refused unread. */
export const MAX_EDTF_LENGTH = 1000
/** What fits in signed 64-bit seconds, with room to spare. */
export const MAX_YEAR = 290_000_000_000n

/** @throws InvalidDateError */
export function readNotation(text: string): Notation {
  if (text.length > MAX_EDTF_LENGTH) {
    throw new InvalidDateError(
      text,
      `a date has at most ${MAX_EDTF_LENGTH} characters`,
      MAX_EDTF_LENGTH,
    )
  }
  const first = text[0]
  if (first === '[' || first === '{') return readCollection(text, first)
  const slash = text.indexOf('/')
  return slash === -1 ? readSimple(text, 0, text.length) : readInterval(text, slash)
}

function readCollection(text: string, open: '[' | '{'): DateCollection {
  const close = open === '[' ? ']' : '}'
  if (!text.endsWith(close)) {
    throw new InvalidDateError(
      text,
      `a collection that opens with ${open} ends with ${close}`,
      text.length,
    )
  }
  const members: (SimpleDate | DateInterval)[] = []
  let at = 1
  for (const member of text.slice(1, -1).split(',')) {
    const dots = member.indexOf('..')
    if (dots === -1) members.push(readSimple(text, at, at + member.length))
    else {
      const from = dots === 0 ? null : readSimple(text, at, at + dots)
      const isLast = dots + 2 === member.length
      const to = isLast ? null : readSimple(text, at + dots + 2, at + member.length)
      if (from === null && to === null)
        throw new InvalidDateError(text, 'a range has a date on one side at least', at)
      members.push({ kind: 'interval', from, to })
    }
    at += member.length + 1
  }
  return { kind: open === '[' ? 'set' : 'list', members }
}

function readInterval(text: string, slash: number): DateInterval {
  const from = readEnd(text, 0, slash)
  const to = readEnd(text, slash + 1, text.length)
  if (from === null && to === null) {
    throw new InvalidDateError(text, 'an interval has a date on one side at least', 0)
  }
  return { kind: 'interval', from, to }
}

function readEnd(text: string, start: number, end: number): SimpleDate | null {
  const written = text.slice(start, end)
  return written === '' || written === '..' ? null : readSimple(text, start, end)
}

const QUALIFIER = '([?~%]?)'
const YEAR = '(Y-?\\d+(?:E\\d+)?|-?[\\dX]{2,4})(?:S(\\d+))?'
const TIME =
  '(?:T(\\d\\d)(?::(\\d\\d)(?::(\\d\\d)(?:[.,]\\d{1,9})?)?)?(Z|[+-]\\d\\d(?::?\\d\\d)?)?)?'
const SIMPLE = new RegExp(
  `^${QUALIFIER}${YEAR}${QUALIFIER}(?:-${QUALIFIER}([\\dX]{2})${QUALIFIER}(?:-${QUALIFIER}([\\dX]{2})${QUALIFIER}${TIME})?)?`,
)

function readSimple(whole: string, start: number, end: number): SimpleDate {
  const text = whole.slice(start, end)
  const match = SIMPLE.exec(text)
  if (match === null)
    throw new InvalidDateError(whole, 'a date begins with its year in four digits', start)
  if (match[0].length < text.length) {
    throw new InvalidDateError(
      whole,
      'a date is written 2022, 2022-07 or 2022-07-13',
      start + match[0].length,
    )
  }
  const qualifiers = [match[1], match[4], match[5], match[7], match[8], match[10]]
  const year = readYear(whole, start, match[2] ?? '', match[3] ?? null)
  const month = match[6] ?? null
  const day = match[9] ?? null
  if (month !== null && year.digits.length < 4) {
    throw new InvalidDateError(whole, 'a month follows a year in four digits', start)
  }
  checkMonthAndDay(whole, start + text.indexOf('-', 1) + 1, month, day)
  return {
    kind: 'date',
    year,
    month,
    day,
    time: readTime(whole, start + text.indexOf('T'), match.slice(11)),
    isApproximate: qualifiers.some((mark) => mark === '~' || mark === '%'),
    isUncertain: qualifiers.some((mark) => mark === '?' || mark === '%'),
  }
}

function readYear(whole: string, at: number, text: string, significant: string | null): YearPart {
  const isLong = text.startsWith('Y')
  const signed = isLong ? text.slice(1) : text
  const isNegative = signed.startsWith('-')
  const [mantissa = '', exponent = '0'] = (isNegative ? signed.slice(1) : signed).split('E')
  if (mantissa.length + Number(exponent) > 12) {
    throw new InvalidDateError(whole, `years reach to ${MAX_YEAR} either way`, at)
  }
  const digits = mantissa + '0'.repeat(Number(exponent))
  if (isLong && digits.length < 5) {
    throw new InvalidDateError(
      whole,
      'Y stands before a year of five digits or more',
      at,
      `${isNegative ? '-' : ''}${digits.padStart(4, '0')}`,
    )
  }
  if (!digits.includes('X') && BigInt(digits) > MAX_YEAR) {
    throw new InvalidDateError(whole, `years reach to ${MAX_YEAR} either way`, at)
  }
  if (isNegative && /^0+$/.test(digits) && digits.length === 4) {
    throw new InvalidDateError(whole, 'year 0 has no sign', at, '0000')
  }
  let insignificantDigits = 0
  if (significant !== null) {
    insignificantDigits = digits.replace(/^0+/, '').length - Number(significant)
    if (
      Number(significant) === 0 ||
      insignificantDigits < 0 ||
      digits.includes('X') ||
      digits.length < 4
    ) {
      throw new InvalidDateError(
        whole,
        'S gives how many of the digits written are significant',
        at,
      )
    }
  }
  return { digits, isNegative, insignificantDigits }
}

const MONTH = /^(?:0[1-9X]|1[0-2X]|X[\dX]|2[1-9]|3\d|4[01])$/
const DAY = /^(?:0[1-9X]|[12][\dX]|3[01X]|X[\dX])$/

function checkMonthAndDay(
  whole: string,
  at: number,
  month: string | null,
  day: string | null,
): void {
  if (month === null) return
  if (!MONTH.test(month)) throw new InvalidDateError(whole, `there is no month ${month}`, at)
  if (day === null) return
  if (/^[234]/.test(month)) throw new InvalidDateError(whole, 'a season has no day', at)
  if (!DAY.test(day))
    throw new InvalidDateError(whole, `there is no day ${day}`, whole.indexOf(day, at + 2))
}

function readTime(whole: string, at: number, groups: (string | undefined)[]): TimePart | null {
  const [hourText, minuteText, secondText, zone] = groups
  if (hourText === undefined) return null
  const hour = Number(hourText)
  const minute = minuteText === undefined ? null : Number(minuteText)
  const second = secondText === undefined ? null : Number(secondText)
  const isMidnight = hour === 24 && !minute && !second
  if ((hour > 23 && !isMidnight) || (minute ?? 0) > 59 || (second ?? 0) > 59) {
    throw new InvalidDateError(whole, 'a time runs from 00:00:00 to 24:00:00', at)
  }
  return { hour, minute, second, offset: zone === undefined ? null : readOffset(whole, at, zone) }
}

function readOffset(whole: string, at: number, zone: string): number {
  if (zone === 'Z') return 0
  const hours = Number(zone.slice(1, 3))
  const minutes = Number(zone.slice(3).replace(':', '') || '0')
  if (hours > 18 || minutes > 59) throw new InvalidDateError(whole, `there is no zone ${zone}`, at)
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes)
}
