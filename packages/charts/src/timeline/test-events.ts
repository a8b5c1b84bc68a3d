import { parseEdtf } from '@annals/dates'
import type { ChartDate, ChartEvent } from '../data/chart-event.ts'
import type { EventLane } from '../data/event-marks.ts'
import type { Span } from '../data/seconds.ts'

/** Events as the API would answer them, for tests. */
export function testEvent(id: string, edtf: string, more: Partial<ChartEvent> = {}): ChartEvent {
  return { id, title: id, date: testDate(edtf), isDisputed: false, ...more }
}

export function testDate(edtf: string): ChartDate {
  const date = parseEdtf(edtf)
  return {
    ...date,
    earliest: date.earliest === null ? null : String(date.earliest),
    latest: date.latest === null ? null : String(date.latest),
  }
}

export function testLane(
  key: string,
  marks: readonly ChartEvent[],
  more: Partial<EventLane> = {},
): EventLane {
  return { key, label: key, color: null, eventCount: marks.length, marks, clusters: [], ...more }
}

/** From the first second of one date to the last of another. */
export function testSpan(from: string, to: string): Span {
  return { start: parseEdtf(from).earliest ?? 0n, end: parseEdtf(to).latest ?? 0n }
}
