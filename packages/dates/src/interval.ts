import { civilFromSeconds, floorDivide, secondsFromCivil } from './civil.ts'

/** The widths of buckets, from narrowest to widest: a closed list. WEEK is ISO 8601's, from Monday. */
export const INTERVALS = [
  'HOUR',
  'DAY',
  'WEEK',
  'MONTH',
  'QUARTER',
  'YEAR',
  'DECADE',
  'CENTURY',
  'MILLENNIUM',
  'MILLION_YEARS',
  'BILLION_YEARS',
] as const

export type Interval = (typeof INTERVALS)[number]

/** Seconds from 1970-01-01T00:00:00Z: `start` inclusive, `end` exclusive, in UTC. */
export interface BucketSpan {
  readonly start: bigint
  readonly end: bigint
}

/**
 * The one bucket that holds a second. Buckets of years begin where the astronomical year (0 is 1 BC)
 * divides by their length, rounding down: decade = floor(year / 10) × 10. So the decade from -50 to
 * -41 is 51–42 BC, and the decade of year 0 runs from 1 BC to AD 9.
 */
export function bucketContaining(second: bigint, interval: Interval): BucketSpan {
  const fixed = FIXED_SECONDS[interval]
  if (fixed !== undefined) {
    // 1970-01-01 was a Thursday: its week began three days earlier.
    const shift = interval === 'WEEK' ? 3n * 86_400n : 0n
    const start = floorDivide(second + shift, fixed) * fixed - shift
    return { start, end: start + fixed }
  }
  const { year, month } = civilFromSeconds(second)
  const months = interval === 'MONTH' ? 1 : interval === 'QUARTER' ? 3 : null
  if (months !== null) {
    const first = month - ((month - 1) % months)
    return { start: secondsFromCivil(year, first), end: secondsFromCivil(year, first + months) }
  }
  const years = YEARS[interval] ?? 1n
  const first = floorDivide(year, years) * years
  return { start: secondsFromCivil(first), end: secondsFromCivil(first + years) }
}

/** The bucket right after another of the same interval. */
export function nextBucket(bucket: BucketSpan, interval: Interval): BucketSpan {
  return bucketContaining(bucket.end, interval)
}

/**
 * The narrowest interval whose buckets are at least `minimumPx` wide where `earliest` (inclusive) to
 * `latest` (exclusive) is drawn over `widthPx`; BILLION_YEARS where none is.
 */
export function chooseInterval(
  earliest: bigint,
  latest: bigint,
  widthPx: number,
  minimumPx = 8,
): Interval {
  const secondsPerPx = Math.max(Number(latest - earliest), 1) / Math.max(widthPx, 1)
  return (
    INTERVALS.find((interval) => typicalSeconds(interval) / secondsPerPx >= minimumPx) ??
    'BILLION_YEARS'
  )
}

/** The mean length of a bucket, in seconds of the Gregorian calendar. */
export function typicalSeconds(interval: Interval): number {
  const fixed = FIXED_SECONDS[interval]
  if (fixed !== undefined) return Number(fixed)
  const year = 31_556_952
  if (interval === 'MONTH') return year / 12
  return interval === 'QUARTER' ? year / 4 : year * Number(YEARS[interval] ?? 1n)
}

const FIXED_SECONDS: Partial<Record<Interval, bigint>> = {
  HOUR: 3600n,
  DAY: 86_400n,
  WEEK: 604_800n,
}

const YEARS: Partial<Record<Interval, bigint>> = {
  YEAR: 1n,
  DECADE: 10n,
  CENTURY: 100n,
  MILLENNIUM: 1000n,
  MILLION_YEARS: 1_000_000n,
  BILLION_YEARS: 1_000_000_000n,
}
