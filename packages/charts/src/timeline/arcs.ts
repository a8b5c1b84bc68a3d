import type { ChartEventLinkKind } from '../data/chart-event.ts'
import type { LaidMark } from './place-lane.ts'

/** A link between two events in view, drawn from the event that is answered to the one that answers. */
export interface Arc {
  readonly fromId: string
  readonly toId: string
  readonly kind: ChartEventLinkKind
  /** SVG path data; it ends at the event that holds the link. */
  readonly path: string
}

/** Arcs between those of the marks that link to each other. */
export function arcsOf(marks: readonly LaidMark[]): Arc[] {
  const byId = new Map(marks.map((mark) => [mark.event.id, mark]))
  return marks.flatMap((mark) =>
    (mark.event.links ?? []).flatMap((link) => {
      const target = byId.get(link.to.id)
      if (target === undefined || target === mark) return []
      return [
        {
          fromId: mark.event.id,
          toId: target.event.id,
          kind: link.kind,
          path: pathBetween(target, mark),
        },
      ]
    }),
  )
}

function pathBetween(answered: LaidMark, answering: LaidMark): string {
  const x2 = answering.isInstant ? middle(answering) : answering.left + 4
  const x1 = answered.isInstant
    ? middle(answered)
    : Math.min(Math.max(x2 - 12, answered.left + 4), answered.right - 4)
  const isBelow = answering.y > answered.y
  const y1 = isBelow ? answered.y + answered.height : answered.y
  const y2 = answering.y + (isBelow ? 0 : answering.height)
  if (answering.y === answered.y) {
    const top = answered.y
    const lift = Math.min(18, 6 + Math.abs(x2 - x1) / 8)
    return `M${px(x1)} ${px(top)}Q${px((x1 + x2) / 2)} ${px(top - lift)} ${px(x2)} ${px(top)}`
  }
  const bend = Math.min(40, Math.abs(y2 - y1) / 2)
  const direction = isBelow ? 1 : -1
  return `M${px(x1)} ${px(y1)}C${px(x1)} ${px(y1 + direction * bend)} ${px(x2)} ${px(y2 - direction * bend)} ${px(x2)} ${px(y2)}`
}

function middle(mark: LaidMark): number {
  return (mark.left + mark.right) / 2
}

function px(value: number): string {
  return String(Math.round(value * 10) / 10)
}
