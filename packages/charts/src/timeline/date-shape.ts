import { type EventDate, parseEdtf } from '@annals/dates'

/**
 * How one end of a date is drawn. `sharp`: the date ends there. `soft`: its source says "about" or
 * doubts it. `open`: nobody says where it ends.
 */
export type Edge = 'sharp' | 'soft' | 'open'

export interface DateShape {
  readonly start: Edge
  readonly end: Edge
  /** It went on throughout (an EDTF interval), where other wide dates lie some time within. */
  readonly isLasting: boolean
}

/** How a date is drawn, each end by what its own source says of that end: "1945~/1991" is soft at 1945 only. */
export function shapeOf(date: EventDate): DateShape {
  const [from, to] = date.edtf.split('/')
  if (from === undefined || to === undefined) {
    const edge = date.isApproximate || date.isUncertain ? 'soft' : 'sharp'
    return {
      start: date.earliest === null ? 'open' : edge,
      end: date.latest === null ? 'open' : edge,
      isLasting: false,
    }
  }
  return { start: intervalEdge(from), end: intervalEdge(to), isLasting: true }
}

function intervalEdge(text: string): Edge {
  if (text === '' || text === '..') return 'open'
  const { isApproximate, isUncertain } = parseEdtf(text)
  return isApproximate || isUncertain ? 'soft' : 'sharp'
}
