import { civilFromSeconds, formatDate, parseEdtf } from '@annals/dates'
import type { Span } from '../data/seconds.ts'

/** The first and last year of a span, in words: "1945–2022", "44 BC – 12". */
export function spanText({ start, end }: Span, locale: string): string {
  const text = (second: bigint): string =>
    formatDate(parseEdtf(yearEdtf(second)), { locale, form: 'tick' })
  const [from, to] = [text(start), text(end - 1n)]
  if (from === to) return from
  return /^\d+$/.test(from) && /^\d+$/.test(to) ? `${from}–${to}` : `${from} – ${to}`
}

function yearEdtf(second: bigint): string {
  const { year } = civilFromSeconds(second)
  const size = String(year < 0n ? -year : year)
  if (size.length > 4) return `Y${year}`
  return `${year < 0n ? '-' : ''}${size.padStart(4, '0')}`
}
