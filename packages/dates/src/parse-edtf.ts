import { boundsOf, precisionOf } from './bounds.ts'
import { daysInMonth, secondsFromCivil } from './civil.ts'
import type { EventDate } from './event-date.ts'
import { InvalidDateError } from './invalid-date-error.ts'
import { likelyMeaning } from './likely-meaning.ts'
import type { Notation, SimpleDate } from './notation.ts'
import { readNotation } from './notation.ts'

/**
 * Reads a date in the notation of ISO 8601-2:2019 (EDTF levels 0, 1 and 2). Bounds are exact to
 * ±290 billion years.
 * @throws InvalidDateError where the text is not in the notation, or names a day that never was.
 */
export function parseEdtf(text: string): EventDate {
  return parsePlain(text) ?? parseAny(text)
}

const PLAIN = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/

/** Most dates by far are a plain year, month or day: they skip the reader of the whole notation. */
function parsePlain(text: string): EventDate | null {
  const match = PLAIN.exec(text)
  if (match === null) return null
  const year = BigInt(match[1] ?? '')
  const shared = { edtf: text, isApproximate: false, isUncertain: false }
  if (match[2] === undefined) {
    return {
      ...shared,
      earliest: secondsFromCivil(year),
      latest: secondsFromCivil(year + 1n),
      precision: 'YEAR',
    }
  }
  const month = Number(match[2])
  if (match[3] === undefined) {
    return {
      ...shared,
      earliest: secondsFromCivil(year, month),
      latest: secondsFromCivil(year, month + 1),
      precision: 'MONTH',
    }
  }
  const day = Number(match[3])
  if (day > daysInMonth(year, month)) return null
  const earliest = secondsFromCivil(year, month, day)
  return { ...shared, earliest, latest: earliest + 86_400n, precision: 'DAY' }
}

function parseAny(text: string): EventDate {
  const notation = readOrSuggest(text)
  const bounds = boundsOf(notation)
  if (bounds === null) throw noSuchDay(text, notation)
  if (bounds.earliest !== null && bounds.latest !== null && bounds.earliest >= bounds.latest) {
    throw new InvalidDateError(
      text,
      'the interval ends before it begins',
      text.search(/\/|\.\./) + 1,
      swapped(text),
      'REVERSED',
    )
  }
  const dates = simpleDatesOf(notation)
  return {
    edtf: text,
    ...bounds,
    precision: precisionOf(notation),
    isApproximate: dates.some((date) => date.isApproximate),
    isUncertain: dates.some((date) => date.isUncertain),
  }
}

function readOrSuggest(text: string): Notation {
  try {
    return readNotation(text)
  } catch (error) {
    if (!(error instanceof InvalidDateError) || error.suggestion !== null) throw error
    const suggestion = likelyMeaning(text)
    if (suggestion === null) throw error
    throw new InvalidDateError(text, '', error.position, suggestion)
  }
}

function noSuchDay(text: string, notation: Notation): InvalidDateError {
  const date = simpleDatesOf(notation).find((candidate) => boundsOf(candidate) === null)
  const written = `-${date?.month}-${date?.day}`
  const position = Math.max(0, text.indexOf(written)) + 4
  if (date === undefined || /X/.test(date.year.digits + date.month)) {
    return new InvalidDateError(text, 'no year has such a day', position, null, 'NO_SUCH_DAY')
  }
  const year = BigInt(date.year.digits) * (date.year.isNegative ? -1n : 1n)
  const month = Number(date.month)
  const name = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2000, month - 1),
  )
  return new InvalidDateError(
    text,
    `${name} ${year} has ${daysInMonth(year, month)} days`,
    position,
    null,
    'NO_SUCH_DAY',
  )
}

function swapped(text: string): string | null {
  const [from, to, more] = text.split('/')
  return from === undefined || to === undefined || more !== undefined ? null : `${to}/${from}`
}

function simpleDatesOf(notation: Notation): SimpleDate[] {
  if (notation.kind === 'date') return [notation]
  if (notation.kind === 'interval')
    return [notation.from, notation.to].filter((end) => end !== null)
  return notation.members.flatMap(simpleDatesOf)
}
