import { expect, test } from '@jest/globals'
import { placeCounts } from './place-counts.ts'

test('a place without coordinates is on no map, but its events are not forgotten', () => {
  const place = (slug: string, latitude: number | null) => ({
    node: { id: slug, slug, latitude, longitude: latitude },
  })
  const counts = placeCounts({
    facets: {
      places: [
        { key: 'kyiv', label: 'Kyiv', count: 3 },
        { key: 'nowhere', label: 'Nowhere', count: 2 },
      ],
    },
    places: { edges: [place('kyiv', 50), place('nowhere', null)] },
  })
  expect(counts.places.map(({ name, count }) => [name, count])).toEqual([['Kyiv', 3]])
  expect(counts.unplaced).toBe(2)
})
