import type { ChartEvent } from './chart-event.ts'
import type { Seconds } from './seconds.ts'

/** Events too close together to be drawn apart, counted. */
export interface EventCluster {
  /** Inclusive. */
  readonly start: Seconds
  /** Exclusive. */
  readonly end: Seconds
  readonly count: number
  readonly disputedCount: number
}

/** One band of a timeline: a topic, an actor or a place, with what happened in the range. */
export interface EventLane {
  /** Stable between answers: lanes are collapsed and reordered by it. */
  readonly key: string
  readonly label: string
  /** "#rrggbb"; null takes the palette's colour for the lane's position. */
  readonly color: string | null
  /** All events of the lane in the range, those in clusters too. */
  readonly eventCount: number
  readonly marks: readonly ChartEvent[]
  readonly clusters: readonly EventCluster[]
}

/** The answer of the API's `eventMarks`. */
export interface EventMarks {
  readonly rangeStart: Seconds
  readonly rangeEnd: Seconds
  readonly totalCount: number
  readonly lanes: readonly EventLane[]
}
