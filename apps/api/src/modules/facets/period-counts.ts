import { bucketLabel, type Interval } from '@annals/dates'
import type { RequestContext } from '../../context.ts'
import type { StoredBounds } from '../event/date-range.ts'
import type { EventFilterInput } from '../event/event-filter.graphql.ts'
import { bucketEdtf } from '../histogram/bucket-edtf.ts'
import { histogramOf } from '../histogram/histogram.service.ts'
import type { FacetCountValue } from './facets.sql.ts'

const MOST_PERIODS = 200n
const YEAR = 31_556_952n
const PERIODS: readonly (readonly [Interval, bigint])[] = [
  ['DECADE', 10n],
  ['CENTURY', 100n],
  ['MILLENNIUM', 1_000n],
  ['MILLION_YEARS', 1_000_000n],
]

/** How many events may have happened in each decade, or in wider periods where those would be too many. */
export async function periodCounts(
  filter: EventFilterInput,
  locale: string,
  context: RequestContext,
): Promise<FacetCountValue[]> {
  const others = { ...filter, overlaps: null, within: null, startsIn: null }
  const { interval, buckets, series } = await histogramOf(
    { filter: others, counting: 'TOUCHED' },
    context,
    periodFor,
  )
  const counts = series[0]?.counts ?? []
  return buckets.flatMap(({ span }, index) => {
    const count = counts[index] ?? 0
    const key = bucketEdtf(span, interval)
    return count === 0
      ? []
      : [{ key, label: bucketLabel(span, interval, locale), color: null, count }]
  })
}

function periodFor({ earliest, latest }: StoredBounds): Interval {
  const years = (latest - earliest) / YEAR
  const [interval] = PERIODS.find(([, length]) => years / length <= MOST_PERIODS) ?? [
    'BILLION_YEARS',
  ]
  return interval
}
