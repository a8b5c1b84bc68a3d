import type { ActorMatrix } from '../data/actor-matrix.ts'
import type { EventHistogram } from '../data/event-histogram.ts'
import { PALETTE } from '../theme/palette.ts'
import { heat, tint } from '../theme/tint.ts'
import { countText } from '../words/words-of.ts'
import type { LegendEntry } from './legend-entry.ts'

/** What the strengths of a calendar's squares mean: a tenth, a third and all of the fullest bucket. */
export function heatLegend(data: EventHistogram, locale: string): LegendEntry[] {
  const most = Math.max(
    0,
    ...data.buckets.map((_, bucket) =>
      data.series.reduce((sum, series) => sum + (series.counts[bucket] ?? 0), 0),
    ),
  )
  // Whole events, where there are as many: thirds of one would puzzle.
  const round = (count: number) => (count >= 1 ? Math.round(count) : count)
  return strengths([round(0.1 * most), round(0.33 * most), most], heat, locale)
}

/** What the strengths of a matrix's squares mean: one event, about a third and all of the fullest pair's. */
export function matrixLegend({ cells }: ActorMatrix, locale: string): LegendEntry[] {
  const most = Math.max(0, ...cells.map(({ count }) => count))
  return strengths([Math.min(1, most), Math.round(most / 3), most], tint, locale)
}

/** One entry for every count that is written differently, but none for nothing. */
function strengths(
  counts: readonly number[],
  opacityOf: (weight: number) => number,
  locale: string,
): LegendEntry[] {
  const most = counts.at(-1) ?? 0
  const byLabel = new Map(counts.map((count) => [countText(count, locale), count]))
  byLabel.delete(countText(0, locale))
  return [...byLabel].map(([label, count]) => ({
    key: label,
    label,
    color: PALETTE[0],
    opacity: opacityOf(count / most),
    swatch: 'square',
  }))
}
