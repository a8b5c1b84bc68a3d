/** Random filters over random events: every read of a filter against a plain model of it. */
import { OPEN_EARLIEST, OPEN_LATEST, toStoredBounds } from '@annals/dates'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { OUTSIDER } from '../../context.ts'
import { globalId } from '../../relay/global-id.ts'
import { eventsOf, withDescendants } from '../../testing/filter-model.ts'
import { randomFilters } from '../../testing/random-filter.ts'
import { randomWorld, storeWorld, type World, type WorldEvent } from '../../testing/random-world.ts'
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts'
import { EDITOR } from '../../testing/viewers.ts'
import type { EventFilterInput } from './event-filter.graphql.ts'

const [world] = fc.sample(randomWorld(), { numRuns: 1, seed: 44 }) as [World]
let api: TestApi
let keys: Map<string, string>

beforeAll(async () => {
  api = await startTestApi({
    data: 'empty',
    environment: { ANNALS_MAX_COST: '1000000', ANNALS_ANSWER_CACHE_MB: '0' },
  })
  keys = await storeWorld(api, world)
})

afterAll(() => api.stop())

const COUNT = '{ key count }'
const QUERY = `query Filtered($filter: EventFilter) {
  events(filter: $filter, first: 500) { totalCount edges { node { slug } } }
  eventMarks(filter: $filter, width: 700, laneBy: TOPIC) { totalCount rangeStart rangeEnd
    lanes { key eventCount marks { slug } clusters { count disputedCount } } }
  actorMatrix(filter: $filter) { cells { initiator { slug } target { slug } count } }
  facets(filter: $filter) { topics ${COUNT} actors ${COUNT} places ${COUNT} sources ${COUNT} precisions ${COUNT} }
  dateRange(filter: $filter) { earliest latest }
  timelineSummary(filter: $filter) { eventCount sourceCount disputedCount draftCount lastChangedAt }
}`

interface Answer {
  readonly events: {
    readonly totalCount: number
    readonly edges: readonly { readonly node: { readonly slug: string } }[]
  }
  readonly eventMarks: {
    readonly totalCount: number
    readonly rangeStart: string
    readonly rangeEnd: string
    readonly lanes: readonly {
      readonly key: string
      readonly eventCount: number
      readonly marks: readonly unknown[]
      readonly clusters: readonly { readonly count: number }[]
    }[]
  }
  readonly actorMatrix: { readonly cells: readonly MatrixCell[] }
  readonly facets: Record<Facet, readonly FacetCount[]>
  readonly dateRange: unknown
  readonly timelineSummary: unknown
}

interface MatrixCell {
  readonly initiator: { readonly slug: string }
  readonly target: { readonly slug: string }
  readonly count: number
}

interface FacetCount {
  readonly key: string
  readonly count: number
}

type Facet = 'topics' | 'actors' | 'places' | 'sources' | 'precisions'

const filters = randomFilters(world)
const cases = fc.record({ filter: filters, isEditor: fc.boolean() })

function ask(filter: EventFilterInput, isEditor: boolean): Promise<Answer> {
  return api.data<Answer>(QUERY, { filter }, { viewer: isEditor ? EDITOR : OUTSIDER })
}

test('every read of a filter has what the same filter finds in plain JavaScript', async () => {
  let found = 0
  await fc.assert(
    fc.asyncProperty(cases, async ({ filter, isEditor }) => {
      const answer = await ask(filter, isEditor)
      const events = eventsOf(world, filter, isEditor)
      found += events.length > 0 ? 1 : 0
      const slugs = answer.events.edges.map(({ node }) => node.slug)
      expect(slugs.toSorted()).toEqual(events.map(({ slug }) => slug).toSorted())
      expect(answer.events.totalCount).toBe(events.length)
      expect(answer.timelineSummary).toEqual(summaryOf(events, isEditor))
      expect(answer.dateRange).toEqual(rangeOf(events))
      expect(cellsOf(answer.actorMatrix.cells)).toEqual(matrixOf(events))
      expectMarks(answer.eventMarks, events)
      for (const facet of FACETS) {
        const without = eventsOf(world, { ...filter, [OWN_PART[facet]]: null }, isEditor)
        expect(countsOf(answer.facets[facet])).toEqual(facetOf(facet, without))
      }
    }),
    { numRuns: 120 },
  )
  // A test that finds nothing most of the time says little.
  expect(found).toBeGreaterThan(30)
})

