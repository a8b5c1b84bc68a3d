import { formatDate, parseEdtf } from '@annals/dates'

/** The parts of a date that is one day, month or year and certain, as styles ask for them. */
export interface PlainDate {
  readonly year: string
  /** 1 to 12; null: only the year is known. */
  readonly month: number | null
  readonly day: number | null
}

const PLAIN = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?$/

/** Null where the date is anything else: about, between, a season, BC. Such a date is given in words. */
export function plainDate(edtf: string): PlainDate | null {
  const [, year, month, day] = PLAIN.exec(edtf) ?? []
  if (year === undefined) return null
  return {
    year: String(Number(year)),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  }
}

/** The date in words at its own precision; the styles are English unless told. */
export function dateInWords(edtf: string, locale = 'en-US'): string {
  return formatDate(parseEdtf(edtf), { locale, form: 'long' })
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]

export function monthName(month: number): string {
  return MONTHS[month - 1] ?? ''
}
