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
import { type Counts, countsOf } from './counts.ts'
import { readSlots } from './histogram.sql.ts'
import { keptInterval, readKeptYears } from './kept-counts.sql.ts'
import { countsOfKept } from './kept-counts.ts'
import { type HistogramSplit, readSeries, type SeriesRow, type SeriesValue } from './series.sql.ts'

export interface HistogramArguments {
  readonly filter?: EventFilterInput | null | undefined
  readonly interval?: Interval | null | undefined
  readonly width?: number | null | undefined
  readonly splitBy?: HistogramSplit | null | undefined
  readonly counting: CountingRule
  readonly asOf?: Date | null | undefined
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
  const kept = args.asOf == null ? keptInterval(filter, interval, splitBy) : null
  const { counted, series } =
    kept === null
      ? await addUp(
          await Promise.all([
            readSlots(filter, buckets, null, context),
            splitBy === null ? null : readSlots(filter, buckets, splitBy, context),
          ]),
          (slots) => countsOf(slots, buckets, counting),
        )
      : await addUp(
          // An event has one main topic, so that the series add up to the whole.
          [await readKeptYears(filter, kept, splitBy, counting, context), null],
          (years) => countsOfKept(years, buckets, kept, counting),
        )
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

  async function addUp<Row extends SeriesRow>(
    [all, split]: readonly [readonly Row[], readonly Row[] | null],
    count: (rows: readonly Row[]) => Counts,
  ): Promise<{ counted: Counts; series: readonly SeriesValue[] }> {
    const series = await readSeries(split ?? all, splitBy, count, context)
    return { counted: count(all), series }
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
