'use client'

import { type ReactElement, useMemo } from 'react'
import type { EventHistogram } from '../data/event-histogram.ts'
import { type ChartColors, cssColors } from '../theme/colors.ts'
import { CalendarPicture } from './CalendarPicture.tsx'
import { layOutCalendar } from './calendar.layout.ts'

export interface CalendarProps {
  /** Counted by HOUR, DAY, MONTH, QUARTER, YEAR or DECADE; series are added up. */
  readonly data: EventHistogram
  readonly width: number
  readonly locale: string
  /** The accessible name. */
  readonly title: string
  readonly colors?: ChartColors
}

/** How much happened when: a square a day, month or year, the stronger the more events. */
export function Calendar(props: CalendarProps): ReactElement {
  const { data, width, locale, title, colors = cssColors } = props
  const layout = useMemo(() => layOutCalendar({ data, width, locale }), [data, width, locale])
  return (
    <div className="annals-chart">
      <svg
        role="img"
        aria-label={title}
        width={width}
        height={layout.height}
        viewBox={`0 0 ${width} ${layout.height}`}
      >
        <CalendarPicture layout={layout} colors={colors} locale={locale} />
      </svg>
    </div>
  )
}
