import type { TimelineOrder_QueryQuery } from '../../generated/graphql'
import type { Choice } from '../pick/choice.ts'

/** One event of a timeline, with what the timeline says of it. */
export interface Step {
  readonly event: Choice
  readonly note: string
}

export interface TimelineSteps {
  /** Global id of the timeline. */
  readonly id: string
  readonly version: number
  readonly steps: readonly Step[]
}

/** The answer as its form shows it; null where there is no such timeline. */
export function timelineSteps(data: TimelineOrder_QueryQuery | undefined): TimelineSteps | null {
  if (!data?.timeline) return null
  const { id, version, events } = data.timeline
  return {
    id,
    version,
    steps: events.edges.map(({ note, node }) => ({
      event: { id: node.id, name: node.title, note: node.date.text },
      note: note ?? '',
    })),
  }
}

/** The steps with the one at `from` moved to `to`; beyond the ends it stays at the end. */
export function moveStep(steps: readonly Step[], from: number, to: number): Step[] {
  const moved = steps[from]
  if (moved === undefined) return [...steps]
  return steps.toSpliced(from, 1).toSpliced(Math.max(0, to), 0, moved)
}
