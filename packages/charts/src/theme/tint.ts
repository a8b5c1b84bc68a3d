/**
 * The opacity of a heat map's colour for a share from 0 to 1 of the greatest value: never so faint that
 * it passes for nothing, never so strong that words in the text colour lose their contrast.
 */
export function tint(weight: number): number {
  return 0.14 + 0.46 * Math.sqrt(Math.min(1, Math.max(0, weight)))
}

/** The same where no words stand on the colour: the strongest is solid, and crumbs of spread dates stay faint. */
export function heat(weight: number): number {
  return 0.1 + 0.9 * Math.sqrt(Math.min(1, Math.max(0, weight)))
}
