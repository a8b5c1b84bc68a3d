import type { ReactElement } from 'react'
import { Area, AreaChart, Tooltip, XAxis, YAxis } from 'recharts'
import { BucketAxis } from '../axis/BucketAxis.tsx'
import { ValueAxis } from '../axis/ValueAxis.tsx'
import type { EventHistogram } from '../data/event-histogram.ts'
import { BucketTooltip } from '../live/BucketTooltip.tsx'
import type { ChartColors } from '../theme/colors.ts'
import { colorOf } from '../theme/palette.ts'
import { type RunningTotalLayout, runningTotals } from './running-total.layout.ts'

export interface RunningTotalLiveProps {
  readonly data: EventHistogram
  readonly layout: RunningTotalLayout
  readonly locale: string
  readonly title: string
  readonly colors: ChartColors
}

/** The running total by Recharts, with tooltips and arrow keys: its edges stand where the picture's do. */
export function RunningTotalLive(props: RunningTotalLiveProps): ReactElement {
  const { data, layout, locale, colors } = props
  const { plot, width, height } = layout
  const totals = data.series.map((series) => runningTotals(series.counts))
  const rows = Array.from({ length: data.buckets.length + 1 }, (_, edge) => ({
    edge,
    values: totals.map((series) => series[edge] ?? 0),
  }))
  return (
    <AreaChart
      width={width}
      height={height}
      data={rows}
      margin={{
        left: plot.left,
        top: plot.top,
        right: width - plot.right,
        bottom: height - plot.bottom,
      }}
      title={props.title}
    >
      <ValueAxis marks={layout.yAxis} plot={plot} colors={colors} />
      <XAxis dataKey="edge" hide />
      <YAxis domain={[0, layout.top]} hide allowDataOverflow />
      {data.series.map((series, index) => (
        <Area
          key={series.key}
          dataKey={(row: (typeof rows)[number]) => row.values[index] ?? 0}
          stackId="all"
          type="linear"
          fill={colorOf(series.color, index)}
          fillOpacity={0.55}
          stroke={colorOf(series.color, index)}
          strokeWidth={1.5}
          isAnimationActive={false}
        />
      ))}
      <BucketAxis marks={layout.xAxis} plot={plot} colors={colors} />
      <Tooltip
        isAnimationActive={false}
        cursor={{ stroke: colors.axis }}
        content={({ active, activeIndex }) => {
          const edge = active && activeIndex !== undefined ? Number(activeIndex) : null
          // An edge is the end of the bucket before it.
          return (
            <BucketTooltip
              data={data}
              bucket={edge === null || edge === 0 ? null : edge - 1}
              values={edge === null ? [] : (rows[edge]?.values ?? [])}
              locale={locale}
            />
          )
        }}
      />
    </AreaChart>
  )
}
