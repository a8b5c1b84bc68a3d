import type { EventHistogram } from '../data/event-histogram.ts'
import { PALETTE } from '../theme/palette.ts'
import { heat } from '../theme/tint.ts'
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
  if (most === 0) return []
  const entries = [0.1, 0.33, 1].map((weight) => ({
    key: String(weight),
    label: countText(most * weight, locale),
    color: PALETTE[0],
    opacity: heat(weight),
    swatch: 'square' as const,
  }))
  return entries.filter(({ label }, index) => label !== entries[index + 1]?.label && label !== '0')
}
