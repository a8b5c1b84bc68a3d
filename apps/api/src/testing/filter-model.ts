import { type EventDate, OPEN_EARLIEST, PRECISIONS, parseEdtf, toStoredBounds } from '@annals/dates'
import type { EventFilterInput, PlaceFilterInput } from '../modules/event/event-filter.graphql.ts'
import type { World, WorldEvent, WorldPlace } from './random-world.ts'

/** The events that a filter lets through, worked out in plain JavaScript from what the schema says of it. */
export function eventsOf(world: World, filter: EventFilterInput, isEditor: boolean): WorldEvent[] {
  const usual = isEditor ? ['PUBLISHED', 'DRAFT'] : ['PUBLISHED']
  const visible = world.events.filter(({ status }) =>
    filter.status == null ? usual.includes(status) : isEditor || status === 'PUBLISHED',
  )
  return visible.filter((event) => holds(world, event, filter, isEditor))
}

function holds(
  world: World,
  event: WorldEvent,
  filter: EventFilterInput,
  isEditor: boolean,
): boolean {
  const { and, or, not } = filter
  const inside = (part: EventFilterInput) => holds(world, event, part, isEditor)
  return [
    filter.overlaps == null || rangesMeet(event.date, filter.overlaps),
    filter.within == null || liesWithin(event.date, filter.within),
    filter.startsIn == null || startsIn(event.date, filter.startsIn),
    filter.precisionAtLeast == null ||
      PRECISIONS.indexOf(event.date.precision) >= PRECISIONS.indexOf(filter.precisionAtLeast),
    filter.actors == null || actorsHold(world, event, filter.actors),
    filter.pair == null || pairHolds(event, filter.pair),
    filter.topics == null || topicsHold(world, event, filter.topics),
    filter.places == null || placesHold(world, event, filter.places),
    filter.sources == null || filter.sources.some((slug) => event.sources.includes(slug)),
    filter.status == null ||
      (filter.status.includes(event.status) && (isEditor || event.status === 'PUBLISHED')),
    filter.links == null || linksHold(world, event, filter.links, isEditor),
    filter.isDisputed == null || event.isDisputed === filter.isDisputed,
    and == null || and.every(inside),
    or == null || or.some(inside),
    not == null || !inside(not),
  ].every(Boolean)
}

function rangesMeet(date: EventDate, range: string): boolean {
  const [event, asked] = [toStoredBounds(date), toStoredBounds(parseEdtf(range))]
  return event.earliest < asked.latest && asked.earliest < event.latest
}

function liesWithin(date: EventDate, range: string): boolean {
  const [event, asked] = [toStoredBounds(date), toStoredBounds(parseEdtf(range))]
  return event.earliest >= asked.earliest && event.latest <= asked.latest
}

function startsIn(date: EventDate, range: string): boolean {
  const { earliest } = toStoredBounds(date)
  const asked = toStoredBounds(parseEdtf(range))
  return earliest > OPEN_EARLIEST && earliest >= asked.earliest && earliest < asked.latest
}

type Part<Name extends keyof EventFilterInput> = NonNullable<EventFilterInput[Name]>

function actorsHold(world: World, event: WorldEvent, filter: Part<'actors'>): boolean {
  const { role, allOf, anyOf } = filter
  const tookPart = (name: string) => {
    const meant = filter.includePredecessors === true ? withPredecessors(world, name) : [name]
    return event.participations.some(
      (each) => meant.includes(each.actor) && (role == null || each.role === role),
    )
  }
  return (allOf ?? []).every(tookPart) && (anyOf == null || anyOf.some(tookPart))
}

function withPredecessors(world: World, name: string): string[] {
  const earlier = world.actors.filter(({ successor }) => successor === name)
  return [name, ...earlier.flatMap(({ slug }) => withPredecessors(world, slug))]
}

function pairHolds(
  { participations }: WorldEvent,
  { initiator, target, eitherWay }: Part<'pair'>,
): boolean {
  const has = (actor: string, role: string) =>
    participations.some((each) => each.actor === actor && each.role === role)
  const acts = (one: string, other: string) => has(one, 'INITIATOR') && has(other, 'TARGET')
  return acts(initiator, target) || (eitherWay === true && acts(target, initiator))
}

function topicsHold(world: World, event: WorldEvent, filter: Part<'topics'>): boolean {
  const has = (name: string) => {
    const meant = filter.includeDescendants === false ? [name] : withDescendants(world, name)
    return event.topics.some((topic) => meant.includes(topic))
  }
  const { allOf, anyOf } = filter
  return (allOf ?? []).every(has) && (anyOf == null || anyOf.some(has))
}

/** A topic and all below it. */
export function withDescendants(world: World, name: string): string[] {
  const below = world.topics.filter(({ parent }) => parent === name)
  return [name, ...below.flatMap(({ slug }) => withDescendants(world, slug))]
}

function placesHold(world: World, event: WorldEvent, filter: PlaceFilterInput): boolean {
  const places = world.places.filter(({ slug }) => event.places.includes(slug))
  const { anyOf, box, near } = filter
  return [
    anyOf == null || places.some(({ slug }) => anyOf.includes(slug)),
    box == null || places.some((place) => isInBox(place, box)),
    near == null || places.some((place) => distance(place, near) <= near.kilometres),
  ].every(Boolean)
}

function isInBox({ latitude, longitude }: WorldPlace, box: NonNullable<PlaceFilterInput['box']>) {
  if (latitude === null || longitude === null) return false
  const { south, west, north, east } = box
  const isBetween =
    west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east
  return latitude >= south && latitude <= north && isBetween
}

/** Kilometres along a great circle, by the angle between the two points as vectors. */
function distance(
  { latitude, longitude }: WorldPlace,
  point: { readonly latitude: number; readonly longitude: number },
): number {
  if (latitude === null || longitude === null) return Number.POSITIVE_INFINITY
  const [a, b] = [vector(latitude, longitude), vector(point.latitude, point.longitude)]
  const cross = Math.hypot(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x)
  return 6371.0088 * Math.atan2(cross, a.x * b.x + a.y * b.y + a.z * b.z)
}

function vector(latitude: number, longitude: number) {
  const [north, east] = [latitude, longitude].map((degrees) => (degrees * Math.PI) / 180)
  if (north === undefined || east === undefined) throw new Error('An angle is missing')
  return {
    x: Math.cos(north) * Math.cos(east),
    y: Math.cos(north) * Math.sin(east),
    z: Math.sin(north),
  }
}

function linksHold(
  world: World,
  { slug }: WorldEvent,
  { kind, to, from }: Part<'links'>,
  isEditor: boolean,
): boolean {
  const isSeen = (name: string) => {
    const status = world.events.find((event) => event.slug === name)?.status
    return status === 'PUBLISHED' || (isEditor && status === 'DRAFT')
  }
  const links = world.links.filter((link) => kind == null || link.kind === kind)
  const leadsTo = (name: string | null) =>
    links.some((link) => link.from === slug && isSeen(link.to) && (name ?? link.to) === link.to)
  const comesFrom = (name: string) =>
    links.some((link) => link.to === slug && isSeen(link.from) && link.from === name)
  if (to == null && from == null) return leadsTo(null)
  return (to == null || leadsTo(to)) && (from == null || comesFrom(from))
}
