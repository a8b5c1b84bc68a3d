import type { PixelSpan } from '../axis/time-axis.ts'
import { textWidth } from '../text/text-width.ts'
import { TYPE } from '../theme/type-scale.ts'

/** One line of a legend. `swatch` is a square or circle in the colour; others are drawn as the chart draws them. */
export interface LegendEntry {
  readonly key: string
  readonly label: string
  readonly color: string
  /** From 0 to 1; left out, solid. */
  readonly opacity?: number
  readonly swatch: 'square' | 'circle' | TimelineSwatch
  /** Of a circle, in px. */
  readonly radius?: number
}

/** Kinds of marks that a timeline explains. */
export type TimelineSwatch =
  | 'exact'
  | 'within'
  | 'lasted'
  | 'approximate'
  | 'open'
  | 'disputed'
  | 'draft'
  | 'cluster'

export interface PlacedEntry extends LegendEntry {
  readonly x: number
  readonly y: number
}

export const LEGEND_ROW = 20

/** The px of what stands before the words of an entry. */
export function swatchSize({ swatch, radius = 0 }: LegendEntry): { width: number; height: number } {
  if (swatch === 'square') return { width: 10, height: 15 }
  if (swatch !== 'circle') return { width: 28, height: 15 }
  const side = Math.ceil(2 * radius + 2)
  return { width: side, height: side }
}

/** Width of what stands before the words of an entry, with its gap. */
export function swatchWidth(entry: LegendEntry): number {
  return swatchSize(entry).width + 6
}

/** Entries in rows from left to right; a row that is full makes the next. */
export function flowLegend(
  entries: readonly LegendEntry[],
  { left, right }: PixelSpan,
): { entries: PlacedEntry[]; height: number } {
  let [x, y] = [left, 0]
  const placed = entries.map((entry) => {
    const width = swatchWidth(entry) + textWidth(entry.label, TYPE.label) + 18
    if (x > left && x + width - 18 > right) {
      x = left
      y += LEGEND_ROW
    }
    const at = { ...entry, x, y }
    x += width
    return at
  })
  return { entries: placed, height: entries.length === 0 ? 0 : y + LEGEND_ROW }
}
