'use client'

import { useMeasuredWidth } from '@annals/charts'
import { type LaneState, Timeline } from '@annals/charts/timeline'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { memo, useEffect, useMemo, useRef, useState } from 'react'
import type { OverviewTimeline_QueryQuery } from '../../generated/graphql'
import type { Selection } from '../selection/selection-parsers.ts'
import { rangeOf } from '../selection/selection-range.ts'
import type { SelectionChange } from '../selection/use-selection.ts'
import { type MovedRange, movedTo, stillMoved } from './moved-range.ts'

/** Zooming asks for new marks once the view has stood still this long, in ms. */
const SETTLED = 250

interface Props {
  readonly marks: OverviewTimeline_QueryQuery['eventMarks']
  /** The range of which `marks` are. */
  readonly selection: Pick<Selection, 'range'>
  readonly laneState: LaneState
  readonly initialWidth: number
  /** Seconds from 1970-01-01T00:00:00Z. */
  readonly now: string
  readonly onChange: (change: SelectionChange, options?: { readonly replace?: boolean }) => void
}

/** The timeline and its moving: what stands still becomes the address's range, folding and order too. */
export const TimelineChart = memo(function TimelineChart({
  marks,
  selection,
  laneState,
  initialWidth,
  now,
  onChange,
}: Props) {
  const t = useTranslations('Overview')
  const locale = useLocale()
  const router = useRouter()
  const box = useRef<HTMLDivElement>(null)
  const width = useMeasuredWidth(box, initialWidth)
  const [moved, setMoved] = useState<MovedRange | null>(null)
  if (moved !== null && moved.from !== selection.range) setMoved(stillMoved(moved, selection.range))
  useEffect(() => {
    if (moved === null) return
    const timer = setTimeout(() => {
      const range = movedTo(moved)
      if (moved.asked.at(-1) === range) return
      setMoved({ ...moved, asked: [...moved.asked, range] })
      onChange({ range }, { replace: moved.from !== null || moved.asked.length > 0 })
    }, SETTLED)
    return () => clearTimeout(timer)
  }, [moved, onChange])
  const slugs = useMemo(
    () => new Map(marks.lanes.flatMap((lane) => lane.marks.map(({ id, slug }) => [id, slug]))),
    [marks],
  )
  const hrefOf = ({ id }: { readonly id: string }) => `/events/${slugs.get(id) ?? id}`
  return (
    <div ref={box}>
      <Timeline
        marks={marks}
        range={
          moved?.span ?? rangeOf(selection) ?? { start: marks.rangeStart, end: marks.rangeEnd }
        }
        wholeRange={{ start: marks.rangeStart, end: marks.rangeEnd }}
        onRangeChange={(span) =>
          setMoved((last) => ({ from: selection.range, span, asked: last?.asked ?? [] }))
        }
        laneState={laneState}
        onLaneStateChange={({ collapsed, order }) =>
          onChange({ folded: [...collapsed], laneOrder: [...order] }, { replace: true })
        }
        width={width}
        locale={locale}
        title={t('timelineTitle', { count: marks.totalCount })}
        now={now}
        eventHref={hrefOf}
        onEventOpen={(event) => router.push(hrefOf(event))}
      />
    </div>
  )
})
