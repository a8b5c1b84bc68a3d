import { idsOrSlugs } from '../../relay/node.graphql.ts'
import { InvalidArgumentError } from '../../request-errors.ts'
import { rowAs } from '../../sql/row.ts'
import { type Sql, sql } from '../../sql/sql.ts'
import type { BoxInput, NearInput, PlaceFilterInput } from '../event/event-filter.graphql.ts'

/** Events by place; `id` is an event's key. */
export function placeConditions(id: Sql, filter: PlaceFilterInput, path: string): Sql[] {
  return wantedPlaces(filter, path).map(
    (places) =>
      sql`${id} IN (SELECT event_place.event_id FROM event_place WHERE event_place.place_id IN (${places}))`,
  )
}

/** The keys of places: an event must have happened at one of each query's places. */
export function wantedPlaces(filter: PlaceFilterInput, path: string): Sql[] {
  const place = rowAs('filter_place')
  const keys = (condition: Sql) =>
    sql`SELECT ${place.column('id')} FROM place ${place.alias} WHERE ${condition}`
  const [latitude, longitude] = [place.column('latitude'), place.column('longitude')]
  const { anyOf, box, near } = filter
  return [
    ...(anyOf == null ? [] : [keys(idsOrSlugs(place, 'Place', anyOf, `${path}.anyOf`))]),
    ...(box == null ? [] : [keys(isInBox(latitude, longitude, box, path))]),
    ...(near == null ? [] : [keys(isNear(latitude, longitude, near, path))]),
  ]
}

function isInBox(latitude: Sql, longitude: Sql, box: BoxInput, path: string): Sql {
  const { south, west, north, east } = box
  checkLatitude(south, `${path}.box.south`)
  checkLatitude(north, `${path}.box.north`)
  checkLongitude(west, `${path}.box.west`)
  checkLongitude(east, `${path}.box.east`)
  if (south > north) {
    throw new InvalidArgumentError(
      'INVALID_PLACE',
      `${path}.box.south`,
      `south is ${south} and north is ${north}; south must be the lesser.`,
    )
  }
  const across =
    west <= east
      ? sql`${longitude} BETWEEN ${west} AND ${east}`
      : sql`(${longitude} >= ${west} OR ${longitude} <= ${east})`
  return sql`${latitude} BETWEEN ${south} AND ${north} AND ${across}`
}

const EARTH_RADIUS_KM = 6371.0088

function isNear(latitude: Sql, longitude: Sql, near: NearInput, path: string): Sql {
  checkLatitude(near.latitude, `${path}.near.latitude`)
  checkLongitude(near.longitude, `${path}.near.longitude`)
  if (!(near.kilometres >= 0)) {
    throw new InvalidArgumentError(
      'INVALID_PLACE',
      `${path}.near.kilometres`,
      `kilometres is ${near.kilometres}; it must be 0 or more.`,
    )
  }
  // The haversine formula: exact enough at every distance, where the cosine rule fails at short ones.
  const half = (a: Sql, b: Sql) => sql`sin(radians(${a} - ${b}) / 2) ^ 2`
  const [here, there] = [rounded(latitude), rounded(sql`${near.latitude}::float8`)]
  const haversine = sql`${half(here, there)} + cos(radians(${here})) * cos(radians(${there})) * ${half(rounded(longitude), rounded(sql`${near.longitude}::float8`))}`
  return sql`2 * ${EARTH_RADIUS_KM}::float8 * asin(sqrt(least(1, ${haversine}))) <= ${near.kilometres}::float8`
}

// To a tenth of a millimetre: PostgreSQL fails on the square of an angle that is next to nothing.
function rounded(degrees: Sql): Sql {
  return sql`(round(${degrees} * 1e9) / 1e9)`
}

function checkLatitude(value: number, argument: string): void {
  if (!(Math.abs(value) <= 90)) outside(value, argument, 90)
}

function checkLongitude(value: number, argument: string): void {
  if (!(Math.abs(value) <= 180)) outside(value, argument, 180)
}

function outside(value: number, argument: string, limit: number): never {
  throw new InvalidArgumentError(
    'INVALID_PLACE',
    argument,
    `${value} is no such angle: give degrees from -${limit} to ${limit}.`,
  )
}
