import { type AxisMark, type PixelSpan, timeAxis } from '../axis/time-axis.ts'
import type { EventLane, EventMarks } from '../data/event-marks.ts'
import type { Span } from '../data/seconds.ts'
import { fitText } from '../text/text-width.ts'
import { colorOf } from '../theme/palette.ts'
import { TYPE } from '../theme/type-scale.ts'
import { countText } from '../words/words-of.ts'
import { type Arc, arcsOf } from './arcs.ts'
import type { LaidCluster } from './lane-clusters.ts'
import { type LaneContent, type LaneMark, LanePlan } from './lane-layout.ts'
import { shareRows } from './lane-rows.ts'
import { xOf } from './mark-extent.ts'

export interface TimelineInput {
  readonly lanes: EventMarks['lanes']
  /** What is shown; may differ from the range that the marks were asked for. */
  readonly view: Span
  readonly width: number
  /** Null: as high as the events need. Else rows are shared so that the picture keeps this height. */
  readonly height: number | null
  readonly locale: string
  readonly now: bigint | null
  readonly collapsed: ReadonlySet<string>
  /** Keys of lanes from top to bottom; lanes not named follow in the order given. */
  readonly order: readonly string[]
}

/** A mark in the px of the picture. */
export interface LaidMark extends LaneMark {
  readonly laneKey: string
  readonly laneLabel: string
  readonly color: string
  readonly y: number
  readonly height: number
}

export interface PlacedCluster extends LaidCluster {
  readonly laneKey: string
  readonly y: number
  readonly height: number
}

export interface LaidLane {
  readonly key: string
  /** As much of the lane's name as fits. */
  readonly label: string
  readonly fullLabel: string
  readonly countText: string
  readonly color: string
  readonly isCollapsed: boolean
  readonly y: number
  readonly height: number
  /** Height of the line that the name stands in. */
  readonly headerHeight: number
  readonly marks: readonly LaidMark[]
  readonly clusters: readonly PlacedCluster[]
}

export interface TimelineLayout {
  readonly width: number
  readonly height: number
  readonly plot: PixelSpan & { readonly top: number; readonly bottom: number }
  /** Names stand left of the lanes; else each above its own. */
  readonly hasGutter: boolean
  readonly lanes: readonly LaidLane[]
  readonly axis: readonly AxisMark[]
  /** Px of today's line; null where it is out of view. */
  readonly nowX: number | null
  readonly arcs: readonly Arc[]
}

export const ROW_HEIGHT = 22
export const MARK_HEIGHT = 15
const CLUSTER_HEIGHT = 22
const LANE_PADDING = 5
const LANE_HEADER = 22
const AXIS_HEIGHT = 30
const EDGE = 10
const GUTTER = 156

/** Where everything of a timeline stands: pure arithmetic, the same for a browser and a still picture. */
export function layOutTimeline(input: TimelineInput): TimelineLayout {
  const { view, width, locale } = input
  const hasGutter = width >= 640 && input.lanes.some((lane) => lane.label !== '')
  const plot = { left: hasGutter ? GUTTER : EDGE, right: width - EDGE }
  const drafts = inOrder(input.lanes, input.order).map(({ lane, index }) => {
    const isCollapsed = input.collapsed.has(lane.key)
    const plan = new LanePlan(lane, view, plot, locale)
    return { lane, index, isCollapsed, plan, needed: isCollapsed ? 0 : plan.rowsNeeded() }
  })
  const frameOf = (draft: (typeof drafts)[number]): number =>
    (hasGutter || draft.lane.label === '' ? 0 : LANE_HEADER) + 2 * LANE_PADDING
  const frames = drafts.reduce((sum, draft) => sum + frameOf(draft), AXIS_HEIGHT)
  const rows = rowsOf(drafts, input.height === null ? null : input.height - frames)

  let y = 0
  const lanes = drafts.map((draft, index) => {
    const content = draft.isCollapsed
      ? draft.plan.within(MOST_COLLAPSED)
      : draft.plan.within(rows[index] ?? 1)
    const laid = placeLane(
      { ...draft, content, rows: rows[index] ?? 1 },
      { y, hasGutter, locale, plot },
    )
    y += laid.height
    return laid
  })
  const spare = input.height === null ? 0 : Math.max(0, input.height - AXIS_HEIGHT - y)
  const bottom = y + spare
  const marks = lanes.flatMap((lane) => (lane.isCollapsed ? [] : lane.marks))
  return {
    width,
    height: bottom + AXIS_HEIGHT,
    plot: { ...plot, top: 0, bottom },
    hasGutter,
    lanes,
    axis: timeAxis(view, plot, locale),
    nowX: nowIn(input, plot),
    arcs: arcsOf(marks),
  }
}

