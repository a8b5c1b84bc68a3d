import type { AxisMark, PixelSpan } from '../axis/time-axis.ts'
import { valueTicks } from '../axis/value-ticks.ts'
import type { EventHistogram } from '../data/event-histogram.ts'
import { bucketAxis } from '../histogram/bucket-axis.ts'
import { textWidth } from '../text/text-width.ts'
import { colorOf } from '../theme/palette.ts'
import { TYPE } from '../theme/type-scale.ts'
import { countText } from '../words/words-of.ts'

export interface RunningTotalInput {
  readonly data: EventHistogram
  readonly width: number
  readonly height: number
  readonly locale: string
}

export interface LaidArea {
  readonly seriesKey: string
  readonly color: string
  /** One an edge between buckets, from the first's beginning to the last's end. */
  readonly points: readonly { readonly x: number; readonly top: number; readonly bottom: number }[]
}

export interface RunningTotalLayout {
  readonly width: number
  readonly height: number
  readonly plot: PixelSpan & { readonly top: number; readonly bottom: number }
  readonly areas: readonly LaidArea[]
  readonly xAxis: readonly AxisMark[]
  readonly yAxis: readonly { readonly y: number; readonly text: string }[]
  /** The value at the top of the plot. */
  readonly top: number
}

const AXIS_HEIGHT = 26
const TOP = 8
const RIGHT = 10

/** Events so far, stacked: each bucket's events are reached at its end, for nobody knows when within it. */
export function layOutRunningTotal(input: RunningTotalInput): RunningTotalLayout {
  const { data, width, height, locale } = input
  const totals = data.series.map((series) => runningTotals(series.counts))
  const most = totals.reduce((sum, series) => sum + (series.at(-1) ?? 0), 0)
  const ticks = valueTicks(most, height - AXIS_HEIGHT)
  const top = ticks.at(-1) ?? 1
  const texts = ticks.map((tick) => countText(tick, locale))
  const left = Math.max(...texts.map((text) => textWidth(text, TYPE.tick))) + 12
  const plot = { left, right: width - RIGHT, top: TOP, bottom: height - AXIS_HEIGHT }
  const band = (plot.right - plot.left) / Math.max(1, data.buckets.length)
  const yOf = (value: number): number => plot.bottom - (value / top) * (plot.bottom - plot.top)
  const below = Array.from({ length: data.buckets.length + 1 }, () => 0)
  const areas = data.series.map((series, index) => ({
    seriesKey: series.key,
    color: colorOf(series.color, index),
    points: (totals[index] ?? []).map((value, edge) => {
      const from = below[edge] ?? 0
      below[edge] = from + value
      return { x: plot.left + edge * band, top: yOf(from + value), bottom: yOf(from) }
    }),
  }))
  return {
    width,
    height,
    plot,
    areas,
    xAxis: bucketAxis(data, plot, band, locale),
    yAxis: ticks.map((tick, index) => ({ y: yOf(tick), text: texts[index] ?? '' })),
    top,
  }
}

/** The sum before each bucket and after the last: one more than there are counts, from 0. */
export function runningTotals(counts: readonly number[]): number[] {
  const totals = [0]
  for (const count of counts) totals.push((totals.at(-1) ?? 0) + count)
  return totals
}
