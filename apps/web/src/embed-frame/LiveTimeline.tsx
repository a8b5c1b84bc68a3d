import type { EventMarks, TimeRange } from '@annals/charts'
import { Timeline } from '@annals/charts/timeline'
import { useState } from 'react'
import type { LiveChartProps } from './live.tsx'

/** A timeline that can be zoomed and walked through event by event. */
export function LiveTimeline({ drawn, width, locale, title }: LiveChartProps) {
  const marks = drawn as EventMarks
  const whole: TimeRange = { start: marks.rangeStart, end: marks.rangeEnd }
  const [range, setRange] = useState(whole)
  return (
    <Timeline
      marks={marks}
      range={range}
      wholeRange={whole}
      onRangeChange={setRange}
      width={width}
      height={null}
      locale={locale}
      title={title}
    />
  )
}
