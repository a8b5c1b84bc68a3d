import type { EventDate } from './event-date.ts'
import { toStoredBounds } from './event-date-bounds.ts'
import type { BucketSpan, Interval } from './interval.ts'
import { bucketContaining, nextBucket } from './interval.ts'

/**
 * How a date counts. EARLIEST: once, where it begins. TOUCHED: once in every bucket that it may lie
 * in. SPREAD: in every such bucket by the share of its seconds there, one in all.
 */
export const COUNTING_RULES = ['EARLIEST', 'TOUCHED', 'SPREAD'] as const

export type CountingRule = (typeof COUNTING_RULES)[number]

export interface Bucket extends BucketSpan {
  /** How much of the date counts here: above 0, at most 1. */
  readonly share: number
}

/** The most buckets that one date is put in; 10,000 hours are 13 months. */
export const MAX_BUCKETS = 10_000

/** A date so wide, or so open, that its buckets would be too many: widen the interval or give `within`. */
export class TooManyBucketsError extends Error {
  override readonly name = 'TooManyBucketsError'
}

/**
 * The buckets of a date, in order. `within` (earliest inclusive, latest exclusive) leaves out buckets
 * that lie wholly outside it; shares stay those of the whole date. A date with an open beginning has
 * no EARLIEST bucket, and one with an open end has nothing to SPREAD: both give none.
 * @throws TooManyBucketsError past MAX_BUCKETS, or where an open date is TOUCHED without `within`.
 */
export function bucketsOf(
  date: EventDate,
  interval: Interval,
  counting: CountingRule,
  within?: { readonly earliest: bigint; readonly latest: bigint },
): Bucket[] {
  if (counting === 'EARLIEST') return earliestBucket(date, interval, within)
  const isOpen = date.earliest === null || date.latest === null
  if (isOpen && counting === 'SPREAD') return []
  if (isOpen && within === undefined) {
    throw new TooManyBucketsError(
      'An open date touches buckets without end: give the range to count within.',
    )
  }
  const { earliest, latest } = toStoredBounds(date)
  const from = within !== undefined && within.earliest > earliest ? within.earliest : earliest
  const to = within !== undefined && within.latest < latest ? within.latest : latest
  const buckets: Bucket[] = []
  if (from >= to) return buckets
  for (
    let span = bucketContaining(from, interval);
    span.start < to;
    span = nextBucket(span, interval)
  ) {
    if (buckets.length === MAX_BUCKETS) {
      throw new TooManyBucketsError(
        `${date.edtf} fills more than ${MAX_BUCKETS} buckets of ${interval}: choose a wider interval or a narrower range.`,
      )
    }
    buckets.push({ ...span, share: counting === 'TOUCHED' ? 1 : shareOf(span, earliest, latest) })
  }
  return buckets
}

function earliestBucket(
  date: EventDate,
  interval: Interval,
  within?: { earliest: bigint; latest: bigint },
): Bucket[] {
  if (date.earliest === null) return []
  if (within !== undefined && (date.earliest < within.earliest || date.earliest >= within.latest))
    return []
  return [{ ...bucketContaining(date.earliest, interval), share: 1 }]
}

function shareOf(span: BucketSpan, earliest: bigint, latest: bigint): number {
  const from = span.start > earliest ? span.start : earliest
  const to = span.end < latest ? span.end : latest
  return Number(to - from) / Number(latest - earliest)
}
