import type { MarkExtent } from './mark-extent.ts'

export interface FadeStop {
  /** 0 at the mark's left edge, 1 at its right. */
  readonly offset: number
  readonly opacity: number
}

/** How many px an open end takes to fade; past them a trace stays, for it may go on. */
const OPEN_FADE = 150
const SOFT_FADE = 26
const TRACE = 0.22

/** The opacity along a mark; null where all of it is equally strong. */
export function fadeStops(mark: MarkExtent): FadeStop[] | null {
  const { startEdge, endEdge } = mark
  if (!isFading(startEdge) && !isFading(endEdge)) return null
  const width = mark.right - mark.left
  const start = fadeOf(startEdge, width, isFading(endEdge))
  const end = fadeOf(endEdge, width, isFading(startEdge))
  return [
    { offset: 0, opacity: start.opacity },
    { offset: hundredth(start.share), opacity: 1 },
    { offset: hundredth(1 - end.share), opacity: 1 },
    { offset: 1, opacity: end.opacity },
  ]
}

/** So that marks of nearly one width fade alike. */
function hundredth(share: number): number {
  return Math.round(100 * share) / 100
}

/** The fades among marks, each once, by a name that those of equal stops share. */
export function fadesOf(marks: readonly MarkExtent[]): Map<string, readonly FadeStop[]> {
  const fades = new Map<string, readonly FadeStop[]>()
  for (const mark of marks) {
    const stops = fadeStops(mark)
    if (stops !== null) fades.set(fadeName(stops), stops)
  }
  return fades
}

export function fadeName(stops: readonly FadeStop[]): string {
  return stops.map(({ offset, opacity }) => `${100 * offset}.${100 * opacity}`).join('-')
}

function isFading(edge: MarkExtent['startEdge']): boolean {
  return edge === 'soft' || edge === 'open'
}

function fadeOf(
  edge: MarkExtent['startEdge'],
  width: number,
  isOtherFading: boolean,
): { share: number; opacity: number } {
  if (!isFading(edge)) return { share: 0, opacity: 1 }
  const most = isOtherFading ? 0.49 : 0.9
  const length = edge === 'open' ? OPEN_FADE : SOFT_FADE
  return { share: Math.min(most, length / width), opacity: edge === 'open' ? TRACE : 0 }
}
