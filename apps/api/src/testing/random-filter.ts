import { PRECISIONS } from '@annals/dates'
import fc from 'fast-check'
import type { EventFilterInput } from '../modules/event/event-filter.graphql.ts'
import { degrees, edtfTexts, LINK_KINDS, ROLES, STATUSES, type World } from './random-world.ts'

/** Filters that name what is in a world, by slugs, three deep at most; all but full text. */
export function randomFilters(world: World): fc.Arbitrary<EventFilterInput> {
  const slugs = (things: readonly { readonly slug: string }[]) =>
    fc.constantFrom(...things.map(({ slug }) => slug))
  const some = (each: fc.Arbitrary<string>) => fc.uniqueArray(each, { maxLength: 3 })
  const [actor, topic, place] = [slugs(world.actors), slugs(world.topics), slugs(world.places)]
  const event = slugs(world.events)
  const source = fc.constantFrom(...world.sources)
  const [latitude, longitude] = [degrees(90), degrees(180)]
  const optional = { requiredKeys: [] }
  const conditions = {
    overlaps: edtfTexts,
    within: edtfTexts,
    startsIn: edtfTexts,
    precisionAtLeast: fc.constantFrom(...PRECISIONS),
    actors: fc.record(
      {
        allOf: some(actor),
        anyOf: some(actor),
        role: fc.constantFrom(...ROLES),
        includePredecessors: fc.boolean(),
      },
      optional,
    ),
    pair: fc.record(
      { initiator: actor, target: actor, eitherWay: fc.boolean() },
      { requiredKeys: ['initiator', 'target'] },
    ),
    topics: fc.record(
      { allOf: some(topic), anyOf: some(topic), includeDescendants: fc.boolean() },
      optional,
    ),
    places: fc.record(
      {
        anyOf: some(place),
        box: fc
          .record({ south: latitude, north: latitude, west: longitude, east: longitude })
          .map(({ south, north, ...box }) => ({
            ...box,
            south: Math.min(south, north),
            north: Math.max(south, north),
          })),
        near: fc.record({ latitude, longitude, kilometres: fc.integer({ min: 0, max: 20_000 }) }),
      },
      optional,
    ),
    sources: some(source),
    status: fc.uniqueArray(fc.constantFrom(...STATUSES)),
    links: fc.record({ kind: fc.constantFrom(...LINK_KINDS), to: event, from: event }, optional),
    isDisputed: fc.boolean(),
  }
  const { filter } = fc.letrec<{ filter: EventFilterInput }>((tie) => ({
    filter: fc.oneof(
      { maxDepth: 2, depthSize: 'small' },
      // One or two conditions: more of them let nothing through.
      fc
        .tuple(
          fc.uniqueArray(fc.constantFrom(...Object.keys(conditions)), { maxLength: 2 }),
          fc.record(conditions),
        )
        .map(([chosen, all]) =>
          Object.fromEntries(Object.entries(all).filter(([name]) => chosen.includes(name))),
        ),
      fc.record(
        {
          isDisputed: fc.boolean(),
          and: fc.array(tie('filter'), { maxLength: 2 }),
          or: fc.array(tie('filter'), { maxLength: 3 }),
          not: tie('filter'),
        },
        optional,
      ),
    ),
  }))
  return filter
}
