const LARGEST_RADIUS = 22
/** On a wide map; a narrow one has less room for many places. */
const LEAST_RADIUS = 4

/** The radius of a place's circle in px, on a map so wide: areas compare as counts do. */
export function radiusOf(count: number, most: number, width: number): number {
  const largest = Math.min(LARGEST_RADIUS, width / 14)
  const least = Math.min(LEAST_RADIUS, Math.max(2.5, width / 100))
  return Math.max(least, largest * Math.sqrt(count / most))
}
