import { createRequire } from 'node:module'
import { describe, expect, test } from '@jest/globals'
import type { PlaceCount } from '../data/place-counts.ts'
import { layOutPlaceMap } from './place-map.layout.ts'
import { toOutlines } from './to-outlines.ts'

const outlines = toOutlines(createRequire(import.meta.url)('world-atlas/countries-110m.json'))
const pyongyang = place('Pyongyang', 39.02, 125.74, 9)
const moscow = place('Moscow', 55.76, 37.62, 4)
const size = { width: 800, height: 400, locale: 'en' }

describe('a map of places', () => {
  test('shows every place inside it, north up and east to the right', () => {
    const { places } = layOut([pyongyang, moscow])
    for (const { x, y, radius } of places) {
      expect(x - radius).toBeGreaterThan(0)
      expect(x + radius).toBeLessThan(800)
      expect(y - radius).toBeGreaterThan(0)
      expect(y + radius).toBeLessThan(400)
    }
    const [east, west] = places
    expect(east?.x).toBeGreaterThan(west?.x ?? 0)
    expect(east?.y).toBeGreaterThan(west?.y ?? 0)
  })

  test('compares counts by area', () => {
    const [most, less] = layOut([pyongyang, moscow]).places
    expect((most?.radius ?? 0) / (less?.radius ?? 1)).toBeCloseTo(1.5)
  })

  test('is not cut by the date line', () => {
    const { places } = layOut([place('Fiji', -17.7, 178), place('Samoa', -13.8, -172)])
    const [left = 0, right = 0] = places.map(({ x }) => x).sort((a, b) => a - b)
    expect(places.find(({ x }) => x === left)?.place.name).toBe('Fiji')
    expect(right - left).toBeLessThan(400)
  })

  test('has the outlines of countries, and places stay put when they come', () => {
    const without = layOutPlaceMap({
      data: { places: [pyongyang], unplaced: 0 },
      outlines: null,
      ...size,
    })
    const withLand = layOut([pyongyang])
    expect(without.land).toBe('')
    expect(withLand.land.length).toBeGreaterThan(500)
    expect(without.places).toEqual(withLand.places)
  })

  test('leaves a name out rather than let it touch another', () => {
    const crowd = Array.from({ length: 30 }, (_, index) =>
      place(`Village ${index}`, 48 + index * 0.01, 37),
    )
    const named = layOut(crowd).places.filter(({ label }) => label !== null)
    expect(named.length).toBeGreaterThan(0)
    expect(named.length).toBeLessThan(4)
  })

  test('names a place of many events over those of a tenth, and never over greater ones', () => {
    const around = Array.from({ length: 40 }, (_, index) =>
      place('', 48 + (index % 8) - 4, 2.3 + 1.5 * Math.floor(index / 8) - 3, 5),
    )
    const nameOf = (count: number) =>
      layOut([place('Paris', 48, 2.3, count), ...around]).places.find(
        ({ place: { name } }) => name === 'Paris',
      )?.label
    expect(nameOf(60)?.text).toBe('Paris 60')
    expect(nameOf(40)).toBeNull()
  })

  test('fills a narrow picture', () => {
    const { places } = layOutPlaceMap({
      data: { places: [place('West', 0, -120), place('East', 0, 120)], unplaced: 0 },
      ...{ outlines, width: 266, height: 190, locale: 'en' },
    })
    const [left = 0, right = 0] = places.map(({ x }) => x).sort((a, b) => a - b)
    expect(right - left).toBeGreaterThan(200)
  })

  test('without places is the world', () => {
    expect(layOut([]).land.length).toBeGreaterThan(5000)
  })
})

function layOut(places: readonly PlaceCount[]): ReturnType<typeof layOutPlaceMap> {
  return layOutPlaceMap({ data: { places, unplaced: 0 }, outlines, ...size })
}

function place(name: string, latitude: number, longitude: number, count = 1): PlaceCount {
  return { id: name, name, latitude, longitude, count }
}
