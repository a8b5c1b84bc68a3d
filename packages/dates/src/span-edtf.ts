import { type Civil, civilFromSeconds, secondsFromCivil } from './civil.ts'
import type { BucketSpan } from './interval.ts'

/**
 * A stretch of time as an EDTF interval, for addresses and filters: "1945/1991-12". Its ends are written
 * as coarsely as leaves the stretch exact, or else within a four-hundredth of its width, rounded
 * outwards; never finer than a second.
 */
export function edtfOfSpan({ start, end }: BucketSpan): string {
  const unit =
    UNITS.find((each) => isEdge(start, each) && isEdge(end, each)) ??
    UNITS.find((each) => SECONDS[each] * 400n <= end - start) ??
    'second'
  const last = end > start ? end - 1n : start
  return `${textOf(civilFromSeconds(start), unit)}/${textOf(civilFromSeconds(last), unit)}`
}

const UNITS = ['year', 'month', 'day', 'second'] as const
type Unit = (typeof UNITS)[number]

const SECONDS: Readonly<Record<Unit, bigint>> = {
  year: 31_556_952n,
  month: 2_629_746n,
  day: 86_400n,
  second: 1n,
}

function isEdge(second: bigint, unit: Unit): boolean {
  const { year, month, day } = civilFromSeconds(second)
  const first = {
    year: secondsFromCivil(year),
    month: secondsFromCivil(year, month),
    day: secondsFromCivil(year, month, day),
    second,
  }
  return first[unit] === second
}

function textOf(moment: Civil, unit: Unit): string {
  const year = yearText(moment.year)
  if (unit === 'year') return year
  const month = `${year}-${two(moment.month)}`
  if (unit === 'month') return month
  const day = `${month}-${two(moment.day)}`
  if (unit === 'day') return day
  return `${day}T${two(moment.hour)}:${two(moment.minute)}:${two(moment.second)}Z`
}

function yearText(year: bigint): string {
  const size = year < 0n ? -year : year
  if (size > 9999n) return `Y${year}`
  return `${year < 0n ? '-' : ''}${String(size).padStart(4, '0')}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
