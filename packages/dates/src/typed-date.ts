import type { EventDate } from './event-date.ts'
import { InvalidDateError } from './invalid-date-error.ts'
import { likelyMeaning, PREPOSITION } from './likely-meaning.ts'
import { parseEdtf } from './parse-edtf.ts'
import { readDates } from './reading/index.ts'

export interface TypingOptions {
  /** BCP 47 of the person who types: names of months, and whether 7/8/2022 is 7 August. */
  readonly locale: string
  /** The day that "yesterday" and "300 years ago" count from, as EDTF: "2022-08-16". */
  readonly today: string
}

/**
 * Reads what a person types into a date field: EDTF, "July 2022", "c. 1910", "13.07.2022", "44 BC",
 * "before 1953", "24 Feb 2022 05:00", "1960s", "13.8 billion years ago", "yesterday". Nothing is
 * guessed: 7/8/2022 is refused where the locale (bare `en`) does not decide its order. Two or three
 * digits are a year here, not EDTF's century or decade.
 * @throws InvalidDateError that says what to write instead.
 */
export function parseTypedDate(text: string, options: TypingOptions): EventDate {
  const typed = text.trim()
  if (typed === '')
    throw new InvalidDateError(text, 'write a date, such as 2022-07-13 or July 2022', 0)
  if (/^\d{1,3}$/.test(typed)) {
    throw new InvalidDateError(
      text,
      `is this a year? ${typed} BC, or else`,
      0,
      typed.padStart(4, '0'),
    )
  }
  let refusal: InvalidDateError
  try {
    return parseEdtf(typed)
  } catch (error) {
    if (!(error instanceof InvalidDateError)) throw error
    refusal = error
  }
  const meaning = likelyMeaning(typed, options)
  if (meaning !== null) return parseEdtf(meaning)
  const order = bothOrders(typed)
  if (order !== null)
    throw new InvalidDateError(text, `day or month first? Write ${order[1]} or else`, 0, order[0])
  const inProse = meantInProse(typed, options)
  if (inProse !== null) return parseEdtf(inProse)
  throw refusal
}

/** Words that stand in news text as well ("last Monday"), where they are all that was typed. */
function meantInProse(text: string, { locale, today }: TypingOptions): string | null {
  if (text.length > 80) return null
  const [mention, more] = readDates(text, { publishedOn: today, language: locale })
  if (mention === undefined || more !== undefined || mention.kind !== 'date') return null
  const isAll = text.slice(0, mention.start).toLowerCase().replace(PREPOSITION, '') === ''
  return isAll && mention.end === text.length ? mention.edtf : null
}

function bothOrders(text: string): readonly [string, string] | null {
  const match = /^(\d{1,2})[-/ ](\d{1,2})[-/ ](\d{4})$/.exec(text)
  if (match === null) return null
  const [first, second] = [(match[1] ?? '').padStart(2, '0'), (match[2] ?? '').padStart(2, '0')]
  return [`${match[3]}-${second}-${first}`, `${match[3]}-${first}-${second}`]
}
