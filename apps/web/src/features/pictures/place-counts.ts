import type { PlaceCounts } from '@annals/charts'
import type { MapPicture_QueryQuery } from '../../generated/graphql'

/** Counted places with where they lie; ids are slugs. Events of places without coordinates are counted apart. */
export function placeCounts({ facets, places }: MapPicture_QueryQuery): PlaceCounts {
  const known = new Map(places.edges.map(({ node }) => [node.slug, node]))
  const counted: PlaceCounts['places'][number][] = []
  let unplaced = 0
  for (const { key, label, count } of facets.places) {
    const { latitude = null, longitude = null } = known.get(key) ?? {}
    if (latitude === null || longitude === null) unplaced += count
    else counted.push({ id: key, name: label, latitude, longitude, count })
  }
  return { places: counted, unplaced }
}
