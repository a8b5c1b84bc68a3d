import { type EventDate, parseEdtf, toStoredBounds } from '@annals/dates'
import type { EventLinkKind, EventStatus, ParticipationRole } from '@annals/prisma'
import fc from 'fast-check'
import type { TestApi } from './start-test-api.ts'

/** Events and what they are joined to, as a plain model that filters are tried on without SQL. */
export interface World {
  readonly actors: readonly { readonly slug: string; readonly successor: string | null }[]
  readonly topics: readonly { readonly slug: string; readonly parent: string | null }[]
  readonly places: readonly WorldPlace[]
  readonly sources: readonly string[]
  readonly events: readonly WorldEvent[]
  readonly links: readonly WorldLink[]
}

export interface WorldPlace {
  readonly slug: string
  readonly latitude: number | null
  readonly longitude: number | null
}

export interface WorldEvent {
  readonly slug: string
  readonly date: EventDate
  readonly status: EventStatus
  readonly isDisputed: boolean
  readonly updatedAt: Date
  readonly participations: readonly { readonly actor: string; readonly role: ParticipationRole }[]
  /** The main one first. */
  readonly topics: readonly string[]
  readonly places: readonly string[]
  readonly sources: readonly string[]
}

export interface WorldLink {
  readonly from: string
  readonly to: string
  readonly kind: EventLinkKind
}

export const ROLES = ['INITIATOR', 'TARGET', 'PARTICIPANT', 'MEDIATOR'] as const
export const LINK_KINDS = ['IN_RESPONSE_TO', 'CAUSED_BY', 'PART_OF', 'FOLLOWS'] as const
export const STATUSES = ['DRAFT', 'PUBLISHED', 'DELETED'] as const
const EVENTS = 120

const names = (noun: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${noun}-${index}`)

const two = (number: number) => String(number).padStart(2, '0')
const year = fc.integer({ min: 1940, max: 1960 }).map(String)
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`)
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${two(d)}`)
const second = day.map((d) => `${d}T12:30:00Z`)

/** Dates and ranges of every width, open ones too. */
export const edtfTexts = fc.oneof(
  year,
  month,
  day,
  second,
  year.map((y) => `${y.slice(0, 3)}X`),
  year.map((y) => `${y}-21`),
  fc.tuple(year, day).map(([y, d]) => (d < y ? `${d}/${y}` : `${y}/${d}`)),
  day.map((d) => `../${d}`),
  month.map((m) => `${m}/..`),
)

/** A world of some actors, topics, places, sources, and 120 events. */
export function randomWorld(): fc.Arbitrary<World> {
  const actors = names('actor', 6).map((slug, index) => ({
    slug,
    successor: index % 3 === 0 ? null : `actor-${index - 1}`,
  }))
  const topics = names('topic', 7).map((slug, index) => ({
    slug,
    parent: index < 2 ? null : `topic-${Math.floor((index - 1) / 2)}`,
  }))
  const places = fc.tuple(...names('place', 6).map(worldPlace))
  const sources = names('source', 4)
  const some = (slugs: readonly string[], most: number) =>
    fc.uniqueArray(fc.constantFrom(...slugs), { maxLength: most })
  const actorSlugs = actors.map(({ slug }) => slug)
  const participation = fc.record({
    actor: fc.constantFrom(...actorSlugs),
    role: fc.constantFrom(...ROLES),
  })
  const events = fc.tuple(
    ...names('event', EVENTS).map((slug, index) =>
      fc.record({
        slug: fc.constant(slug),
        date: edtfTexts.map(parseEdtf),
        status: fc.constantFrom('PUBLISHED' as const, 'PUBLISHED' as const, ...STATUSES),
        isDisputed: fc.boolean(),
        updatedAt: fc.constant(new Date(Date.UTC(2026, 0, 1, 0, index))),
        participations: fc.uniqueArray(participation, {
          maxLength: 4,
          selector: ({ actor, role }) => `${actor} ${role}`,
        }),
        topics: some(
          topics.map(({ slug }) => slug),
          3,
        ),
        places: some(names('place', 6), 2),
        sources: some(sources, 2),
      }),
    ),
  )
  const eventSlug = fc.constantFrom(...names('event', EVENTS))
  const link = fc.record({ from: eventSlug, to: eventSlug, kind: fc.constantFrom(...LINK_KINDS) })
  const links = fc.uniqueArray(link, {
    minLength: 60,
    maxLength: 90,
    selector: ({ from, to, kind }) => `${from} ${to} ${kind}`,
  })
  return fc
    .record({ places, events, links })
    .map((random) => ({ actors, topics, sources, ...random }))
}

function worldPlace(slug: string, index: number): fc.Arbitrary<WorldPlace> {
  if (index === 0) return fc.constant({ slug, latitude: null, longitude: null })
  if (index === 1) return fc.constant({ slug, latitude: Number.MIN_VALUE, longitude: 0 })
  return fc.record({ slug: fc.constant(slug), latitude: degrees(90), longitude: degrees(180) })
}

/** Angles to some ten metres. */
export function degrees(most: number): fc.Arbitrary<number> {
  return fc.integer({ min: -most * 10_000, max: most * 10_000 }).map((part) => part / 10_000)
}

/** Stores a world in an empty database. Returns the keys of its rows by slug. */
export async function storeWorld({ prisma }: TestApi, world: World): Promise<Map<string, string>> {
  const keys = new Map<string, string>()
  const keyOf = (slug: string) => keys.get(slug) ?? ''
  const keep = ({ id, slug }: { id: string; slug: string }) => keys.set(slug, id)
  for (const { slug, successor } of world.actors) {
    const successorId = successor === null ? null : keyOf(successor)
    keep(await prisma.actor.create({ data: { slug, name: slug, kind: 'STATE', successorId } }))
  }
  for (const { slug, parent } of world.topics) {
    const parentId = parent === null ? null : keyOf(parent)
    keep(await prisma.topic.create({ data: { slug, name: slug, color: '#336699', parentId } }))
  }
  for (const place of world.places) {
    keep(await prisma.place.create({ data: { ...place, name: place.slug } }))
  }
  for (const slug of world.sources)
    keep(await prisma.source.create({ data: { slug, title: slug } }))
  for (const { date, topics, places, sources, participations, ...event } of world.events) {
    const { edtf, precision, isApproximate, isUncertain } = date
    const row = await prisma.event.create({
      data: {
        ...event,
        ...toStoredBounds(date),
        ...{ title: event.slug, edtf, precision, isApproximate, isUncertain },
        citations: { create: sources.map((slug) => ({ sourceId: keyOf(slug) })) },
        topics: { create: topics.map((slug, position) => ({ topicId: keyOf(slug), position })) },
        places: { create: places.map((slug, position) => ({ placeId: keyOf(slug), position })) },
        participations: {
          create: participations.map(({ actor, role }) => ({ actorId: keyOf(actor), role })),
        },
      },
    })
    keep(row)
  }
  await prisma.eventLink.createMany({
    data: world.links.map(({ from, to, kind }) => ({ fromId: keyOf(from), toId: keyOf(to), kind })),
  })
  return keys
}
