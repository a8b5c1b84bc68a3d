import { daysInMonth } from './civil.ts'
import type { EventDate } from './event-date.ts'
import { InvalidDateError } from './invalid-date-error.ts'
import { otherMeanings } from './other-meanings.ts'
import { readableDate } from './readable-date.ts'
import { parseTypedDate, type TypingOptions } from './typed-date.ts'

/** What a date field makes of what was typed into it. */
export type TypedReading =
  | { readonly kind: 'EMPTY' }
  /** It is read; `alternatives` are what the same words might mean as well. */
  | {
      readonly kind: 'DATE'
      readonly date: EventDate
      readonly alternatives: readonly EventDate[]
    }
  /** It means one of several, and nothing decides which: two or more, the likeliest first. */
  | { readonly kind: 'CHOICE'; readonly choices: readonly EventDate[] }
  | UnreadText

/** Why text is no date, and where. */
export interface UnreadText {
  readonly kind: 'UNREAD'
  /**
   * `UNKNOWN_WORDS`: nothing knows the words from `start` to `end`. `NO_SUCH_DAY`: the month has fewer
   * days. `REVERSED`: the end lies before the beginning. `TOO_LONG`: no date is said in so many words.
   */
  readonly problem: 'UNKNOWN_WORDS' | 'NO_SUCH_DAY' | 'REVERSED' | 'TOO_LONG'
  /** The part in question: zero-based UTF-16 offsets into the text as typed, the end exclusive. */
  readonly start: number
  readonly end: number
  /** What was likely meant: the month without the day, the rest without the unknown words. Null: nothing is likely. */
  readonly suggestion: EventDate | null
  /** Where there is no such day, how many its month has; else null. */
  readonly daysInMonth: number | null
}

/** What nobody types as a date, and what would take time to take apart at each key. */
const MAX_TYPED_LENGTH = 200

/**
 * Reads what is typed into a date field, for a field that says how it was understood. It is
 * `parseTypedDate` without exceptions, and more careful: what might mean two things (03/04/2022 where the
 * locale decides nothing, 44, 7.8.45) is a choice, and what is not read says which part and why.
 */
export function readTypedDate(text: string, options: TypingOptions): TypedReading {
  const typed = text.trim()
  if (typed === '') return { kind: 'EMPTY' }
  if (typed.length > MAX_TYPED_LENGTH) return unread('TOO_LONG', MAX_TYPED_LENGTH, text.length)
  const { must, may } = otherMeanings(typed)
  const chosen = must.map(readableDate).filter((date) => date !== null)
  const read = attempt(typed, options)
  if (!(read instanceof InvalidDateError)) {
    const others = [...chosen, ...may.map(readableDate)].filter((date) => date !== null)
    return {
      kind: 'DATE',
      date: read,
      alternatives: others.filter((date) => date.edtf !== read.edtf),
    }
  }
  const [only, another] = chosen
  if (only !== undefined && another !== undefined) return { kind: 'CHOICE', choices: chosen }
  if (only !== undefined) return { kind: 'DATE', date: only, alternatives: [] }
  return explain(text, read, options)
}

function attempt(text: string, options: TypingOptions): EventDate | InvalidDateError {
  try {
    return parseTypedDate(text, options)
  } catch (error) {
    if (error instanceof InvalidDateError) return error
    throw error
  }
}

function explain(text: string, error: InvalidDateError, options: TypingOptions): UnreadText {
  if (error.reason === 'NO_SUCH_DAY') return noSuchDay(text, error)
  if (error.reason === 'REVERSED')
    return unread(
      'REVERSED',
      0,
      text.length,
      error.suggestion === null ? null : readableDate(error.suggestion),
    )
  return unknownWords(text, options)
}

/** The day stands in the EDTF that the words became; in the text it may be written without its zero. */
function noSuchDay(text: string, error: InvalidDateError): UnreadText {
  const day = error.text.slice(error.position, error.position + 2)
  const at = new RegExp(`(?<!\\d)0?${Number(day)}(?!\\d)`).exec(text)
  const [, year, month] = /(-?\d{4})-(\d\d)-$/.exec(error.text.slice(0, error.position)) ?? []
  const start = at?.index ?? 0
  return {
    ...unread('NO_SUCH_DAY', start, start + (at?.[0].length ?? text.length)),
    suggestion: year === undefined ? null : readableDate(`${year}-${month}`),
    daysInMonth: year === undefined ? null : daysInMonth(BigInt(year), Number(month)),
  }
}

/** The longest part from the beginning, or up to the end, that is a date by itself leaves the unknown words. */
function unknownWords(text: string, options: TypingOptions): UnreadText {
  const words = [...text.matchAll(/\p{L}+|\d+|[^\p{L}\d\s]/gu)]
  const first = words[0]?.index ?? 0
  const last = text.trimEnd().length
  for (let dropped = 1; dropped < words.length; dropped++) {
    const headEnd = words[words.length - dropped]?.index ?? last
    const tailStart = words[dropped]?.index ?? last
    const head = partRead(text.slice(first, headEnd), options)
    if (head !== null) return unread('UNKNOWN_WORDS', headEnd, last, head)
    const tail = partRead(text.slice(tailStart), options)
    if (tail !== null)
      return unread('UNKNOWN_WORDS', first, text.slice(0, tailStart).trimEnd().length, tail)
  }
  return unread('UNKNOWN_WORDS', first, last)
}

/** The "-13" of "2022-13" is no century BC. */
function partRead(text: string, options: TypingOptions): EventDate | null {
  if (!/^[\p{L}\d]/u.test(text)) return null
  const read = attempt(text, options)
  return read instanceof InvalidDateError ? null : read
}

function unread(
  problem: UnreadText['problem'],
  start: number,
  end: number,
  suggestion: EventDate | null = null,
): UnreadText {
  return { kind: 'UNREAD', problem, start, end, suggestion, daysInMonth: null }
}
