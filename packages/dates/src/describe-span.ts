import { civilFromSeconds } from './civil.ts'
import type { EventDate } from './event-date.ts'
import { PRECISIONS } from './event-date.ts'
import { intlLocale, wordsOf } from './words/words-of.ts'

export interface SpanOptions {
  /** BCP 47. */
  readonly locale: string
}

/**
 * How much later or earlier `to` is than `from`, in words: "31 years later", "the following month",
 * "32–41 years later". Counted in the unit of the vaguer date, so that no day is invented; "about" where
 * either date is approximate or the count was rounded; a range where the dates allow several counts;
 * "around the same time" where they overlap; an unknown time apart where an open end leaves it open.
 */
export function describeSpan(from: EventDate, to: EventDate, { locale }: SpanOptions): string {
  const words = wordsOf(locale)
  const [a, b] = [closed(from), closed(to)]
  if (a === null || b === null) return words.unknownSpan
  const unit = coarserUnit(from, to)
  const count = between(a, b, unit)
  const isVague = [from, to].some((date) => date.isApproximate || date.isUncertain)
  if (count.least === 0 && count.most === 0 && !isVague && unit !== 'hour') return words.same[unit]
  if (count.least <= 0 && count.most >= 0) return words.overlapping
  const isLater = count.least > 0
  const [least, most] = isLater ? [count.least, count.most] : [-count.most, -count.least]
  if (isLater && least === 1 && most === 1 && !isVague && unit !== 'hour')
    return words.following[unit]
  const said =
    least === most ? inLargerUnit(a, b, unit, least) : { unit, least, most, isRounded: false }
  const text = countText(said.least, said.most, said.unit, locale)
  const span = isVague || said.isRounded ? words.aboutSpan(text) : text
  return isLater ? words.later(span) : words.earlier(span)
}

type Unit = 'year' | 'month' | 'day' | 'hour'

interface Closed {
  readonly earliest: bigint
  readonly latest: bigint
}

function closed({ earliest, latest }: EventDate): Closed | null {
  return earliest === null || latest === null ? null : { earliest, latest }
}

function coarserUnit(from: EventDate, to: EventDate): Unit {
  const index = Math.min(PRECISIONS.indexOf(from.precision), PRECISIONS.indexOf(to.precision))
  if (index <= PRECISIONS.indexOf('SEASON')) return 'year'
  const precision = PRECISIONS[index]
  return precision === 'MONTH' ? 'month' : precision === 'DAY' ? 'day' : 'hour'
}

/** The least and greatest number of calendar units from some moment of `a` to some moment of `b`. */
function between(a: Closed, b: Closed, unit: Unit): { least: number; most: number } {
  return {
    least: Number(ordinalOf(b.earliest, unit) - ordinalOf(a.latest - 1n, unit)),
    most: Number(ordinalOf(b.latest - 1n, unit) - ordinalOf(a.earliest, unit)),
  }
}

function ordinalOf(second: bigint, unit: Unit): bigint {
  const { year, month } = civilFromSeconds(second)
  if (unit === 'year') return year
  if (unit === 'month') return year * 12n + BigInt(month)
  const size = unit === 'day' ? 86_400n : 3600n
  return (second - (((second % size) + size) % size)) / size
}

interface Said {
  readonly unit: Unit
  readonly least: number
  readonly most: number
  readonly isRounded: boolean
}

/** Nobody says "11,323 days later": past a month, two years and two days the next unit is said. */
function inLargerUnit(a: Closed, b: Closed, unit: Unit, count: number): Said {
  const limit = unit === 'hour' ? 48 : unit === 'day' ? 31 : unit === 'month' ? 23 : Infinity
  if (count <= limit) return { unit, least: count, most: count, isRounded: false }
  const [first, last] = [a.earliest, b.earliest].sort((x, y) => (x < y ? -1 : 1))
  const [start, end] = [civilFromSeconds(first ?? 0n), civilFromSeconds(last ?? 0n)]
  if (unit === 'hour') {
    const isWhole = count % 24 === 0
    const days = Math.round(count / 24)
    const larger = inLargerUnit(a, b, 'day', days)
    return { ...larger, isRounded: larger.isRounded || !isWhole }
  }
  const dayShare = unit === 'day' ? (end.day - start.day) / 31 : 0
  const months = Number(end.year - start.year) * 12 + end.month - start.month + dayShare
  const isYears = months >= 23.5
  const size = Math.max(1, Math.round(isYears ? months / 12 : months))
  const isRounded = size !== (isYears ? months / 12 : months)
  return { unit: isYears ? 'year' : 'month', least: size, most: size, isRounded }
}

function countText(least: number, most: number, unit: Unit, locale: string): string {
  const format = new Intl.NumberFormat(intlLocale(locale), {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    ...(most >= 1_000_000
      ? { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 }
      : {}),
  })
  return least === most ? format.format(least) : format.formatRange(least, most)
}
