const LARGEST_RADIUS = 22
const LEAST_RADIUS = 4

/** The radius of a place's circle in px, on a map so wide: areas compare as counts do. */
export function radiusOf(count: number, most: number, width: number): number {
  const largest = Math.min(LARGEST_RADIUS, width / 14)
  return Math.max(LEAST_RADIUS, largest * Math.sqrt(count / most))
}
