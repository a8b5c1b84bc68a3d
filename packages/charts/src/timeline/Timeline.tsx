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
import { EventCard } from './EventCard.tsx'
import { LaneControls, type LaneState } from './LaneControls.tsx'
import { labelSpan } from './mark-label.ts'
import type { LaidMark, PlacedCluster } from './place-lane.ts'
import { readingOrder, type Step, stepFrom } from './reading-order.ts'
import { spokenSummary } from './spoken-summary.ts'
import { TimelinePicture } from './TimelinePicture.tsx'
import { layOutTimeline } from './timeline.layout.ts'
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
  const stop = visited.find((mark) => mark.event.id === activeId) ?? visited[0]
  const shownId = hoveredId ?? activeId
  const shown = visited.find((mark) => mark.event.id === shownId)
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
    const action = onRangeChange && VIEW_KEYS[`${event.shiftKey ? 'Shift+' : ''}${event.key}`]
    const step = STEP_KEYS[event.key]
    if (action) onRangeChange(moveViewport(view, action))
    else if (event.key === '0' && onRangeChange) showAll()
    else if (step !== undefined && stop !== undefined && isOnMark(event))
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
    const shared = {
      'data-mark': event.id,
      tabIndex: mark === stop ? 0 : -1,
      'aria-label': spokenSummary(mark, events, locale),
      onFocus: () => activate(event.id),
      onPointerEnter: () => setHoveredId(event.id),
      onPointerLeave: () => setHoveredId(null),
    }
    const words = labelSpan(mark.label)
    const body = (
      <>
        <rect
          data-ring=""
          x={mark.left - 3}
          y={mark.y - 3}
          width={mark.right - mark.left + 6}
          height={mark.height + 6}
          rx="4"
          fill="transparent"
          stroke={event.id === activeId ? colors.focus : 'none'}
          strokeWidth="2"
        />
        {words && (
          <rect
            x={words.left}
            y={mark.y - 3}
            width={words.right - words.left}
            height={mark.height + 6}
            fill="transparent"
          />
        )}
        <g data-drawing="">{drawing}</g>
      </>
    )
    if (props.eventHref) {
      return (
        <a
          {...shared}
          href={props.eventHref(event)}
          draggable={false}
          onClick={(click) => {
            if (!props.onEventOpen || click.metaKey || click.ctrlKey) return
            click.preventDefault()
            props.onEventOpen(event)
          }}
        >
          {body}
        </a>
      )
    }
    return (
      // biome-ignore lint/a11y/useSemanticElements: SVG has no button.
      <g
        {...shared}
        role="button"
        onClick={() => props.onEventOpen?.(event)}
        onKeyDown={(key) => key.key === 'Enter' && props.onEventOpen?.(event)}
      >
        {body}
      </g>
    )
  }

  function wrapCluster(cluster: PlacedCluster, drawing: ReactNode): ReactNode {
    const count = words.events(cluster.count, cluster.text)
    return (
      // biome-ignore lint/a11y/useSemanticElements: SVG has no button.
      <g
        data-mark=""
        role="button"
        tabIndex={0}
        aria-label={`${count}. ${words.openCluster}`}
        onClick={() => openCluster(cluster)}
        onKeyDown={(key) => key.key === 'Enter' && openCluster(cluster)}
      >
        <g data-drawing="">{drawing}</g>
      </g>
    )
  }

  return (
    <div className="annals-chart" ref={root}>
      {onRangeChange && (
        <div className="annals-chart-tools" role="toolbar" aria-label={title}>
          {TOOLS.map(({ sign, name, action }) => (
            <button
              key={name}
              type="button"
              className="annals-chart-button"
              aria-label={words[name]}
              title={words[name]}
              onClick={() => onRangeChange(moveViewport(view, action))}
            >
              {sign}
            </button>
          ))}
          <button
            type="button"
            className="annals-chart-button"
            aria-label={words.showAll}
            title={words.showAll}
            onClick={showAll}
          >
            ⤢
          </button>
        </div>
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
            wrapCluster={wrapCluster}
          />
        </svg>
        <LaneControls
          layout={layout}
          locale={locale}
          state={laneState}
          onChange={(state) => {
            setOwnLaneState(state)
            props.onLaneStateChange?.(state)
          }}
        />
        {shown && <EventCard mark={shown} layout={layout} locale={locale} />}
      </div>
      {props.hasLegend !== false && (
        <Legend entries={timelineLegend(layout, locale)} id={`${id}-legend`} colors={colors} />
      )}
    </div>
  )
}

const VIEW_KEYS: Readonly<Record<string, Parameters<typeof moveViewport>[1]>> = {
  '+': { type: 'zoom', factor: 0.5, at: 0.5 },
  '=': { type: 'zoom', factor: 0.5, at: 0.5 },
  'Shift++': { type: 'zoom', factor: 0.5, at: 0.5 },
  '-': { type: 'zoom', factor: 2, at: 0.5 },
  'Shift+ArrowLeft': { type: 'pan', by: -0.25 },
  'Shift+ArrowRight': { type: 'pan', by: 0.25 },
}

const STEP_KEYS: Readonly<Record<string, Step>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowDown: 'down',
  ArrowUp: 'up',
  Home: 'first',
  End: 'last',
}

const TOOLS = [
  { sign: '←', name: 'earlier', action: { type: 'pan', by: -0.25 } },
  { sign: '→', name: 'later', action: { type: 'pan', by: 0.25 } },
  { sign: '−', name: 'zoomOut', action: { type: 'zoom', factor: 2, at: 0.5 } },
  { sign: '+', name: 'zoomIn', action: { type: 'zoom', factor: 0.5, at: 0.5 } },
] as const

/** On a mark, or on the chart itself, which has the focus while no mark can. */
function isOnMark(event: KeyboardEvent): boolean {
  return (
    event.target === event.currentTarget ||
    (event.target instanceof Element && event.target.closest('[data-mark]') !== null)
  )
}