test('global ids name what slugs name', async () => {
  const typeNames = {
    actor: 'Actor',
    topic: 'Topic',
    place: 'Place',
    source: 'Source',
    event: 'Event',
  }
  await fc.assert(
    fc.asyncProperty(filters, async (filter) => {
      const byId = JSON.parse(JSON.stringify(filter), (_key, value: unknown) => {
        const key = typeof value === 'string' ? keys.get(value) : undefined
        if (typeof value !== 'string' || key === undefined) return value
        return globalId(typeNames[value.split('-')[0] as keyof typeof typeNames], key)
      }) as EventFilterInput
      expect((await ask(byId, true)).events).toEqual((await ask(filter, true)).events)
    }),
    { numRuns: 25 },
  )
})

function summaryOf(events: readonly WorldEvent[], isEditor: boolean) {
  const last = events
    .map(({ updatedAt }) => updatedAt.toISOString())
    .toSorted()
    .at(-1)
  return {
    eventCount: events.length,
    sourceCount: new Set(events.flatMap(({ sources }) => sources)).size,
    disputedCount: events.filter(({ isDisputed }) => isDisputed).length,
    draftCount: isEditor ? events.filter(({ status }) => status === 'DRAFT').length : null,
    lastChangedAt: last ?? null,
  }
}

/** From the first to the last second that any bound names; an open end names none. */
function rangeOf(events: readonly WorldEvent[]) {
  const seconds = events.flatMap(({ date }) => {
    const { earliest, latest } = toStoredBounds(date)
    return [
      ...(earliest > OPEN_EARLIEST ? [earliest] : []),
      ...(latest < OPEN_LATEST ? [latest - 1n] : []),
    ]
  })
  const sorted = seconds.toSorted((a, b) => (a < b ? -1 : 1))
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return { earliest: null, latest: null }
  return { earliest: String(first), latest: String(last + 1n) }
}

function matrixOf(events: readonly WorldEvent[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { participations } of events) {
    const inRole = (role: string) => participations.filter((each) => each.role === role)
    for (const initiator of inRole('INITIATOR')) {
      for (const target of inRole('TARGET')) {
        const cell = `${initiator.actor} ${target.actor}`
        counts[cell] = (counts[cell] ?? 0) + 1
      }
    }
  }
  return counts
}

function cellsOf(cells: readonly MatrixCell[]): Record<string, number> {
  return Object.fromEntries(
    cells.map(({ initiator, target, count }) => [`${initiator.slug} ${target.slug}`, count]),
  )
}

const FACETS = ['topics', 'actors', 'places', 'sources', 'precisions'] as const
const OWN_PART = {
  ...{ topics: 'topics', actors: 'actors', places: 'places', sources: 'sources' },
  precisions: 'precisionAtLeast',
} as const

function facetOf(facet: Facet, events: readonly WorldEvent[]): Record<string, number> {
  const keysOf = (event: WorldEvent): readonly string[] => {
    switch (facet) {
      case 'topics':
        return world.topics
          .map(({ slug }) => slug)
          .filter((slug) =>
            withDescendants(world, slug).some((each) => event.topics.includes(each)),
          )
      case 'actors':
        return event.participations.map(({ actor }) => actor)
      case 'precisions':
        return [event.date.precision]
      default:
        return event[facet]
    }
  }
  const counts: Record<string, number> = {}
  for (const event of events) {
    for (const key of new Set(keysOf(event))) counts[key] = (counts[key] ?? 0) + 1
  }
  return counts
}

function countsOf(counts: readonly FacetCount[]): Record<string, number> {
  return Object.fromEntries(counts.map(({ key, count }) => [key, count]))
}

/** Each event that reaches into the drawn range stands once in the lane of its main topic. */
function expectMarks(
  { totalCount, rangeStart, rangeEnd, lanes }: Answer['eventMarks'],
  events: readonly WorldEvent[],
) {
  const drawn = events.filter(({ date }) => {
    const { earliest, latest } = toStoredBounds(date)
    return earliest < BigInt(rangeEnd) && latest > BigInt(rangeStart)
  })
  expect(totalCount).toBe(drawn.length)
  const expected: Record<string, number> = {}
  for (const { topics } of drawn) {
    const lane = topics[0] ?? 'none'
    expected[lane] = (expected[lane] ?? 0) + 1
  }
  expect(Object.fromEntries(lanes.map(({ key, eventCount }) => [key, eventCount]))).toEqual(
    expected,
  )
  for (const { eventCount, marks, clusters } of lanes) {
    const clustered = clusters.reduce((sum, { count }) => sum + count, 0)
    expect(marks.length + clustered).toBe(eventCount)
  }
}

test('the random world is one that filters tell apart', () => {
  expect(new Set(world.events.map(({ date }) => date.precision)).size).toBeGreaterThan(4)
})
