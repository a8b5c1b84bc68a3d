import type { ActorMatrix } from '../data/actor-matrix.ts'
import type { DayOfYear } from '../data/day-of-year.ts'
import type { EventHistogram } from '../data/event-histogram.ts'
import type { EventMarks } from '../data/event-marks.ts'
import type { EventTable } from '../data/event-table.ts'
import type { PlaceCounts } from '../data/place-counts.ts'
import type { Seconds } from '../data/seconds.ts'
import type { ChartTheme } from '../theme/colors.ts'

/** A chart that can be drawn without a browser: its kind, and the API's answer as it came. */
export type StillChart =
  | { readonly kind: 'TIMELINE'; readonly data: EventMarks }
  | {
      readonly kind: 'HISTOGRAM' | 'SHARE' | 'RUNNING_TOTAL' | 'CALENDAR'
      readonly data: EventHistogram
    }
  | { readonly kind: 'ACTOR_MATRIX'; readonly data: ActorMatrix }
  | { readonly kind: 'DAY_OF_YEAR'; readonly data: DayOfYear }
  | { readonly kind: 'MAP'; readonly data: PlaceCounts }
  | { readonly kind: 'TABLE'; readonly data: EventTable }

export interface StillOptions {
  /** In px, from 240 to 4000; others are brought within. */
  readonly width: number
  /** In px, of the whole picture, from 120 to 4000; matrix and calendar are as high as their data needs, timelines and tables up to twice as high. */
  readonly height: number
  readonly theme: ChartTheme
  /** BCP 47. */
  readonly locale: string
  readonly title: string
  /** Empty: none. How vague dates were counted is said after it. */
  readonly note: string
  readonly sourceLine: string
  /** Where the chart lives; empty: not written. */
  readonly address: string
  /** "As of 16 August 2022", for a pin; empty: not written. */
  readonly asOf: string
  /** Where today's line stands; null: nowhere. A pin gives the moment it was made. */
  readonly now: Seconds | null
}
