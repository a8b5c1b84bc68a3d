import { type ReactElement, useRef } from 'react'
import { Bar, BarChart, Tooltip, XAxis, YAxis } from 'recharts'
import { BucketAxis } from '../axis/BucketAxis.tsx'
import { ValueAxis } from '../axis/ValueAxis.tsx'
import type { EventHistogram } from '../data/event-histogram.ts'
import { BucketTooltip } from '../live/BucketTooltip.tsx'
import type { ChartColors } from '../theme/colors.ts'
import { colorOf } from '../theme/palette.ts'
import type { HistogramLayout, HistogramMode } from './histogram.layout.ts'

export interface HistogramLiveProps {
  readonly data: EventHistogram
  readonly mode: HistogramMode
  readonly layout: HistogramLayout
  readonly locale: string
  readonly title: string
  readonly colors: ChartColors
  readonly onBucketOpen: ((bucket: number) => void) | undefined
}

/** The histogram by Recharts, with tooltips and arrow keys: its bars stand where the picture's do. */
export function HistogramLive(props: HistogramLiveProps): ReactElement {
  const { data, mode, layout, locale, colors, onBucketOpen } = props
  const { plot, width, height } = layout
  const rows = data.buckets.map((_, bucket) => {
    const counts = data.series.map((series) => series.counts[bucket] ?? 0)
    const whole = mode === 'share' ? counts.reduce((sum, count) => sum + count, 0) || 1 : 1
    return { bucket, counts, heights: counts.map((count) => count / whole) }
  })
  const pointedAt = useRef<number | null>(null)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the chart inside takes the focus and the arrow keys.
    <div
      onKeyDown={({ key }) => {
        if (key === 'Enter' && pointedAt.current !== null) onBucketOpen?.(pointedAt.current)
      }}
    >
      <BarChart
        width={width}
        height={height}
        data={rows}
        margin={{
          left: plot.left,
          top: plot.top,
          right: width - plot.right,
          bottom: height - plot.bottom,
        }}
        barCategoryGap="10%"
        title={props.title}
        onClick={({ activeIndex }) => {
          if (typeof activeIndex === 'string') onBucketOpen?.(Number(activeIndex))
        }}
      >
        <ValueAxis marks={layout.yAxis} plot={plot} colors={colors} />
        <XAxis dataKey="bucket" hide />
        <YAxis domain={[0, layout.top]} hide allowDataOverflow />
        {data.series.map((series, index) => (
          <Bar
            key={series.key}
            dataKey={(row: (typeof rows)[number]) => row.heights[index] ?? 0}
            stackId="all"
            fill={colorOf(series.color, index)}
            isAnimationActive={false}
          />
        ))}
        <BucketAxis marks={layout.xAxis} plot={plot} colors={colors} />
        <Tooltip
          isAnimationActive={false}
          cursor={{ fill: colors.text, fillOpacity: 0.07 }}
          content={({ active, activeIndex }) => {
            const bucket = active && activeIndex !== undefined ? Number(activeIndex) : null
            pointedAt.current = bucket
            return (
              <BucketTooltip
                data={data}
                bucket={bucket}
                values={bucket === null ? [] : (rows[bucket]?.counts ?? [])}
                locale={locale}
              />
            )
          }}
        />
      </BarChart>
    </div>
  )
}
