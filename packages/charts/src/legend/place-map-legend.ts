import type { PlaceCounts } from '../data/place-counts.ts'
import { radiusOf } from '../place-map/place-radius.ts'
import { PALETTE } from '../theme/palette.ts'
import { countText, wordsOf } from '../words/words-of.ts'
import type { LegendEntry } from './legend-entry.ts'

/** What the sizes of a map's circles mean: those of the fullest and the emptiest place. */
export function placeMapLegend(
  { places }: PlaceCounts,
  width: number,
  locale: string,
): LegendEntry[] {
  const counts = places.map(({ count }) => count)
  const most = Math.max(0, ...counts)
  return [...new Set([Math.min(most, ...counts), most])]
    .filter((count) => count > 0)
    .map((count) => ({
      key: String(count),
      label: wordsOf(locale).events(count, countText(count, locale)),
      color: PALETTE[6],
      swatch: 'circle',
      radius: radiusOf(count, most, width),
    }))
}
