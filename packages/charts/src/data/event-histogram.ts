import type { CountingRule, Interval } from '@annals/dates'
import type { Seconds } from './seconds.ts'

export type HistogramSplit = 'TOPIC' | 'ACTOR' | 'PRECISION' | 'SOURCE' | 'PLACE'

export interface HistogramSeries {
  readonly key: string
  readonly label: string
  /** "#rrggbb"; null takes the palette's colour for the series' position. */
  readonly color: string | null
  /** One a bucket; fractions where dates are spread. */
  readonly counts: readonly number[]
  readonly total: number
}

export interface HistogramBucket {
  readonly edtf: string
  /** Inclusive. */
  readonly start: Seconds
  /** Exclusive. */
  readonly end: Seconds
  readonly label: string
}

/** The answer of the API's `eventHistogram`. */
export interface EventHistogram {
  readonly interval: Interval
  readonly counting: CountingRule
  readonly splitBy: HistogramSplit | null
  readonly series: readonly HistogramSeries[]
  /** Consecutive, empty ones too. */
  readonly buckets: readonly HistogramBucket[]
  /** What lies before the first bucket of dates that reach into the range. */
  readonly before: number
  readonly after: number
  /** Events, each once. */
  readonly total: number
  /** Events whose date is wider than one bucket. */
  readonly vagueCount: number
}
