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
import { splitKeys } from '../../event-columns/split-keys.ts'
import { InvalidArgumentError } from '../../request-errors.ts'
import { readShownRange, shownRangeOf } from '../event/data-range.sql.ts'
import type { StoredBounds } from '../event/date-range.ts'
import { type FoundEvents, findInColumns } from '../event/event-filter.columns.ts'
import type { EventFilterInput } from '../event/event-filter.graphql.ts'
import { type Counts, countsOf } from './counts.ts'
import { FactSlots } from './histogram.columns.ts'
import { readSlots } from './histogram.sql.ts'
import { keptInterval, readKeptYears } from './kept-counts.sql.ts'
import { countsOfKept } from './kept-counts.ts'
import {
  type HistogramSplit,
  type RankedRows,
  rankedRows,
  readSeries,
  type SeriesValue,
} from './series.sql.ts'

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
 * Counts the events of a filter in buckets, by the rules of `bucketsOf` in @annals/dates. `intervalFor`
 * chooses for a range where no interval is given.
 * @throws InvalidArgumentError TOO_MANY_BUCKETS, INVALID_WIDTH, or what the filter throws.
 */
export async function histogramOf(
  args: HistogramArguments,
  context: RequestContext,
  intervalFor = narrowest(widthOf(args.width)),
): Promise<HistogramValue> {
  const { filter, counting } = args
  const splitBy = args.splitBy ?? null
  const divide = (range: StoredBounds | null): Division => {
    const interval = args.interval ?? intervalFor(range ?? { earliest: 0n, latest: 1n })
    const buckets = range === null ? [] : bucketsWithin(range, interval, widthOf(args.width))
    return { interval, buckets }
  }
  // Counts that are kept need no look at any event, be it in columns.
  const isKept =
    args.asOf == null &&
    args.interval != null &&
    keptInterval(filter, args.interval, splitBy) !== null
  const found = isKept ? null : await findInColumns(filter, context)
  const made =
    found === null
      ? await countedInSql(args, divide(await readShownRange(filter, context)), context)
      : countedInColumns(found, args, divide)
  const { interval, buckets, counted } = made
  return {
    interval,
    counting,
    splitBy,
    buckets: buckets.map((span) => ({ span, interval })),
    series: await made.series(context),
    before: counted.before,
    after: counted.after,
    total: counted.total,
    vagueCount: counted.vagueCount,
  }
}

interface Division {
  readonly interval: Interval
  readonly buckets: readonly BucketSpan[]
}

interface Counted extends Division {
  /** Of all series together. */
  readonly counted: Counts
  series(context: RequestContext): Promise<SeriesValue[]>
}

function countedInColumns(
  found: FoundEvents,
  { filter, splitBy, counting }: HistogramArguments,
  divide: (range: StoredBounds | null) => Division,
): Counted {
  const { columns } = found
  const counts = found.countsByFact()
  const division = divide(shownRangeOf(filter, columns, counts))
  const { buckets } = division
  const slots = new FactSlots(columns, buckets)
  const all = slots.ofAll(counts)
  const split =
    splitBy == null ? rankedRows(all) : slots.bySeries(found.rows(), splitKeys(columns, splitBy))
  return counted(division, all, split, splitBy, (some) => countsOf(some, buckets, counting))
}

async function countedInSql(
  { filter, splitBy, counting, asOf }: HistogramArguments,
  division: Division,
  context: RequestContext,
): Promise<Counted> {
  const { interval, buckets } = division
  const kept = asOf == null ? keptInterval(filter, interval, splitBy ?? null) : null
  if (kept === null) {
    const [all, split] = await Promise.all([
      readSlots(filter, buckets, null, context),
      splitBy == null ? null : readSlots(filter, buckets, splitBy, context),
    ])
    return counted(division, all, rankedRows(split ?? all), splitBy, (slots) =>
      countsOf(slots, buckets, counting),
    )
  }
  // An event has one main topic, so that the series add up to the whole.
  const { years, bySeries } = await readKeptYears(filter, kept, splitBy ?? null, counting, context)
  return counted(division, years, bySeries, splitBy, (some) =>
    countsOfKept(some, buckets, kept, counting),
  )
}

function counted<Row>(
  division: Division,
  all: readonly Row[],
  split: RankedRows<Row>,
  splitBy: HistogramSplit | null | undefined,
  count: (rows: readonly Row[]) => Counts,
): Counted {
  return {
    ...division,
    counted: count(all),
    series: (context) => readSeries(split, splitBy ?? null, count, context),
  }
}

function narrowest(width: number) {
  return ({ earliest, latest }: StoredBounds) => chooseInterval(earliest, latest, width)
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
