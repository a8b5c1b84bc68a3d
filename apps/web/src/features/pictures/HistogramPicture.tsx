'use client'

import { chartTitle, countingNote, useMeasuredWidth } from '@annals/charts'
import { Calendar } from '@annals/charts/calendar'
import { Histogram } from '@annals/charts/histogram'
import { RunningTotal } from '@annals/charts/running-total'
import { useSuspenseQuery } from '@apollo/client/react'
import { useLocale } from 'next-intl'
import { useRef } from 'react'
import { HistogramPicture_QueryDocument } from '../../generated/graphql'
import { HistogramLegend } from '../overview/HistogramLegend.tsx'
import { filterOf, splitByOf } from '../selection/selection-filter.ts'
import type { Selection } from '../selection/selection-parsers.ts'
import { HistogramTable } from './HistogramTable.tsx'

const HEIGHT = 280

interface Props {
  readonly selection: Selection
  readonly kind: 'counts' | 'share' | 'total' | 'calendar' | 'table'
}

/** Events over time in one of several drawings, or as the numbers themselves. */
export function HistogramPicture({ selection, kind }: Props) {
  const locale = useLocale()
  const box = useRef<HTMLDivElement>(null)
  const width = useMeasuredWidth(box, 926)
  const { data } = useSuspenseQuery(HistogramPicture_QueryDocument, {
    variables: { filter: filterOf(selection), splitBy: splitByOf(selection), locale },
  })
  const histogram = data.eventHistogram
  const [first] = histogram.buckets
  const last = histogram.buckets.at(-1)
  const range = first && last ? { start: first.start, end: last.end } : null
  const title = chartTitle({ total: histogram.total, range, splitBy: histogram.splitBy, locale })
  const shared = { data: histogram, width, locale, title }
  return (
    <figure>
      <figcaption className="mb-2 font-medium">{title}</figcaption>
      <div ref={box}>
        {kind === 'counts' && <Histogram {...shared} height={HEIGHT} />}
        {kind === 'share' && <Histogram {...shared} height={HEIGHT} mode="share" />}
        {kind === 'total' && <RunningTotal {...shared} height={HEIGHT} />}
        {kind === 'calendar' && <Calendar {...shared} />}
        {kind === 'table' && <HistogramTable histogram={histogram} title={title} />}
      </div>
      {kind !== 'calendar' && kind !== 'table' && <HistogramLegend histogram={histogram} />}
      <p className="mt-2 text-xs text-muted">{countingNote(histogram, locale)}</p>
    </figure>
  )
}
