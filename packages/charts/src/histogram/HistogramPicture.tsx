import type { ReactElement } from 'react'
import { BucketAxis } from '../axis/BucketAxis.tsx'
import { EmptyText } from '../axis/EmptyText.tsx'
import { ValueAxis } from '../axis/ValueAxis.tsx'
import type { ChartColors } from '../theme/colors.ts'
import type { HistogramLayout } from './histogram.layout.ts'

interface Props {
  readonly layout: HistogramLayout
  readonly colors: ChartColors
  /** Said where there is no bar. */
  readonly emptyText: string
  /** Buckets outside step back; null: none does. */
  readonly selected?: { readonly from: number; readonly to: number } | null
}

/** The inside of a histogram's `<svg>`: nothing but drawing. */
export function HistogramPicture({
  layout,
  colors,
  emptyText,
  selected = null,
}: Props): ReactElement {
  const { plot } = layout
  return (
    <>
      <ValueAxis marks={layout.yAxis} plot={plot} colors={colors} />
      {layout.bars.map((bar) => {
        const isOut = selected !== null && (bar.bucket < selected.from || bar.bucket >= selected.to)
        return (
          <rect
            key={`${bar.bucket} ${bar.seriesKey}`}
            data-bucket={bar.bucket}
            data-series={bar.seriesKey}
            x={bar.left}
            y={bar.y}
            width={bar.right - bar.left}
            height={bar.height}
            fill={bar.color}
            fillOpacity={isOut ? 0.3 : 1}
          />
        )
      })}
      {layout.bars.length === 0 && <EmptyText plot={plot} text={emptyText} colors={colors} />}
      <BucketAxis marks={layout.xAxis} plot={plot} colors={colors} />
    </>
  )
}
