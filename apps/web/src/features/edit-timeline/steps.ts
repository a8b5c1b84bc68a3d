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

/**
 * All steps of a timeline, asked for page by page after a cursor, of one version: what is saved replaces all
 * of them. Null where there is no such timeline.
 */
export async function readSteps(
  ask: (after: string | null) => Promise<TimelineOrder_QueryQuery | undefined>,
): Promise<TimelineSteps | null> {
  const timeline = (await ask(null))?.timeline
  if (!timeline) return null
  const { id, version, events } = timeline
  const steps = stepsOf(events)
  for (let { pageInfo } = events; pageInfo.hasNextPage; ) {
    const next = (await ask(pageInfo.endCursor))?.timeline
    if (!next) return null
    // Somebody changed it while it was read.
    if (next.version !== version) return readSteps(ask)
    steps.push(...stepsOf(next.events))
    pageInfo = next.events.pageInfo
  }
  return { id, version, steps }
}

function stepsOf({ edges }: NonNullable<TimelineOrder_QueryQuery['timeline']>['events']): Step[] {
  return edges.map(({ note, node }) => ({
    event: { id: node.id, name: node.title, note: node.date.text },
    note: note ?? '',
  }))
}

/** Whether two orders of a timeline say the same of the same events. */
export function isSameOrder(one: readonly Step[], other: readonly Step[]): boolean {
  const said = (steps: readonly Step[]) => steps.map(({ event, note }) => [event.id, note])
  return JSON.stringify(said(one)) === JSON.stringify(said(other))
}

/** The steps with the one at `from` moved to `to`; beyond the ends it stays at the end. */
export function moveStep(steps: readonly Step[], from: number, to: number): Step[] {
  const moved = steps[from]
  if (moved === undefined) return [...steps]
  return steps.toSpliced(from, 1).toSpliced(Math.max(0, to), 0, moved)
}
