import {
  type AxisLabel,
  type AxisMark,
  labelInside,
  type PixelSpan,
  timeAxis,
} from '../axis/time-axis.ts'
import type { EventLane, EventMarks } from '../data/event-marks.ts'
import type { Span } from '../data/seconds.ts'
import { textWidth } from '../text/text-width.ts'
import { TYPE } from '../theme/type-scale.ts'
import { wordsOf } from '../words/words-of.ts'
import { type Arc, arcsOf } from './arcs.ts'
import { LanePlan } from './lane-layout.ts'
import { shareRows } from './lane-rows.ts'
import { xOf } from './mark-extent.ts'
import { CLUSTER_HEIGHT, frameHeight, type LaidLane, placeLane, ROW_HEIGHT } from './place-lane.ts'

export interface TimelineInput {
  readonly lanes: EventMarks['lanes']
  /** What is shown; may differ from the range that the marks were asked for. */
  readonly view: Span
  readonly width: number
  /** Null: as high as the events need. Else rows are shared so that the picture keeps this height. */
  readonly height: number | null
  readonly locale: string
  readonly now: bigint | null
  /** What today's line is called; left out, "today". */
  readonly nowName?: string
  readonly collapsed: ReadonlySet<string>
  /** Room is left before the names for buttons that fold and move lanes. */
  readonly hasControls: boolean
  /** Keys of lanes from top to bottom; lanes not named follow in the order given. */
  readonly order: readonly string[]
}

export interface TimelineLayout {
  readonly width: number
  readonly height: number
  readonly plot: PixelSpan & { readonly top: number; readonly bottom: number }
  /** Names stand left of the lanes; else each above its own. */
  readonly hasGutter: boolean
  /** Where lanes' names begin. */
  readonly nameX: number
  readonly lanes: readonly LaidLane[]
  /** No mark and no cluster is in view. */
  readonly isEmpty: boolean
  readonly axis: readonly AxisMark[]
  /** Today's line and its name under the axis; null where it is out of view. */
  readonly now: { readonly x: number; readonly label: AxisLabel | null } | null
  readonly arcs: readonly Arc[]
}

const AXIS_HEIGHT = 28
const NOW_HEIGHT = 14
const EDGE = 10
const LEAST_HEIGHT = 32
/** Where names begin, right of their lane's colour, and of its button where there is one. */
const NAME_X = 24
const NAME_X_AFTER_BUTTON = 40

/** Where everything of a timeline stands: pure arithmetic, the same for a browser and a still picture. */
export function layOutTimeline(input: TimelineInput): TimelineLayout {
  const { view, width, locale, now } = input
  const hasGutter = width >= 640 && input.lanes.some((lane) => lane.label !== '')
  const nameX = input.hasControls ? NAME_X_AFTER_BUTTON : NAME_X
  const plot = { left: hasGutter ? gutterOf(input.lanes, width) : EDGE, right: width - EDGE }
  const isNowInView = now !== null && now >= view.start && now <= view.end
  const foot = AXIS_HEIGHT + (isNowInView ? NOW_HEIGHT : 0)
  const drafts = inOrder(input.lanes, input.order).map(({ lane, index }): Draft => {
    const isCollapsed = input.collapsed.has(lane.key)
    const plan = new LanePlan(lane, view, plot, locale)
    return { lane, index, isCollapsed, plan, needed: isCollapsed ? 0 : plan.rowsNeeded() }
  })
  const frames = drafts.reduce((sum, { lane }) => sum + frameHeight(lane, hasGutter), foot)
  const rows = rowsOf(drafts, input.height === null ? null : input.height - frames)

  let y = 0
  const lanes = drafts.map((draft, index) => {
    const laid = placeLane({ ...draft, rows: rows[index] ?? 1, y, nameX, hasGutter, plot, locale })
    y += laid.height
    return laid
  })
  const spread = input.height === null ? lanes : spreadOver(lanes, input.height - foot - y)
  const filled = spread.reduce((sum, lane) => sum + lane.height, 0)
  const bottom = Math.max(
    filled,
    input.lanes.length === 0 ? (input.height ?? 0) - foot : 0,
    LEAST_HEIGHT,
  )
  return {
    width,
    height: bottom + foot,
    plot: { ...plot, top: 0, bottom },
    hasGutter,
    nameX,
    lanes: spread,
    isEmpty: spread.every((lane) => lane.marks.length + lane.clusters.length === 0),
    axis: timeAxis(view, plot, locale),
    now: isNowInView
      ? nowAt(xOf(now, view, plot), plot, input.nowName ?? wordsOf(locale).today)
      : null,
    arcs: arcsOf(spread.flatMap((lane) => (lane.isCollapsed ? [] : lane.marks))),
  }
}

/** Lanes of a timeline without a set height have no more rows than this. */
const MOST_ROWS_UNASKED = 9

interface Draft {
  readonly lane: EventLane
  readonly index: number
  readonly isCollapsed: boolean
  readonly plan: LanePlan
  readonly needed: number
}

/**
 * As wide as the longest name with its count wants, within reason: two lines take what is longer. With or
 * without buttons it is the same, so that marks stand where they stand in the live chart.
 */
function gutterOf(lanes: readonly EventLane[], width: number): number {
  const longest = Math.max(0, ...lanes.map((lane) => textWidth(lane.label, TYPE.body, true)))
  return Math.round(Math.min(NAME_X_AFTER_BUTTON + longest + 52, Math.max(150, width * 0.17)))
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
  const ofServer = drafts.filter((draft) => !draft.isCollapsed && draft.plan.hasClusters).length
  const room = heightForRows - collapsed * ROW_HEIGHT - ofServer * CLUSTER_HEIGHT
  let shares = shareRows(needs, Math.floor(room / ROW_HEIGHT))
  // What does not fit is counted in clusters, which want a row of their own, which may crowd another lane.
  for (let crowded = -1; crowded !== crowdedIn(drafts, needs, shares); ) {
    crowded = crowdedIn(drafts, needs, shares)
    shares = shareRows(needs, Math.floor((room - crowded * CLUSTER_HEIGHT) / ROW_HEIGHT))
  }
  return shares
}

/** Lanes that will have clusters only because their rows do not hold every mark. */
function crowdedIn(
  drafts: readonly Draft[],
  needs: readonly number[],
  shares: readonly number[],
): number {
  return drafts.filter(
    ({ plan, isCollapsed }, index) =>
      !isCollapsed && !plan.hasClusters && (shares[index] ?? 0) < (needs[index] ?? 0),
  ).length
}

/** Gives height that no row needs to all lanes alike, so that a picture keeps its height. */
function spreadOver(lanes: readonly LaidLane[], spare: number): readonly LaidLane[] {
  const open = lanes.filter((lane) => !lane.isCollapsed).length
  if (spare <= 0 || open === 0) return lanes
  const each = spare / open
  let shift = 0
  return lanes.map((lane) => {
    const moved = {
      ...lane,
      y: lane.y + shift,
      height: lane.height + (lane.isCollapsed ? 0 : each),
      marks: lane.marks.map((mark) => ({ ...mark, y: mark.y + shift })),
      clusters: lane.clusters.map((cluster) => ({ ...cluster, y: cluster.y + shift })),
    }
    if (!lane.isCollapsed) shift += each
    return moved
  })
}

function nowAt(x: number, plot: PixelSpan, text: string): { x: number; label: AxisLabel | null } {
  return { x, label: labelInside({ x, text }, plot) }
}
