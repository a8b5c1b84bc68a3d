import { visibleColor } from './visible-color.ts'

/**
 * Series colours in the order they are given out. Each has at least 3:1 on the light and on the dark
 * background, and neighbours stay apart in the common kinds of colour blindness (theme.test.ts).
 */
export const PALETTE = [
  '#2f74c0',
  '#c8661a',
  '#1f8a70',
  '#b0508e',
  '#8a7a1c',
  '#6b6fd6',
  '#c4473f',
  '#4b8a3a',
  '#7d7f87',
] as const

/**
 * A series' own colour, as it is seen on every ground, or the palette's for its position; positions beyond
 * the palette repeat it.
 */
export function colorOf(own: string | null, index: number): string {
  if (own !== null) return visibleColor(own)
  return PALETTE[index % PALETTE.length] ?? PALETTE[0]
}
