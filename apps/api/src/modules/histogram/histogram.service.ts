import {
  type BucketSpan,
  bucketContaining,
  type CountingRule,
  chooseInterval,
  type Interval,
  MAX_BUCKETS,
  nextBucket,
} from '@annals/dates'
import type { RequestContext } from '../../context.ts'
import { InvalidArgumentError } from '../../request-errors.ts'
import { readShownRange } from '../event/data-range.sql.ts'
import type { StoredBounds } from '../event/date-range.ts'
import type { EventFilterInput } from '../event/event-filter.graphql.ts'
import { countsOf } from './counts.ts'
import { readSlots } from './histogram.sql.ts'
import { type HistogramSplit, readSeries, type SeriesValue } from './series.sql.ts'

export interface HistogramArguments {
  readonly filter?: EventFilterInput | null | undefined
  readonly interval?: Interval | null | undefined
  readonly width?: number | null | undefined
  readonly splitBy?: HistogramSplit | null | undefined
  readonly counting: CountingRule
}

export interface HistogramBucketValue {
  readonly span: BucketSpan
  readonly interval: Interval
}

export interface HistogramValue {
  readonly interval: Interval
  readonly counting: CountingRule
  readonly splitBy: HistogramSplit | null
  readonly buckets: readonly HistogramBucketValue[]
  readonly series: readonly SeriesValue[]
  readonly before: number
  readonly after: number
  readonly total: number
  readonly vagueCount: number
}

const DEFAULT_WIDTH = 800

/**
 * Counts the events of a filter in buckets, by the rules of `bucketsOf` in @annals/dates.
 * @throws InvalidArgumentError TOO_MANY_BUCKETS, INVALID_WIDTH, or what the filter throws.
 */
export async function histogramOf(
  args: HistogramArguments,
  context: RequestContext,
): Promise<HistogramValue> {
  const { filter, counting } = args
  const splitBy = args.splitBy ?? null
  const width = widthOf(args.width)
  const range = await readShownRange(filter, context)
  const interval =
    args.interval ?? chooseInterval(range?.earliest ?? 0n, range?.latest ?? 1n, width)
  const buckets = range === null ? [] : bucketsWithin(range, interval, width)
  const [all, split] = await Promise.all([
    readSlots(filter, buckets, null, context),
    splitBy === null ? null : readSlots(filter, buckets, splitBy, context),
  ])
  const counted = countsOf(all, buckets, counting)
  const series = await readSeries(split ?? all, splitBy, buckets, counting, context)
  return {
    interval,
    counting,
    splitBy,
    buckets: buckets.map((span) => ({ span, interval })),
    series,
    before: counted.before,
    after: counted.after,
    total: counted.total,
    vagueCount: counted.vagueCount,
  }
}

function widthOf(width: number | null | undefined): number {
  if (width == null) return DEFAULT_WIDTH
  if (width >= 1 && width <= 100_000) return width
  throw new InvalidArgumentError(
    'INVALID_WIDTH',
    'width',
    `width is ${width}; it must be from 1 to 100000 pixels.`,
  )
}

function bucketsWithin(range: StoredBounds, interval: Interval, width: number): BucketSpan[] {
  const buckets: BucketSpan[] = []
  for (
    let span = bucketContaining(range.earliest, interval);
    span.start < range.latest;
    span = nextBucket(span, interval)
  ) {
    if (buckets.length === MAX_BUCKETS) {
      throw new InvalidArgumentError(
        'TOO_MANY_BUCKETS',
        'interval',
        `Buckets of ${interval} would be more than ${MAX_BUCKETS} here: give a wider interval, such as ${chooseInterval(range.earliest, range.latest, width)}, or a narrower filter.overlaps.`,
        { limit: MAX_BUCKETS },
      )
    }
    buckets.push(span)
  }
  return buckets
}
