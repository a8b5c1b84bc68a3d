'use client'

import { type ChartEvent, useMeasuredWidth } from '@annals/charts'
import { Timeline } from '@annals/charts/timeline'
import { useLocale } from 'next-intl'
import { useMemo, useRef } from 'react'
import { rangeOfEvents } from './range-of-events.ts'

interface Props {
  readonly title: string
  readonly events: readonly ChartEvent[]
  readonly activeId: string | null
  readonly initialWidth: number
  readonly onChoose: (id: string) => void
}

/** The story's events in one lane; the one that is told stands out. */
export function StoryChart({ title, events, activeId, initialWidth, onChoose }: Props) {
  const locale = useLocale()
  const box = useRef<HTMLDivElement>(null)
  const width = useMeasuredWidth(box, initialWidth)
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
  return (
    // The step that is told says more than the card beside its mark would.
    <div ref={box} className="[&_.annals-chart-card]:hidden">
      <Timeline
        marks={marks}
        range={{ start: marks.rangeStart, end: marks.rangeEnd }}
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
