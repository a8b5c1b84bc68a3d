'use client'

import { chartTitle, countingNote, type Span, useMeasuredWidth } from '@annals/charts'
import { HistogramBrush } from '@annals/charts/histogram'
import { edtfOfSpan } from '@annals/dates'
import { useLocale } from 'next-intl'
import { memo, useRef, useState } from 'react'
import type { Overview_QueryQuery } from '../../generated/graphql'
import type { Selection } from '../selection/selection-parsers.ts'
import { rangeOf } from '../selection/selection-range.ts'
import type { SelectionChange } from '../selection/use-selection.ts'
import { HistogramLegend } from './HistogramLegend.tsx'
import { type MovedRange, stillMoved } from './moved-range.ts'

const HEIGHT = 148

interface Props {
  readonly histogram: Overview_QueryQuery['eventHistogram']
  readonly selection: Selection
  readonly initialWidth: number
  readonly onChange: (change: SelectionChange) => void
}

/** Bars over time that are also the brush; with what colours mean and how vague dates were counted. */
export const HistogramChart = memo(function HistogramChart({
  histogram,
  selection,
  initialWidth,
  onChange,
}: Props) {
  const locale = useLocale()
  const box = useRef<HTMLDivElement>(null)
  const width = useMeasuredWidth(box, initialWidth)
  // What was brushed is shown until its answer has come.
  const [brushed, setBrushed] = useState<MovedRange<Span | null> | null>(null)
  if (brushed !== null && brushed.from !== selection.range)
    setBrushed(stillMoved(brushed, selection.range))
  const [first] = histogram.buckets
  const last = histogram.buckets.at(-1)
  const range = first && last ? { start: first.start, end: last.end } : null
  const title = chartTitle({
    total: histogram.total,
    range,
    splitBy: histogram.splitBy,
    locale,
  })
  return (
    <>
      <div ref={box} style={{ minHeight: HEIGHT }}>
        <HistogramBrush
          data={histogram}
          value={brushed === null ? rangeOf(selection) : brushed.span}
          width={width}
          height={HEIGHT}
          locale={locale}
          title={title}
          onChange={(span, isFinal) => {
            // Undefined while it is still drawn: nothing is asked for yet.
            const range = isFinal ? span && edtfOfSpan(span) : undefined
            setBrushed((last) => {
              const asked = last?.asked ?? []
              const asking = range === undefined ? asked : [...asked, range]
              return { from: selection.range, span, asked: asking }
            })
            if (range !== undefined) onChange({ range })
          }}
        />
      </div>
      <HistogramLegend histogram={histogram} />
      <p className="mt-2 text-xs text-muted">{countingNote(histogram, locale)}</p>
    </>
  )
})
