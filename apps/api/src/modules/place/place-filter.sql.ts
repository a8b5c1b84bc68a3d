import { idsOrSlugs } from '../../relay/node.graphql.ts'
import { InvalidArgumentError } from '../../request-errors.ts'
import { rowAs } from '../../sql/row.ts'
import { type Sql, sql } from '../../sql/sql.ts'
import type { BoxInput, NearInput, PlaceFilterInput } from '../event/event-filter.graphql.ts'

/** Events by place; `id` is an event's key. */
export function placeConditions(id: Sql, filter: PlaceFilterInput, path: string): Sql[] {
  const place = rowAs('filter_place')
  const isAt = (condition: Sql) =>
    sql`${id} IN (SELECT event_place.event_id FROM event_place JOIN place ${place.alias} ON ${place.column('id')} = event_place.place_id WHERE ${condition})`
  const conditions: Sql[] = []
  if (filter.anyOf != null)
    conditions.push(isAt(idsOrSlugs(place, 'Place', filter.anyOf, `${path}.anyOf`)))
  const [latitude, longitude] = [place.column('latitude'), place.column('longitude')]
  if (filter.box != null) conditions.push(isAt(isInBox(latitude, longitude, filter.box, path)))
  if (filter.near != null) conditions.push(isAt(isNear(latitude, longitude, filter.near, path)))
  return conditions
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
  const half = (a: Sql, b: number) => sql`sin(radians(${a} - ${b}::float8) / 2) ^ 2`
  const haversine = sql`${half(latitude, near.latitude)} + cos(radians(${latitude})) * cos(radians(${near.latitude}::float8)) * ${half(longitude, near.longitude)}`
  return sql`2 * ${EARTH_RADIUS_KM}::float8 * asin(sqrt(least(1, ${haversine}))) <= ${near.kilometres}::float8`
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
