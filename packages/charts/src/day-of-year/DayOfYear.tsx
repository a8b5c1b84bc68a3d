'use client'

import { type ReactElement, useMemo } from 'react'
import type { DayOfYear as DayOfYearData } from '../data/day-of-year.ts'
import { type ChartColors, cssColors } from '../theme/colors.ts'
import { DayOfYearPicture } from './DayOfYearPicture.tsx'
import { layOutDayOfYear } from './day-of-year.layout.ts'

export interface DayOfYearProps {
  readonly data: DayOfYearData
  readonly width: number
  readonly height: number
  readonly locale: string
  /** The accessible name. */
  readonly title: string
  readonly colors?: ChartColors
}

/** Which days of the year events fall on; of some only the month is known, and they keep to the strip below. */
export function DayOfYear(props: DayOfYearProps): ReactElement {
  const { data, width, height, locale, title, colors = cssColors } = props
  const layout = useMemo(
    () => layOutDayOfYear({ data, width, height, locale }),
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
        <DayOfYearPicture layout={layout} colors={colors} />
      </svg>
    </div>
  )
}
