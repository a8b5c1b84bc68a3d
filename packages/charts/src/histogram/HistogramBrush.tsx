'use client'

import { type KeyboardEvent, type PointerEvent, type ReactElement, useMemo, useRef } from 'react'
import type { EventHistogram } from '../data/event-histogram.ts'
import { type Span, type TimeRange, toSpan } from '../data/seconds.ts'
import { type ChartColors, cssColors } from '../theme/colors.ts'
import { wordsOf } from '../words/words-of.ts'
import { type BucketRun, bucketAt, bucketsIn, moveEdge, runBetween, spanOf } from './brush.ts'
import { HistogramPicture } from './HistogramPicture.tsx'
import { layOutHistogram } from './histogram.layout.ts'

export interface HistogramBrushProps {
  readonly data: EventHistogram
  /** The chosen stretch; null: all of it. Drawn over every bucket that it touches. */
  readonly value: TimeRange | null
  /**
   * Follows every movement; `isFinal` when the pointer is let go or a key was pressed. Edges are those
   * of buckets. Null: the selection was cleared (Escape, or a press outside without moving).
   */
  readonly onChange: (value: Span | null, isFinal: boolean) => void
  readonly width: number
  readonly height: number
  readonly locale: string
  /** The accessible name. */
  readonly title: string
  readonly colors?: ChartColors
}

/** A range's shape at a glance, and the handle on it: drag over bars, or move either edge by keys. */
export function HistogramBrush(props: HistogramBrushProps): ReactElement {
  const { data, value, onChange, width, height, locale, title, colors = cssColors } = props
  const words = wordsOf(locale)
  const anchor = useRef<number | null>(null)
  const layout = useMemo(
    () => layOutHistogram({ data, mode: 'count', width, height, locale, hasValueAxis: false }),
    [data, width, height, locale],
  )
  const count = data.buckets.length
  const run = value === null ? null : bucketsIn(toSpan(value), data)
  const edges = run ?? { from: 0, to: count }
  const { plot, band } = layout

  function bucketUnder(event: PointerEvent<SVGSVGElement>): number {
    const box = event.currentTarget.getBoundingClientRect()
    return bucketAt(((event.clientX - box.left) / box.width) * width, layout, count)
  }

  function choose(next: BucketRun, isFinal: boolean): void {
    onChange(spanOf(next, data), isFinal)
  }

  function onPointerDown(event: PointerEvent<SVGSVGElement>): void {
    if (event.button !== 0 || count === 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const bucket = bucketUnder(event)
    // A press near an edge takes hold of it: the other edge stays.
    const held = run === null ? null : heldEdge(event, run)
    anchor.current = held === null ? bucket : held === 'from' ? edges.to - 1 : edges.from
    if (held === null) choose(runBetween(bucket, bucket), false)
  }

  function heldEdge(event: PointerEvent<SVGSVGElement>, held: BucketRun): 'from' | 'to' | null {
    const box = event.currentTarget.getBoundingClientRect()
    const x = ((event.clientX - box.left) / box.width) * width
    if (Math.abs(x - (plot.left + held.from * band)) < 8) return 'from'
    return Math.abs(x - (plot.left + held.to * band)) < 8 ? 'to' : null
  }

  function onPointerMove(event: PointerEvent<SVGSVGElement>): void {
    if (anchor.current !== null) choose(runBetween(anchor.current, bucketUnder(event)), false)
  }

  function onPointerUp(event: PointerEvent<SVGSVGElement>): void {
    if (anchor.current === null) return
    choose(runBetween(anchor.current, bucketUnder(event)), true)
    anchor.current = null
  }

  function onKeyDown(event: KeyboardEvent, edge: 'from' | 'to'): void {
    // The browser's own: back, forward, and how large the page is.
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const by = {
      ArrowLeft: -1,
      ArrowRight: 1,
      PageDown: -10,
      PageUp: 10,
      Home: -count,
      End: count,
    }[event.key]
    if (by !== undefined) choose(moveEdge(edges, edge, by, count), true)
    else if (event.key === 'Escape') onChange(null, true)
    else return
    event.preventDefault()
  }

  return (
    <div className="annals-chart">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is no place for a drawing. */}
      <svg
        className="annals-chart-brush"
        role="group"
        aria-label={title}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="xMinYMin"
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => {
          anchor.current = null
        }}
        onDoubleClick={() => onChange(null, true)}
      >
        <rect width={width} height={height} fill="transparent" />
        <HistogramPicture
          layout={layout}
          colors={colors}
          emptyText={words.noEvents}
          selected={run}
        />
        {run && (
          <rect
            x={plot.left + run.from * band}
            y={plot.top}
            width={(run.to - run.from) * band}
            height={plot.bottom - plot.top}
            fill={colors.focus}
            fillOpacity="0.08"
            pointerEvents="none"
          />
        )}
        {count > 0 &&
          (['from', 'to'] as const).map((edge) => {
            const bucket = data.buckets[edge === 'from' ? edges.from : edges.to - 1]
            return (
              <g
                key={edge}
                className="annals-chart-handle"
                role="slider"
                tabIndex={0}
                aria-label={edge === 'from' ? words.selectionStart : words.selectionEnd}
                aria-valuemin={edge === 'from' ? 0 : 1}
                aria-valuemax={edge === 'from' ? count - 1 : count}
                aria-valuenow={edges[edge]}
                aria-valuetext={bucket?.label ?? ''}
                onKeyDown={(event) => onKeyDown(event, edge)}
              >
                <rect
                  x={plot.left + edges[edge] * band - 12}
                  y={plot.top}
                  width="24"
                  height={plot.bottom - plot.top}
                  fill="transparent"
                />
                <rect
                  data-ring=""
                  x={plot.left + edges[edge] * band - 2}
                  y={plot.top}
                  width="4"
                  height={plot.bottom - plot.top}
                  rx="2"
                  fill={run === null ? colors.axis : colors.focus}
                />
              </g>
            )
          })}
      </svg>
    </div>
  )
}
