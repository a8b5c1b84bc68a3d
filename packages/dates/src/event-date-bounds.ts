import type { EventDate } from './event-date.ts'

/** How an open or unknown beginning is stored in a signed 64-bit column. */
export const OPEN_EARLIEST = -(2n ** 63n)
/** How an open or unknown end is stored in a signed 64-bit column. */
export const OPEN_LATEST = 2n ** 63n - 1n

export type Bounded = Pick<EventDate, 'earliest' | 'latest'>

/** Bounds for storage and sorting: open ends become the least and greatest 64-bit integers. */
export function toStoredBounds(date: Bounded): { earliest: bigint; latest: bigint } {
  return { earliest: date.earliest ?? OPEN_EARLIEST, latest: date.latest ?? OPEN_LATEST }
}

/** The way back from `toStoredBounds`: the least and greatest 64-bit integers become null, open. */
export function fromStoredBounds(stored: { earliest: bigint; latest: bigint }): Bounded {
  return {
    earliest: stored.earliest === OPEN_EARLIEST ? null : stored.earliest,
    latest: stored.latest === OPEN_LATEST ? null : stored.latest,
  }
}

/** Order by earliest, then by latest; an open beginning is first, an open end last. */
export function compareDates(a: Bounded, b: Bounded): -1 | 0 | 1 {
  const left = toStoredBounds(a)
  const right = toStoredBounds(b)
  if (left.earliest !== right.earliest) return left.earliest < right.earliest ? -1 : 1
  if (left.latest !== right.latest) return left.latest < right.latest ? -1 : 1
  return 0
}

/** Whether some second lies within both. Bounds that only touch do not overlap. */
export function overlaps(a: Bounded, b: Bounded): boolean {
  const left = toStoredBounds(a)
  const right = toStoredBounds(b)
  return left.earliest < right.latest && right.earliest < left.latest
}

/** Whether every second of `inner` lies within `outer`; a date contains itself. */
export function contains(outer: Bounded, inner: Bounded): boolean {
  const wide = toStoredBounds(outer)
  const narrow = toStoredBounds(inner)
  return wide.earliest <= narrow.earliest && narrow.latest <= wide.latest
}

/** Whether every second of `inner` lies within `outer`: `contains` the other way round. */
export function isWithin(inner: Bounded, outer: Bounded): boolean {
  return contains(outer, inner)
}
