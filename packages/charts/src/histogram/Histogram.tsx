'use client'

import { type ReactElement, useMemo } from 'react'
import type { EventHistogram } from '../data/event-histogram.ts'
import { type ChartColors, cssColors } from '../theme/colors.ts'
import { HistogramPicture } from './HistogramPicture.tsx'
import { type HistogramMode, layOutHistogram } from './histogram.layout.ts'

export interface HistogramProps {
  readonly data: EventHistogram
  /** Default `count`. */
  readonly mode?: HistogramMode
  readonly width: number
  readonly height: number
  readonly locale: string
  /** The accessible name. */
  readonly title: string
  readonly colors?: ChartColors
}

/** Events over time, stacked by the split. */
export function Histogram(props: HistogramProps): ReactElement {
  const { data, mode = 'count', width, height, locale, title, colors = cssColors } = props
  const layout = useMemo(
    () => layOutHistogram({ data, mode, width, height, locale, hasValueAxis: true }),
    [data, mode, width, height, locale],
  )
  return (
    <div className="annals-chart">
      <svg
        role="img"
        aria-label={title}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
      >
        <HistogramPicture layout={layout} colors={colors} />
      </svg>
    </div>
  )
}
