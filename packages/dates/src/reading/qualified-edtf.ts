import { civilFromSeconds } from '../civil.ts'
import type { EventDate } from '../event-date.ts'
import { readableDate } from '../readable-date.ts'
import type { Qualifier } from './language/language.ts'

/**
 * A plain date or closed interval under a qualifier, as `parseTypedDate` reads the same words: "before
 * 1953" is `[..1952]`. Where `isLoose`, the date's words name only a part of it ("the end of 2019"), and
 * before them may be within it. Null where the notation cannot say it.
 */
export function qualifiedEdtf(edtf: string, qualifier: Qualifier, isLoose = false): string | null {
  const date = readableDate(edtf)
  // Before what is open lies nothing.
  if (date === null || date.earliest === null || date.latest === null) return null
  const [from = edtf, to = from] = edtf.split('/')
  const isExclusive = !isLoose && !/[T~?%]/.test(edtf)
  switch (qualifier) {
    case 'about':
      return marked(edtf, '~')
    case 'perhaps':
      return marked(edtf, '?')
    case 'until':
      return `../${to}`
    case 'since':
      return `${from}/..`
    case 'by':
      return `[..${to}]`
    case 'notBefore':
      return `[${from}..]`
    case 'before':
      return isExclusive ? `[..${unitAt(date.earliest - 1n, date)}]` : `[..${to}]`
    case 'after':
      return isExclusive ? `[${unitAt(date.latest, date)}..]` : `[${from}..]`
  }
}

/** The notation has no mark for a time: about 5 p.m. is that day, uncertain only where it may be no such day. */
function marked(edtf: string, mark: '~' | '?'): string {
  if (edtf.includes('T')) return mark === '~' ? dayOf(edtf) : `${dayOf(edtf)}?`
  if (edtf.includes(mark) || edtf.includes('%')) return edtf
  return /[~?]/.test(edtf) ? edtf.replaceAll(/[~?]/g, '%') : edtf.replaceAll(/(?=\/|$)/g, mark)
}

function dayOf(edtf: string): string {
  return edtf.replaceAll(/T[^/]*/g, '')
}

/** The year, month or day that holds the second, whichever the date was given by. */
function unitAt(second: bigint, { precision }: EventDate): string {
  const { year, month, day } = civilFromSeconds(second)
  const digits = String(year).replace('-', '').padStart(4, '0')
  const parts = [`${digits.length > 4 ? 'Y' : ''}${year < 0n ? '-' : ''}${digits}`]
  const isDay = precision === 'DAY'
  if (isDay || precision === 'MONTH' || precision === 'SEASON')
    parts.push(String(month).padStart(2, '0'))
  if (isDay) parts.push(String(day).padStart(2, '0'))
  return parts.join('-')
}
