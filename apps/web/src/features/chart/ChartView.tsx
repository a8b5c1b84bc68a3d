'use client'

import { ChartFigure, useMeasuredWidth } from '@annals/charts'
import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { CountsDrawing } from './CountsDrawing.tsx'
import type { ChartData } from './chart-data.ts'
import { chartWords } from './chart-words.ts'
import type { ReadMarks } from './drawing-props.ts'
import { EventTable } from './EventTable.tsx'
import { TimelineDrawing } from './TimelineDrawing.tsx'

interface Props {
  readonly kind: string
  readonly data: ChartData
  /** What it shows, for those who do not see it; it is not written here. */
  readonly title: string
  readonly note: string
  /** In px, of the whole chart as a picture. */
  readonly height: number
  /** BCP 47. */
  readonly locale: string
  /** The width that is drawn until the browser has measured, in px. */
  readonly initialWidth: number
  /** Left out where the data is frozen. */
  readonly readMarks?: ReadMarks | undefined
}

/** A chart as it is used on the dashboard, with its legend, notes and table. */
export function ChartView({ kind, data, title, note, initialWidth, ...drawing }: Props) {
  const t = useTranslations('Chart')
  const box = useRef<HTMLDivElement>(null)
  const width = useMeasuredWidth(box, initialWidth)
  if (kind === 'TABLE' || data.drawn === null) {
    return <EventTable events={data.events ?? []} isCut={data.isCut} caption={title} />
  }
  const words = chartWords(kind, data.drawn, drawing.locale)
  const Drawing = kind === 'TIMELINE' ? TimelineDrawing : CountsDrawing
  return (
    <div ref={box} className="[&_figcaption]:sr-only" lang={drawing.locale}>
      <ChartFigure
        {...words}
        note={[note, words.note].filter((text) => text !== '').join(' ')}
        title={title === '' ? t(`kinds.${kind as 'TIMELINE'}`) : title}
        locale={drawing.locale}
      >
        <Drawing {...drawing} kind={kind} drawn={data.drawn} title={title} width={width} />
      </ChartFigure>
    </div>
  )
}
