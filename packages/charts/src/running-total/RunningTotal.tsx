'use client'

import { type ReactElement, useMemo } from 'react'
import type { EventHistogram } from '../data/event-histogram.ts'
import { type ChartColors, cssColors } from '../theme/colors.ts'
import { RunningTotalPicture } from './RunningTotalPicture.tsx'
import { layOutRunningTotal } from './running-total.layout.ts'

export interface RunningTotalProps {
  readonly data: EventHistogram
  readonly width: number
  readonly height: number
  readonly locale: string
  /** The accessible name. */
  readonly title: string
  readonly colors?: ChartColors
}

/** Events so far, stacked by the split. */
export function RunningTotal(props: RunningTotalProps): ReactElement {
  const { data, width, height, locale, title, colors = cssColors } = props
  const layout = useMemo(
    () => layOutRunningTotal({ data, width, height, locale }),
    [data, width, height, locale],
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
        <RunningTotalPicture layout={layout} colors={colors} />
      </svg>
    </div>
  )
}
