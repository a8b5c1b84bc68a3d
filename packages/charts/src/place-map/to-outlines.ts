import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Outlines } from './place-map.layout.ts'

/** The countries of a world-atlas topology (Natural Earth, public domain) as outlines. */
export function toOutlines(topology: unknown): Outlines {
  const world = topology as Topology<{ countries: GeometryCollection }>
  return feature(world, world.objects.countries)
}
