'use client'

import { chartTitle, countingNote, useMeasuredWidth } from '@annals/charts'
import { HistogramBrush } from '@annals/charts/histogram'
import { edtfOfSpan } from '@annals/dates'
import { useLocale, useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import type { Overview_QueryQuery } from '../../generated/graphql'
import { Card } from '../../ui/Card.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { type Selection, SPLITS } from '../selection/selection-parsers.ts'
import { rangeOf } from '../selection/selection-range.ts'
import type { SelectionChange } from '../selection/use-selection.ts'
import { HistogramLegend } from './HistogramLegend.tsx'

const HEIGHT = 148

interface Props {
  readonly histogram: Overview_QueryQuery['eventHistogram']
  readonly selection: Selection
  readonly initialWidth: number
  readonly onChange: (change: SelectionChange) => void
}

/** The shape of all that the other filters leave, and the brush that chooses a range of it. */
export function OverviewHistogram({ histogram, selection, initialWidth, onChange }: Props) {
  const t = useTranslations('Overview')
  const tSplit = useTranslations('Split')
  const locale = useLocale()
  const box = useRef<HTMLDivElement>(null)
  const width = useMeasuredWidth(box, initialWidth)
  const [brushed, setBrushed] = useState<{ start: bigint; end: bigint } | null>(null)
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
    <Card
      title={t('shape')}
      controls={
        <SelectField
          label={t('splitBy')}
          value={selection.split}
          choices={SPLITS.map((value) => ({ value, label: tSplit(value) }))}
          onChange={(split) => onChange({ split })}
        />
      }
    >
      <div ref={box} style={{ minHeight: HEIGHT }}>
        <HistogramBrush
          data={histogram}
          value={brushed ?? rangeOf(selection)}
          width={width}
          height={HEIGHT}
          locale={locale}
          title={title}
          onChange={(span, isFinal) => {
            setBrushed(isFinal ? null : span)
            if (isFinal) onChange({ range: span && edtfOfSpan(span) })
          }}
        />
      </div>
      <HistogramLegend histogram={histogram} />
      <p className="mt-2 text-xs text-muted">{countingNote(histogram, locale)}</p>
    </Card>
  )
}
