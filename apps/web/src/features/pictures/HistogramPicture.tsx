'use client'

import {
  ChartFigure,
  chartTitle,
  countingNote,
  heatLegend,
  histogramTable,
  seriesLegend,
  useMeasuredWidth,
} from '@annals/charts'
import { Calendar, calendarNote } from '@annals/charts/calendar'
import { Histogram } from '@annals/charts/histogram'
import { RunningTotal } from '@annals/charts/running-total'
import { useSuspenseQuery } from '@apollo/client/react'
import { useLocale } from 'next-intl'
import { useRef } from 'react'
import { HistogramPicture_QueryDocument } from '../../generated/graphql'
import { filterOf, splitByOf } from '../selection/selection-filter.ts'
import type { Selection } from '../selection/selection-parsers.ts'
import type { SelectionChange } from '../selection/use-selection.ts'

const HEIGHT = 280

interface Props {
  readonly selection: Selection
  readonly kind: 'counts' | 'share' | 'total' | 'calendar'
  readonly onChange: (change: SelectionChange) => void
}

/** Events over time in one of several drawings; a bar that is pressed becomes the range. */
export function HistogramPicture({ selection, kind, onChange }: Props) {
  const locale = useLocale()
  const box = useRef<HTMLDivElement>(null)
  const width = useMeasuredWidth(box, 926)
  const { data } = useSuspenseQuery(HistogramPicture_QueryDocument, {
    variables: {
      filter: filterOf(selection),
      splitBy: kind === 'calendar' ? null : splitByOf(selection),
      locale,
    },
  })
  const histogram = data.eventHistogram
  const [first] = histogram.buckets
  const last = histogram.buckets.at(-1)
  const range = first && last ? { start: first.start, end: last.end } : null
  const title = chartTitle({ total: histogram.total, range, splitBy: histogram.splitBy, locale })
  const shared = { data: histogram, width, locale, title }
  const bars = {
    ...shared,
    height: HEIGHT,
    onBucketOpen: (bucket: number) => onChange({ range: histogram.buckets[bucket]?.edtf ?? null }),
  }
  return (
    <ChartFigure
      title={title}
      legend={kind === 'calendar' ? heatLegend(histogram, locale) : seriesLegend(histogram)}
      note={kind === 'calendar' ? calendarNote(histogram, locale) : countingNote(histogram, locale)}
      table={histogramTable(histogram, locale)}
      locale={locale}
    >
      <div ref={box}>
        {kind === 'counts' && <Histogram {...bars} />}
        {kind === 'share' && <Histogram {...bars} mode="share" />}
        {kind === 'total' && <RunningTotal {...shared} height={HEIGHT} />}
        {kind === 'calendar' && <Calendar {...shared} />}
      </div>
    </ChartFigure>
  )
}
