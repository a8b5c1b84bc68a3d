import { compareDates } from '@annals/dates'
import type { LaidMark } from './place-lane.ts'
import type { TimelineLayout } from './timeline.layout.ts'

/** The marks that can be visited, in time order; lanes from top to bottom where dates agree. */
export function readingOrder(layout: TimelineLayout): LaidMark[] {
  return layout.lanes
    .filter((lane) => !lane.isCollapsed)
    .flatMap((lane) => lane.marks)
    .sort((a, b) => compareDates(a.date, b.date))
}

export type Step = 'next' | 'previous' | 'first' | 'last' | 'up' | 'down'

/** The mark that a step leads to; the same one where there is none that way. */
export function stepFrom(current: LaidMark, step: Step, marks: readonly LaidMark[]): LaidMark {
  const index = marks.indexOf(current)
  switch (step) {
    case 'next':
      return marks[index + 1] ?? current
    case 'previous':
      return marks[index - 1] ?? current
    case 'first':
      return marks[0] ?? current
    case 'last':
      return marks.at(-1) ?? current
    default:
      return nearestAcross(current, step === 'down' ? 1 : -1, marks)
  }
}

function nearestAcross(current: LaidMark, direction: 1 | -1, marks: readonly LaidMark[]): LaidMark {
  const middle = (mark: LaidMark): number => (mark.left + mark.right) / 2
  // A row further away costs more than any sideways distance within it.
  const cost = (mark: LaidMark): number =>
    Math.abs(mark.y - current.y) * 1000 + Math.abs(middle(mark) - middle(current))
  return marks
    .filter((mark) => Math.sign(mark.y - current.y) === direction)
    .reduce<LaidMark>(
      (best, mark) => (best === current || cost(mark) < cost(best) ? mark : best),
      current,
    )
}
