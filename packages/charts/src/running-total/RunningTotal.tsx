'use client'

import { type ComponentType, type ReactElement, useMemo } from 'react'
import type { EventHistogram } from '../data/event-histogram.ts'
import { LiveChart, type LiveMode } from '../live/LiveChart.tsx'
import { type ChartColors, cssColors } from '../theme/colors.ts'
import type { RunningTotalLiveProps } from './RunningTotalLive.tsx'
import { RunningTotalPicture } from './RunningTotalPicture.tsx'
import { layOutRunningTotal } from './running-total.layout.ts'

export interface RunningTotalProps {
  readonly data: EventHistogram
  readonly width: number
  readonly height: number
  readonly locale: string
  /** The accessible name. */
  readonly title: string
  /** Default `interaction`. */
  readonly live?: LiveMode
  readonly colors?: ChartColors
}

/** Events so far, stacked by the split: a picture at first, and live without anything moving. */
export function RunningTotal(props: RunningTotalProps): ReactElement {
  const { data, width, height, locale, title, colors = cssColors } = props
  const layout = useMemo(
    () => layOutRunningTotal({ data, width, height, locale }),
    [data, width, height, locale],
  )
  return (
    <LiveChart<RunningTotalLiveProps>
      mode={props.live ?? 'interaction'}
      load={loadLive}
      liveProps={{ data, layout, locale, title, colors }}
      title={title}
      width={width}
      height={height}
      picture={<RunningTotalPicture layout={layout} colors={colors} />}
    />
  )
}

async function loadLive(): Promise<ComponentType<RunningTotalLiveProps>> {
  return (await import('./RunningTotalLive.tsx')).RunningTotalLive
}
