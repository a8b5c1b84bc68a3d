import type { ChartEvent } from '../data/chart-event.ts'
import type { EventMarks } from '../data/event-marks.ts'
import { toSecondsOrNull } from '../data/seconds.ts'
import { withMargin } from '../timeline/viewport.ts'

/** A given list of events in one lane without a name, over the time from the first to the last of them. */
export function eventsTimeline(events: readonly ChartEvent[]): EventMarks {
  const seconds = events
    .flatMap(({ date }) => [toSecondsOrNull(date.earliest), toSecondsOrNull(date.latest)])
    .filter((second) => second !== null)
    .sort((a, b) => (a < b ? -1 : 1))
  const start = seconds[0] ?? 0n
  const range = withMargin({ start, end: seconds.at(-1) ?? start + 1n })
  const lane = { key: 'all', label: '', color: null, clusters: [], marks: events }
  return {
    rangeStart: range.start,
    rangeEnd: range.end,
    totalCount: events.length,
    lanes: [{ ...lane, eventCount: events.length }],
  }
}
