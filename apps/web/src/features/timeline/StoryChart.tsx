'use client'

import { type ChartEvent, type Span, useMeasuredWidth } from '@annals/charts'
import { Timeline } from '@annals/charts/timeline'
import { overlaps } from '@annals/dates'
import { useLocale } from 'next-intl'
import { useMemo, useRef, useState } from 'react'
import { rangeOfEvents } from './range-of-events.ts'

interface Props {
  readonly title: string
  readonly events: readonly ChartEvent[]
  readonly activeId: string | null
  readonly initialWidth: number
  readonly onChoose: (id: string) => void
}

/** The story's events in one lane; the one that is told stands out. A step out of view shows them all again. */
export function StoryChart({ title, events, activeId, initialWidth, onChoose }: Props) {
  const locale = useLocale()
  const box = useRef<HTMLDivElement>(null)
  const width = useMeasuredWidth(box, initialWidth)
  const [moved, setMoved] = useState<Moved | null>(null)
  const marks = useMemo(() => {
    const { start, end } = rangeOfEvents(events)
    const lane = { key: 'all', label: '', color: null, clusters: [], marks: events }
    return {
      rangeStart: start,
      rangeEnd: end,
      totalCount: events.length,
      lanes: [{ ...lane, eventCount: events.length }],
    }
  }, [events])
  const whole = { start: marks.rangeStart, end: marks.rangeEnd }
  const active = events.find(({ id }) => id === activeId)
  const isKept = moved !== null && (moved.during === activeId || isInView(active, moved.range))
  return (
    // The step that is told says more than the card beside its mark would.
    <div ref={box} className="[&_.annals-chart-card]:hidden">
      <Timeline
        marks={marks}
        range={isKept ? moved.range : whole}
        wholeRange={whole}
        onRangeChange={(range) => setMoved({ range, during: activeId })}
        width={width}
        locale={locale}
        title={title}
        activeEventId={activeId}
        onActiveEventChange={(id) => id !== null && onChoose(id)}
        onEventOpen={(event) => onChoose(event.id)}
      />
    </div>
  )
}

interface Moved {
  readonly range: Span
  /** The step that was told when it was moved there. */
  readonly during: string | null
}

function isInView(event: ChartEvent | undefined, { start, end }: Span): boolean {
  if (event === undefined) return false
  const [earliest = null, latest = null] = [event.date.earliest, event.date.latest].map((second) =>
    second === null ? null : BigInt(second),
  )
  return overlaps({ earliest, latest }, { earliest: start, latest: end })
}
