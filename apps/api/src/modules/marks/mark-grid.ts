import type { StoredBounds } from '../event/date-range.ts'

export type LaneBy = 'TOPIC' | 'ACTOR' | 'PLACE'

export const MAX_LANES = 12
/** So many events are drawn one by one, however close they are. */
export const MAX_MARKS = 100
/** The least distance between two marks, in pixels. */
const CELL = 12

/** Lanes that are of nothing in particular. */
export const NAMES = { none: 'None', other: 'Other', all: 'All events' } as const

/**
 * The cells of a drawing: events that fall in the same one are counted together. A cell is wider than
 * its events, by doubling from CELL, so that all cells of a lane together are fewer than twice width / CELL.
 */
export interface MarkGrid {
  /** Seconds, the end exclusive. */
  readonly start: bigint
  readonly end: bigint
  /** How wide the cells of each size are, in seconds; the last is wider than the drawing. */
  readonly widths: readonly number[]
}

export function markGrid(range: StoredBounds | null, width: number): MarkGrid {
  const { earliest: start, latest: end } = range ?? { earliest: 0n, latest: 1n }
  const length = Number(end) - Number(start)
  const widths = [(length / width) * CELL]
  for (let widest = widths[0] ?? 0; widest <= length; widths.push(widest)) widest *= 2
  return { start, end, widths }
}
