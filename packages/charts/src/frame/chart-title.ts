import { civilFromSeconds, formatDate, parseEdtf } from '@annals/dates'
import type { HistogramSplit } from '../data/event-histogram.ts'
import { type TimeRange, toSpan } from '../data/seconds.ts'
import { countText, wordsOf } from '../words/words-of.ts'

export interface TitleParts {
  readonly total: number
  /** Null: no events, and so no range. */
  readonly range: TimeRange | null
  readonly splitBy: HistogramSplit | null
  /** BCP 47. */
  readonly locale: string
}

/** What a chart shows, in words: "23 events, 1945–2022, by topic". */
export function chartTitle({ total, range, splitBy, locale }: TitleParts): string {
  const words = wordsOf(locale)
  const parts = [words.events(total, countText(total, locale))]
  if (range !== null && total > 0) parts.push(yearsOf(range, locale))
  if (splitBy !== null) parts.push(words.by[splitBy])
  return parts.join(', ')
}

function yearsOf(range: TimeRange, locale: string): string {
  const { start, end } = toSpan(range)
  const [first, last] = [yearEdtf(start), yearEdtf(end - 1n)]
  const text = (edtf: string): string => formatDate(parseEdtf(edtf), { locale, form: 'tick' })
  if (first === last) return text(first)
  const [from, to] = [text(first), text(last)]
  return /^\d+$/.test(from) && /^\d+$/.test(to) ? `${from}–${to}` : `${from} – ${to}`
}

function yearEdtf(second: bigint): string {
  const { year } = civilFromSeconds(second)
  const size = String(year < 0n ? -year : year)
  if (size.length > 4) return `Y${year}`
  return `${year < 0n ? '-' : ''}${size.padStart(4, '0')}`
}
