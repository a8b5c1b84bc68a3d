'use client'

import { type Span, useMeasuredWidth } from '@annals/charts'
import { Timeline } from '@annals/charts/timeline'
import { edtfOfSpan } from '@annals/dates'
import { useSuspenseQuery } from '@apollo/client/react'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { OverviewTimeline_QueryDocument } from '../../generated/graphql'
import { Card } from '../../ui/Card.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { LANES, type Selection } from '../selection/selection-parsers.ts'
import { rangeOf } from '../selection/selection-range.ts'
import type { SelectionChange } from '../selection/use-selection.ts'
import { timelineVariables } from './overview-variables.ts'

/** Zooming asks for new marks once the view has stood still this long, in ms. */
const SETTLED = 250

interface Props {
  /** What is drawn; it may lag behind the address while marks are fetched. */
  readonly selection: Selection
  readonly initialWidth: number
  readonly now: string
  readonly onChange: (change: SelectionChange, options?: { readonly replace?: boolean }) => void
}

export function OverviewTimeline({ selection, initialWidth, now, onChange }: Props) {
  const t = useTranslations('Overview')
  const tSplit = useTranslations('Split')
  const locale = useLocale()
  const router = useRouter()
  const box = useRef<HTMLDivElement>(null)
  const width = useMeasuredWidth(box, initialWidth)
  const { data } = useSuspenseQuery(OverviewTimeline_QueryDocument, {
    variables: timelineVariables(selection),
  })
  const marks = data.eventMarks
  const [moved, setMoved] = useState<{ readonly from: string | null; readonly span: Span } | null>(
    null,
  )
  const isMoving = moved !== null && moved.from === selection.range
  useEffect(() => {
    if (!isMoving) return
    const timer = setTimeout(() => {
      onChange({ range: edtfOfSpan(moved.span) }, { replace: moved.from !== null })
    }, SETTLED)
    return () => clearTimeout(timer)
  }, [isMoving, moved, onChange])
  const range = (isMoving ? moved.span : rangeOf(selection)) ?? {
    start: marks.rangeStart,
    end: marks.rangeEnd,
  }
  return (
    <Card
      title={t('timeline')}
      controls={
        <SelectField
          label={t('laneBy')}
          value={selection.lanes}
          choices={LANES.map((value) => ({ value, label: tSplit(value) }))}
          onChange={(lanes) => onChange({ lanes })}
        />
      }
    >
      <div ref={box}>
        <Timeline
          marks={marks}
          range={range}
          wholeRange={{ start: marks.rangeStart, end: marks.rangeEnd }}
          onRangeChange={(span) => setMoved({ from: selection.range, span })}
          width={width}
          locale={locale}
          title={t('timelineTitle', { count: marks.totalCount })}
          now={now}
          eventHref={(event) => `/events/${slugOf(event.id)}`}
          onEventOpen={(event) => router.push(`/events/${slugOf(event.id)}`)}
        />
      </div>
    </Card>
  )

  function slugOf(id: string): string {
    const marked = marks.lanes.flatMap((lane) => lane.marks).find((mark) => mark.id === id)
    return marked?.slug ?? id
  }
}
