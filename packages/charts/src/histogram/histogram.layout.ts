import type { AxisMark, PixelSpan } from '../axis/time-axis.ts'
import { valueTicks } from '../axis/value-ticks.ts'
import type { EventHistogram } from '../data/event-histogram.ts'
import { textWidth } from '../text/text-width.ts'
import { colorOf } from '../theme/palette.ts'
import { TYPE } from '../theme/type-scale.ts'
import { countText } from '../words/words-of.ts'
import { bucketAxis } from './bucket-axis.ts'

/** `count`: stacked counts. `share`: each bar fills the height, parts by their share. */
export type HistogramMode = 'count' | 'share'

export interface HistogramInput {
  readonly data: EventHistogram
  readonly mode: HistogramMode
  readonly width: number
  readonly height: number
  readonly locale: string
  /** False: bars alone over a time axis, as a brush needs. */
  readonly hasValueAxis: boolean
}

export interface LaidBar extends PixelSpan {
  readonly seriesKey: string
  readonly bucket: number
  readonly color: string
  readonly y: number
  readonly height: number
  readonly value: number
}

export interface ValueMark {
  readonly y: number
  readonly text: string
}

export interface HistogramLayout {
  readonly width: number
  readonly height: number
  readonly plot: PixelSpan & { readonly top: number; readonly bottom: number }
  /** Px from the beginning of one bucket to that of the next. */
  readonly band: number
  readonly bars: readonly LaidBar[]
  readonly xAxis: readonly AxisMark[]
  readonly yAxis: readonly ValueMark[]
  /** The value at the top of the plot. */
  readonly top: number
}

const AXIS_HEIGHT = 26
const TOP = 8
const RIGHT = 10

/** Where everything of a histogram stands: pure arithmetic, for browser and still picture alike. */
export function layOutHistogram(input: HistogramInput): HistogramLayout {
  const { data, mode, width, height, locale, hasValueAxis } = input
  const sums = data.buckets.map((_, bucket) =>
    data.series.reduce((sum, series) => sum + (series.counts[bucket] ?? 0), 0),
  )
  const ticks =
    mode === 'share' ? SHARE_TICKS : valueTicks(Math.max(0, ...sums), height - AXIS_HEIGHT)
  const top = ticks.at(-1) ?? 1
  const texts = ticks.map((tick) =>
    mode === 'share' ? percent(tick, locale) : countText(tick, locale),
  )
  const left = hasValueAxis
    ? Math.max(...texts.map((text) => textWidth(text, TYPE.tick))) + 12
    : RIGHT
  const plot = { left, right: width - RIGHT, top: TOP, bottom: height - AXIS_HEIGHT }
  const band = (plot.right - plot.left) / Math.max(1, data.buckets.length)
  const yOf = (value: number): number => plot.bottom - (value / top) * (plot.bottom - plot.top)
  return {
    width,
    height,
    plot,
    band,
    bars: barsOf(input, sums, plot.left, band, yOf),
    xAxis: bucketAxis(data, plot, band, locale),
    yAxis: hasValueAxis
      ? ticks.map((tick, index) => ({ y: yOf(tick), text: texts[index] ?? '' }))
      : [],
    top,
  }
}

const SHARE_TICKS = [0, 0.25, 0.5, 0.75, 1]

function percent(share: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(share)
}

/** Left edge and width of the bars within a band: a tenth of it free on either side, whole px wide. */
export function barInBand(band: number): { offset: number; width: number } {
  const offset = band * 0.1
  const width = band - 2 * offset
  return { offset, width: width > 1 ? Math.round(width) : width }
}

function barsOf(
  { data, mode }: HistogramInput,
  sums: readonly number[],
  left: number,
  band: number,
  yOf: (value: number) => number,
): LaidBar[] {
  const { offset, width } = barInBand(band)
  return data.buckets.flatMap((_, bucket) => {
    let below = 0
    const whole = mode === 'share' ? (sums[bucket] ?? 0) : 1
    return data.series.flatMap((series, index) => {
      const value = series.counts[bucket] ?? 0
      if (value <= 0 || whole === 0) return []
      const [from, to] = [below / whole, (below + value) / whole]
      below += value
      const x = left + bucket * band + offset
      return [
        {
          seriesKey: series.key,
          bucket,
          color: colorOf(series.color, index),
          left: x,
          right: x + width,
          y: yOf(to),
          height: yOf(from) - yOf(to),
          value,
        },
      ]
    })
  })
}