/** A collapsed lane lays its marks over each other in one row. */
const MOST_COLLAPSED = 24
const MOST_ROWS_UNASKED = 9

interface Draft {
  readonly lane: EventLane
  readonly index: number
  readonly isCollapsed: boolean
  readonly plan: LanePlan
  readonly needed: number
}

function inOrder(
  lanes: readonly EventLane[],
  order: readonly string[],
): { lane: EventLane; index: number }[] {
  const rank = (key: string): number => {
    const place = order.indexOf(key)
    return place === -1 ? order.length : place
  }
  return lanes
    .map((lane, index) => ({ lane, index }))
    .sort((a, b) => rank(a.lane.key) - rank(b.lane.key) || a.index - b.index)
}

function rowsOf(drafts: readonly Draft[], heightForRows: number | null): number[] {
  const needs = drafts.map((draft) => (draft.isCollapsed ? 0 : Math.max(1, draft.needed)))
  if (heightForRows === null) return needs.map((need) => Math.min(need, MOST_ROWS_UNASKED))
  const collapsed = drafts.filter((draft) => draft.isCollapsed).length
  const clusters = drafts.filter((draft) => !draft.isCollapsed && draft.plan.hasClusters).length
  const room = heightForRows - collapsed * ROW_HEIGHT - clusters * CLUSTER_HEIGHT
  const available = Math.floor(room / ROW_HEIGHT)
  const total = needs.reduce((sum, need) => sum + need, 0)
  if (total <= available) return needs
  // What does not fit is counted in clusters, and those want a row of their own.
  const withClusters = Math.floor(
    (room - (drafts.length - collapsed - clusters) * CLUSTER_HEIGHT) / ROW_HEIGHT,
  )
  return shareRows(needs, withClusters)
}

function placeLane(
  draft: Draft & { readonly content: LaneContent; readonly rows: number },
  {
    y,
    hasGutter,
    locale,
    plot,
  }: { y: number; hasGutter: boolean; locale: string; plot: PixelSpan },
): LaidLane {
  const { lane, content, isCollapsed } = draft
  const color = colorOf(lane.color, draft.index)
  const headerHeight = hasGutter || lane.label === '' ? 0 : LANE_HEADER
  const top = y + headerHeight + LANE_PADDING
  const markTop = (row: number): number => top + row * ROW_HEIGHT + (ROW_HEIGHT - MARK_HEIGHT) / 2
  const rows = isCollapsed ? 1 : draft.rows
  const clusterTop = isCollapsed ? top : top + rows * ROW_HEIGHT
  const clusterRow = content.clusters.length > 0 && !isCollapsed ? CLUSTER_HEIGHT : 0
  const labelRoom = hasGutter ? GUTTER - 58 : plot.right - plot.left - 90
  return {
    key: lane.key,
    label: fitText(lane.label, labelRoom, TYPE.body) ?? lane.label,
    fullLabel: lane.label,
    countText: countText(lane.eventCount, locale),
    color,
    isCollapsed,
    y,
    height: headerHeight + 2 * LANE_PADDING + rows * ROW_HEIGHT + clusterRow,
    headerHeight,
    marks: content.marks.map((mark) => ({
      ...mark,
      label: isCollapsed ? null : mark.label,
      laneKey: lane.key,
      laneLabel: lane.label,
      color,
      y: markTop(isCollapsed ? 0 : mark.row),
      height: MARK_HEIGHT,
    })),
    clusters: content.clusters.map((cluster) => ({
      ...cluster,
      laneKey: lane.key,
      y: clusterTop + (CLUSTER_HEIGHT - 17) / 2,
      height: 17,
    })),
  }
}

function nowIn({ now, view }: TimelineInput, plot: PixelSpan): number | null {
  return now === null || now < view.start || now > view.end ? null : xOf(now, view, plot)
}
