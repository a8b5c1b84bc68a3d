import { type GeoPermissibleObjects, type GeoProjection, geoEqualEarth, geoPath } from 'd3-geo'
import type { PlaceCount, PlaceCounts } from '../data/place-counts.ts'
import { textWidth } from '../text/text-width.ts'
import { TYPE } from '../theme/type-scale.ts'
import { countText } from '../words/words-of.ts'
import { radiusOf } from './place-radius.ts'

/** Country outlines as one GeoJSON object; see loadOutlines. */
export type Outlines = GeoPermissibleObjects

export interface PlaceMapInput {
  readonly data: PlaceCounts
  /** Null: not loaded yet; places are drawn without them, where they will stand. */
  readonly outlines: Outlines | null
  readonly width: number
  readonly height: number
  readonly locale: string
}

export interface LaidPlace {
  readonly place: PlaceCount
  readonly x: number
  readonly y: number
  /** Areas compare as counts do. */
  readonly radius: number
  readonly countText: string
  /** Null where there was no room for the name. */
  readonly label: {
    /** The name and the count. */
    readonly text: string
    readonly x: number
    readonly y: number
    readonly anchor: 'start' | 'end'
  } | null
}

export interface PlaceMapLayout {
  readonly width: number
  readonly height: number
  /** SVG path data of the countries; empty until there are outlines. */
  readonly land: string
  /** The largest first, so that small ones lie on top. */
  readonly places: readonly LaidPlace[]
}

/** Room for the circles and names at the sides, as wide as the map allows. */
function marginOf(width: number): number {
  return Math.min(36, 8 + width / 28)
}

/** Where places stand on a map that shows them all, in an equal-area projection turned towards them. */
export function layOutPlaceMap(input: PlaceMapInput): PlaceMapLayout {
  const { data, outlines, width, height, locale } = input
  const projection = projectionFor(data.places, width, height)
  const most = Math.max(1, ...data.places.map(({ count }) => count))
  const circles = data.places
    .flatMap((place) => {
      const at = projection([place.longitude, place.latitude])
      if (at === null) return []
      const radius = radiusOf(place.count, most, width)
      return [{ place, x: at[0], y: at[1], radius, countText: countText(place.count, locale) }]
    })
    .sort((a, b) => b.place.count - a.place.count || a.place.name.localeCompare(b.place.name))
  return {
    width,
    height,
    land: outlines === null ? '' : (geoPath(projection).digits(1)(outlines) ?? ''),
    places: withLabels(circles, width, height),
  }
}

/** Half the width of the narrowest map, in degrees: a single town is shown with its country. */
const LEAST_REACH = 7

function projectionFor(
  places: readonly PlaceCount[],
  width: number,
  height: number,
): GeoProjection {
  const projection = geoEqualEarth()
  const margin = marginOf(width)
  const extent: [[number, number], [number, number]] = [
    [margin, margin],
    [width - margin, height - margin],
  ]
  if (places.length === 0)
    return projection.fitExtent(extent, { type: 'Sphere' }).clipExtent([
      [0, 0],
      [width, height],
    ])
  projection.rotate([-middleLongitude(places), 0])
  const corners = places.flatMap(({ longitude, latitude }) => [
    [longitude - LEAST_REACH, clamp(latitude - LEAST_REACH)],
    [longitude + LEAST_REACH, clamp(latitude + LEAST_REACH)],
  ])
  projection.fitExtent(extent, { type: 'MultiPoint', coordinates: corners })
  return projection.clipExtent([
    [0, 0],
    [width, height],
  ])
}

function clamp(latitude: number): number {
  return Math.min(85, Math.max(-85, latitude))
}

/** The middle of the widest stretch of longitudes that has no place, turned round: the date line cuts nothing. */
function middleLongitude(places: readonly PlaceCount[]): number {
  const sorted = places.map(({ longitude }) => longitude).sort((a, b) => a - b)
  let widest = { from: 0, size: -1 }
  for (const [index, longitude] of sorted.entries()) {
    const next = sorted[index + 1] ?? (sorted[0] ?? 0) + 360
    if (next - longitude > widest.size) widest = { from: longitude, size: next - longitude }
  }
  const middle = widest.from + widest.size / 2 + 180
  return middle > 180 ? middle - 360 : middle
}

type Circle = Omit<LaidPlace, 'label'>

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/**
 * Names right or left of their circle, those of many events first. A name that would touch another, or a circle
 * of more than a tenth of its events, is left out: over the small ones the places that matter are named.
 */
function withLabels(circles: readonly Circle[], width: number, height: number): LaidPlace[] {
  const taken: (Box & { readonly count: number })[] = circles.map(({ x, y, radius, place }) => ({
    ...{ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
    count: place.count,
  }))
  return circles.map((circle) => {
    const text = `${circle.place.name} ${circle.countText}`
    const size = textWidth(text, TYPE.label)
    const least = circle.place.count / 10
    for (const anchor of ['start', 'end'] as const) {
      const x = anchor === 'start' ? circle.x + circle.radius + 4 : circle.x - circle.radius - 4
      const left = anchor === 'start' ? x : x - size
      const box = { left, right: left + size, top: circle.y - 8, bottom: circle.y + 7 }
      const isInside =
        box.left >= 2 && box.right <= width - 2 && box.top >= 0 && box.bottom <= height
      const isFree = taken.every((other) => other.count < least || !meet(box, other))
      if (!isInside || !isFree) continue
      taken.push({ ...box, count: Number.POSITIVE_INFINITY })
      return { ...circle, label: { text, x, y: circle.y + 4, anchor } }
    }
    return { ...circle, label: null }
  })
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
