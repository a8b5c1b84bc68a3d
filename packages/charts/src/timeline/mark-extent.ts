import type { EventDate } from '@annals/dates'
import type { PixelSpan } from '../axis/time-axis.ts'
import type { Span } from '../data/seconds.ts'
import { type Edge, shapeOf } from './date-shape.ts'

/** Where a date is drawn. `cut`: the date goes on beyond the view. */
export interface MarkExtent extends PixelSpan {
  readonly startEdge: Edge | 'cut'
  readonly endEdge: Edge | 'cut'
  readonly isLasting: boolean
  /** Too narrow to show its width at this scale: drawn at the least visible width. */
  readonly isInstant: boolean
}

/** The least width of a mark, in px: with sharp ends, with a soft end, and of a disputed one's lozenge. */
export const LEAST_WIDTH = { sharp: 7, soft: 18, disputed: 15 } as const

/** Where a date lies between `plot.left` and `plot.right`; null where it lies outside the view. */
export function extentOf(
  date: EventDate,
  isDisputed: boolean,
  view: Span,
  plot: PixelSpan,
): MarkExtent | null {
  if (date.earliest !== null && date.earliest >= view.end) return null
  if (date.latest !== null && date.latest <= view.start) return null
  const { start, end, isLasting } = shapeOf(date)
  const left =
    date.earliest === null ? plot.left : Math.max(plot.left, xOf(date.earliest, view, plot))
  const right =
    date.latest === null ? plot.right : Math.min(plot.right, xOf(date.latest, view, plot))
  const startEdge = date.earliest !== null && date.earliest < view.start ? 'cut' : start
  const endEdge = date.latest !== null && date.latest > view.end ? 'cut' : end
  const isSoft = startEdge === 'soft' || endEdge === 'soft'
  const least = LEAST_WIDTH[isSoft ? 'soft' : isDisputed ? 'disputed' : 'sharp']
  if (right - left >= least) return { left, right, startEdge, endEdge, isLasting, isInstant: false }
  const middle = Math.min(
    Math.max((left + right) / 2, plot.left + least / 2),
    plot.right - least / 2,
  )
  return {
    left: middle - least / 2,
    right: middle + least / 2,
    startEdge,
    endEdge,
    isLasting,
    isInstant: true,
  }
}

/** The px of a second; may lie outside the plot. */
export function xOf(second: bigint, view: Span, plot: PixelSpan): number {
  const share = Number(second - view.start) / Number(view.end - view.start)
  return plot.left + share * (plot.right - plot.left)
}

/** The second at a px: the inverse of `xOf`, to the nearest second. */
export function secondAt(x: number, view: Span, plot: PixelSpan): bigint {
  const share = (x - plot.left) / (plot.right - plot.left)
  return view.start + BigInt(Math.round(Number(view.end - view.start) * share))
}
