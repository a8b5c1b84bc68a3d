import { axisTicks } from '@annals/dates'
import { type AxisMark, type PixelSpan, withLabels } from '../axis/time-axis.ts'
import type { EventHistogram } from '../data/event-histogram.ts'
import { toSeconds, toSpan } from '../data/seconds.ts'
import { textWidth } from '../text/text-width.ts'
import { TYPE } from '../theme/type-scale.ts'

/** Each bucket by its name where all fit; else round moments at the buckets' edges. */
export function bucketAxis(
  data: EventHistogram,
  plot: PixelSpan,
  band: number,
  locale: string,
): AxisMark[] {
  const widest = Math.max(0, ...data.buckets.map((bucket) => textWidth(bucket.label, TYPE.tick)))
  if (widest + 10 <= band) {
    return data.buckets.map((bucket, index) => {
      const x = plot.left + (index + 0.5) * band
      return { x, isMajor: false, label: { text: bucket.label, x, anchor: 'middle' } }
    })
  }
  const [first, last] = [data.buckets[0], data.buckets.at(-1)]
  if (first === undefined || last === undefined) return []
  const edges = new Map(data.buckets.map((bucket, index) => [toSeconds(bucket.start), index]))
  edges.set(toSeconds(last.end), data.buckets.length)
  const ticks = axisTicks(
    toSpan(first).start,
    toSpan(last).end,
    plot.right - plot.left,
    locale,
    plot.right - plot.left < 480 ? 56 : 72,
  )
  return withLabels(
    ticks.flatMap((tick) => {
      const index = edges.get(tick.at)
      if (index === undefined) return []
      return [{ x: plot.left + index * band, isMajor: tick.isMajor, text: tick.label }]
    }),
    { left: plot.left - 8, right: plot.right + 8 },
  )
}
