import type { EventHistogram } from '../data/event-histogram.ts'
import { colorOf } from '../theme/palette.ts'
import type { LegendEntry } from './legend-entry.ts'

/** The series of a histogram, in the order they are stacked from the bottom; none where there is one alone. */
export function seriesLegend(data: EventHistogram): LegendEntry[] {
  if (data.series.length < 2) return []
  return data.series.map((series, index) => ({
    key: series.key,
    label: series.label,
    color: colorOf(series.color, index),
    swatch: 'square',
  }))
}
