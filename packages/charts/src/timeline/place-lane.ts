import type { PixelSpan } from '../axis/time-axis.ts'
import type { EventLane } from '../data/event-marks.ts'
import { fitText, textWidth, wrapText } from '../text/text-width.ts'
import { colorOf } from '../theme/palette.ts'
import { TYPE } from '../theme/type-scale.ts'
import { countText } from '../words/words-of.ts'
import type { LaidCluster } from './lane-clusters.ts'
import type { LaneMark, LanePlan } from './lane-layout.ts'
import type { MarkExtent } from './mark-extent.ts'

/** A mark in the px of the picture. */
export interface LaidMark extends LaneMark {
  readonly laneKey: string
  readonly laneLabel: string
  readonly color: string
  readonly y: number
  readonly height: number
}

/** How a mark is drawn: all that its shape depends on. */
export interface MarkStyle extends MarkExtent {
  readonly color: string
  readonly y: number
  readonly height: number
  readonly isDisputed: boolean
  readonly isDraft: boolean
}

export function styleOf(mark: LaidMark): MarkStyle {
  return {
    ...mark,
    isDisputed: mark.event.isDisputed,
    isDraft: mark.event.status === 'DRAFT',
  }
}

export interface PlacedCluster extends LaidCluster {
  /** Its count as a share of the fullest cluster's in the lane. */
  readonly weight: number
  readonly laneKey: string
  readonly y: number
  readonly height: number
}

export interface LaidLane {
  readonly key: string
  /** The name in as many lines as the lane has room for, at most two, cut short where it must. */
  readonly nameLines: readonly string[]
  readonly fullLabel: string
  readonly countText: string
  readonly color: string
  readonly isCollapsed: boolean
  readonly y: number
  readonly height: number
  readonly marks: readonly LaidMark[]
  readonly clusters: readonly PlacedCluster[]
}

export const ROW_HEIGHT = 22
export const CLUSTER_HEIGHT = 22
const MARK_HEIGHT = 15
const PILL_HEIGHT = 17
const LANE_PADDING = 5
const LANE_HEADER = 22

/** A collapsed lane lays its marks over each other; rows past these are counted. */
const COLLAPSED_ROWS = 24

/** Px that a lane takes besides its rows. */
export function frameHeight(lane: EventLane, hasGutter: boolean): number {
  return (hasGutter || lane.label === '' ? 0 : LANE_HEADER) + 2 * LANE_PADDING
}

interface Placement {
  readonly lane: EventLane
  readonly index: number
  readonly isCollapsed: boolean
  readonly plan: LanePlan
  readonly rows: number
  readonly y: number
  readonly nameX: number
  readonly hasGutter: boolean
  readonly plot: PixelSpan
  readonly locale: string
}

/** A lane with its top at `y`, as high as the rows that it fills. */
export function placeLane(placement: Placement): LaidLane {
  const { lane, index, isCollapsed, plan, y, hasGutter } = placement
  const content = plan.within(isCollapsed ? COLLAPSED_ROWS : placement.rows)
  const color = colorOf(lane.color, index)
  const frame = frameHeight(lane, hasGutter)
  const top = y + frame - LANE_PADDING
  const filled = content.marks.reduce(
    (most, { row }) => Math.max(most, row === null ? 0 : row + 1),
    0,
  )
  const fullest = Math.max(...content.clusters.map((cluster) => cluster.count))
  const hasClusters = content.clusters.length > 0 || content.marks.some(({ row }) => row === null)
  const rows = isCollapsed ? 1 : Math.max(filled, hasClusters ? 0 : 1)
  const rowTop = (row: number): number => top + row * ROW_HEIGHT
  const height = frame + rows * ROW_HEIGHT + (hasClusters && !isCollapsed ? CLUSTER_HEIGHT : 0)
  const count = countText(lane.eventCount, placement.locale)
  return {
    key: lane.key,
    nameLines: nameLines(placement, count, height),
    fullLabel: lane.label,
    countText: count,
    color,
    isCollapsed,
    y,
    height,
    marks: content.marks.map((mark) => ({
      ...mark,
      label: isCollapsed ? null : mark.label,
      laneKey: lane.key,
      laneLabel: lane.label,
      color,
      y: rowTop(isCollapsed ? 0 : (mark.row ?? rows)) + (ROW_HEIGHT - MARK_HEIGHT) / 2,
      height: MARK_HEIGHT,
    })),
    clusters: content.clusters.map((cluster) => ({
      ...cluster,
      weight: cluster.count / fullest,
      laneKey: lane.key,
      y: rowTop(isCollapsed ? 0 : rows) + (CLUSTER_HEIGHT - PILL_HEIGHT) / 2,
      height: PILL_HEIGHT,
    })),
  }
}

function nameLines(
  { lane, nameX, hasGutter, plot }: Placement,
  count: string,
  height: number,
): readonly string[] {
  const room = (hasGutter ? plot.left : plot.right) - nameX - 16
  const beside = room - textWidth(count, TYPE.tick) - 8
  const isOneLine = !hasGutter || height < 2 * ROW_HEIGHT + 8
  if (isOneLine || textWidth(lane.label, TYPE.body, true) <= beside)
    return [fitText(lane.label, beside / 1.06, TYPE.body) ?? '']
  const [first = '', second = ''] = wrapText(lane.label, room / 1.06, TYPE.body)
  return [
    fitText(first, room / 1.06, TYPE.body) ?? '',
    fitText(second, beside / 1.06, TYPE.body) ?? '',
  ]
}
