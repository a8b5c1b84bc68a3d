'use client'

import {
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { ChartEvent } from '../data/chart-event.ts'
import type { EventMarks } from '../data/event-marks.ts'
import {
  type Seconds,
  type Span,
  type TimeRange,
  toSecondsOrNull,
  toSpan,
} from '../data/seconds.ts'
import { Legend } from '../legend/Legend.tsx'
import { timelineLegend } from '../legend/timeline-legend.ts'
import { type ChartColors, cssColors } from '../theme/colors.ts'
import { wordsOf } from '../words/words-of.ts'
import { ClusterButton } from './ClusterButton.tsx'
import { EventCard } from './EventCard.tsx'
import { LaneControls, type LaneState } from './LaneControls.tsx'
import { MarkButton } from './MarkButton.tsx'
import type { LaidMark, PlacedCluster } from './place-lane.ts'
import { readingOrder, stepFrom } from './reading-order.ts'
import { spokenSummary } from './spoken-summary.ts'
import { TimelinePicture } from './TimelinePicture.tsx'
import { TimelineTools } from './TimelineTools.tsx'
import { layOutTimeline } from './timeline.layout.ts'
import { stepOf, viewActionOf } from './timeline-keys.ts'
import { useViewportGestures } from './use-viewport-gestures.ts'
import { moveViewport, withMargin } from './viewport.ts'

export interface TimelineProps {
  /** The answer of `eventMarks`, as it came. */
  readonly marks: EventMarks
  /** What is shown now; may run ahead of the marks while new ones are fetched. */
  readonly range: TimeRange
  /** Zooming and panning ask for another range. Without it the view stands still. */
  readonly onRangeChange?: (range: Span) => void
  /** What "show everything" shows; without it the range that the marks were asked for. */
  readonly wholeRange?: TimeRange
  /** In px; measure the container with useMeasuredWidth. */
  readonly width: number
  /** In px; lanes share it. Null or left out: as high as the events need. Many lanes may exceed it. */
  readonly height?: number | null
  /** BCP 47. */
  readonly locale: string
  /** The accessible name, and what the chart shows in words: see chartTitle. */
  readonly title: string
  /** Where today's line stands; null draws none. */
  readonly now?: Seconds | null
  /** Controlled with onLaneStateChange; left out, the chart keeps it. */
  readonly laneState?: LaneState
  readonly onLaneStateChange?: (state: LaneState) => void
  /** Makes every mark a link, which works without scripts. */
  readonly eventHref?: (event: ChartEvent) => string
  /** A mark was clicked, or Enter pressed on it. With eventHref the link is then not followed. */
  readonly onEventOpen?: (event: ChartEvent) => void
  /** A cluster was pressed; without it the view zooms to the cluster. */
  readonly onClusterOpen?: (span: Span) => void
  /** The event that stands out, here and in the page; controlled with onActiveEventChange. */
  readonly activeEventId?: string | null
  readonly onActiveEventChange?: (id: string | null) => void
  /** Default true: explains under the lanes what the marks in view mean. */
  readonly hasLegend?: boolean
  readonly colors?: ChartColors
}

const NO_LANE_STATE: LaneState = { collapsed: [], order: [] }

/** Events in lanes, each as wide as its date is vague. Keys, wheel, pinch and drag move the view. */
export function Timeline(props: TimelineProps): ReactElement {
  const { marks, locale, title, width, height = null, onRangeChange, colors = cssColors } = props
  const words = wordsOf(locale)
  const id = useId()
  const root = useRef<HTMLDivElement>(null)
  const [ownLaneState, setOwnLaneState] = useState(NO_LANE_STATE)
  const [ownActiveId, setOwnActiveId] = useState<string | null>(null)
  const [hoveredId, setHoveredId] = useState<string | null>(null)
  const laneState = props.laneState ?? ownLaneState
  const activeId = props.activeEventId === undefined ? ownActiveId : props.activeEventId
  const view = useMemo(() => toSpan(props.range), [props.range])
  const now = toSecondsOrNull(props.now ?? null)
  const layout = useMemo(
    () =>
      layOutTimeline({
        lanes: marks.lanes,
        view,
        width,
        height,
        locale,
        now,
        collapsed: new Set(laneState.collapsed),
        order: laneState.order,
        hasControls: true,
      }),
    [marks.lanes, view, width, height, locale, now, laneState],
  )
  const visited = useMemo(() => readingOrder(layout), [layout])
  const events = useMemo(() => visited.map((mark) => mark.event), [visited])
  const gestures = useViewportGestures({
    element: root,
    view,
    plot: layout.plot,
    onViewChange: onRangeChange,
  })
  const markOf = (id: string | null) => visited.find(({ event }) => event.id === id)
  const stop = markOf(activeId) ?? visited[0]
  const shownId = hoveredId ?? activeId
  const shown = markOf(shownId)
  const hasFocus = useRef(false)

  // A mark that is zoomed out of view takes the focus with it: the chart keeps it, and its keys go on working.
  useEffect(() => {
    if (layout.width > 0 && hasFocus.current && document.activeElement === document.body)
      root.current?.querySelector('svg')?.focus()
  }, [layout])

  function activate(eventId: string | null): void {
    setOwnActiveId(eventId)
    props.onActiveEventChange?.(eventId)
  }

  function goTo(mark: LaidMark): void {
    activate(mark.event.id)
    root.current?.querySelector<SVGElement>(`[data-mark="${CSS.escape(mark.event.id)}"]`)?.focus()
  }

  function showAll(): void {
    onRangeChange?.(
      withMargin(toSpan(props.wholeRange ?? { start: marks.rangeStart, end: marks.rangeEnd })),
    )
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const action = viewActionOf(event)
    const step = stepOf(event)
    if (action !== null && onRangeChange) onRangeChange(moveViewport(view, action))
    else if (event.key === '0' && onRangeChange) showAll()
    else if (step !== null && stop !== undefined && isOnMark(event))
      goTo(stepFrom(stop, step, visited))
    else return
    event.preventDefault()
  }

  function openCluster(cluster: PlacedCluster): void {
    if (props.onClusterOpen) props.onClusterOpen(cluster.span)
    else onRangeChange?.(moveViewport(view, { type: 'show', span: withMargin(cluster.span, 0.1) }))
  }

  function wrapMark(mark: LaidMark, drawing: ReactNode): ReactNode {
    const { event } = mark
    if (layout.lanes.some((lane) => lane.isCollapsed && lane.key === mark.laneKey)) return drawing
    return (
      <MarkButton
        mark={mark}
        summary={spokenSummary(mark, events, locale)}
        isStop={mark === stop}
        isActive={event.id === activeId}
        href={props.eventHref?.(event) ?? null}
        colors={colors}
        onFocus={() => activate(event.id)}
        onPoint={(isOver) => setHoveredId(isOver ? event.id : null)}
        onOpen={props.onEventOpen}
      >
        {drawing}
      </MarkButton>
    )
  }

  return (
    <div className="annals-chart" ref={root}>
      {onRangeChange && (
        <TimelineTools
          locale={locale}
          title={title}
          onAction={(action) => onRangeChange(moveViewport(view, action))}
          onShowAll={showAll}
        />
      )}
      <div style={{ position: 'relative', height: layout.height }}>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is no place for a drawing. */}
        <svg
          className={onRangeChange && 'annals-chart-view'}
          role="group"
          aria-label={title}
          aria-description={words.timelineHelp}
          width={width}
          height={layout.height}
          viewBox={`0 0 ${width} ${layout.height}`}
          preserveAspectRatio="xMinYMin"
          tabIndex={-1}
          onKeyDown={onKeyDown}
          onFocus={() => {
            hasFocus.current = true
          }}
          onBlur={() => {
            hasFocus.current = false
          }}
          {...gestures}
        >
          <TimelinePicture
            layout={layout}
            id={id}
            colors={colors}
            emptyText={words.noEvents}
            activeId={shownId}
            wrapMark={wrapMark}
            wrapCluster={(cluster, drawing) => (
              <ClusterButton cluster={cluster} locale={locale} onOpen={openCluster}>
                {drawing}
              </ClusterButton>
            )}
          />
        </svg>
        {marks.lanes.some(({ label }) => label !== '') && (
          <LaneControls
            layout={layout}
            locale={locale}
            state={laneState}
            onChange={(state) => {
              setOwnLaneState(state)
              props.onLaneStateChange?.(state)
            }}
          />
        )}
        {shown && <EventCard mark={shown} layout={layout} locale={locale} />}
      </div>
      {props.hasLegend !== false && (
        <Legend entries={timelineLegend(layout, locale)} id={`${id}-legend`} colors={colors} />
      )}
    </div>
  )
}

/** On a mark, or on the chart itself, which has the focus while no mark can. */
function isOnMark(event: KeyboardEvent): boolean {
  return (
    event.target === event.currentTarget ||
    (event.target instanceof Element && event.target.closest('[data-mark]') !== null)
  )
}
