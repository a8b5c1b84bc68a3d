'use client'

import { type ComponentType, type ReactElement, useMemo } from 'react'
import type { EventHistogram } from '../data/event-histogram.ts'
import { LiveChart, type LiveMode } from '../live/LiveChart.tsx'
import { type ChartColors, cssColors } from '../theme/colors.ts'
import { wordsOf } from '../words/words-of.ts'
import type { HistogramLiveProps } from './HistogramLive.tsx'
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
  /** A bucket was clicked: its index. */
  readonly onBucketOpen?: (bucket: number) => void
  /** Default `interaction`. */
  readonly live?: LiveMode
  readonly colors?: ChartColors
}

/** Events over time, stacked by the split: a picture at first, and live without anything moving. */
export function Histogram(props: HistogramProps): ReactElement {
  const { data, mode = 'count', width, height, locale, title, colors = cssColors } = props
  const layout = useMemo(
    () => layOutHistogram({ data, mode, width, height, locale, hasValueAxis: true }),
    [data, mode, width, height, locale],
  )
  const { onBucketOpen } = props
  return (
    <LiveChart<HistogramLiveProps>
      mode={props.live ?? 'interaction'}
      load={loadLive}
      liveProps={{ data, mode, layout, locale, title, colors, onBucketOpen }}
      title={title}
      width={width}
      height={height}
      picture={
        <HistogramPicture layout={layout} colors={colors} emptyText={wordsOf(locale).noEvents} />
      }
    />
  )
}

async function loadLive(): Promise<ComponentType<HistogramLiveProps>> {
  return (await import('./HistogramLive.tsx')).HistogramLive
}
