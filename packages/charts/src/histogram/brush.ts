import type { EventHistogram } from '../data/event-histogram.ts'
import { type Span, toSpan } from '../data/seconds.ts'
import type { HistogramLayout } from './histogram.layout.ts'

/** A run of buckets: `from` inclusive, `to` exclusive. */
export interface BucketRun {
  readonly from: number
  readonly to: number
}

/** The buckets that a span touches; null where it touches none. */
export function bucketsIn(span: Span, data: EventHistogram): BucketRun | null {
  const touched = data.buckets.flatMap((bucket, index) => {
    const { start, end } = toSpan(bucket)
    return start < span.end && span.start < end ? [index] : []
  })
  const [first, last] = [touched[0], touched.at(-1)]
  return first === undefined || last === undefined ? null : { from: first, to: last + 1 }
}

/** The time that a run of buckets covers. */
export function spanOf(run: BucketRun, data: EventHistogram): Span | null {
  const [first, last] = [data.buckets[run.from], data.buckets[run.to - 1]]
  if (first === undefined || last === undefined) return null
  return { start: toSpan(first).start, end: toSpan(last).end }
}

/** The bucket under a px, the nearest one outside the plot. */
export function bucketAt(x: number, { plot, band }: HistogramLayout, count: number): number {
  return Math.min(count - 1, Math.max(0, Math.floor((x - plot.left) / band)))
}

/** The run from one bucket to another, whichever comes first, both in it. */
export function runBetween(a: number, b: number): BucketRun {
  return { from: Math.min(a, b), to: Math.max(a, b) + 1 }
}

/** Moves one edge of a run by whole buckets; at least one bucket stays in it. */
export function moveEdge(
  run: BucketRun,
  edge: 'from' | 'to',
  by: number,
  count: number,
): BucketRun {
  return edge === 'from'
    ? { ...run, from: Math.min(run.to - 1, Math.max(0, run.from + by)) }
    : { ...run, to: Math.max(run.from + 1, Math.min(count, run.to + by)) }
}
