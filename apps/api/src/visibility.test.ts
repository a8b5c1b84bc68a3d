import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Viewer } from './context.ts'
import { globalId } from './relay/global-id.ts'
import { startTestApi, type TestApi } from './testing/start-test-api.ts'
import { write } from './testing/write-as.ts'

const EDITOR: Viewer = {
  name: 'editor',
  canSeeDrafts: true,
  canWrite: true,
  canAdminister: false,
  userId: null,
  apiKeyId: null,
}

// Everything that could tell of an event, in one answer.
const EVERYTHING = `query ($draft: ID!, $timeline: ID!, $revision: ID!) {
  draft: node(id: $draft) { id }
  hiddenTimeline: node(id: $timeline) { id }
  hiddenRevision: node(id: $revision) { id }
  nodes(ids: [$draft]) { id }
  bySlug: event(slug: "hidden") { id }
  drafts: events(filter: { status: [DRAFT, DELETED] }) { totalCount edges { node { slug } } }
  events { totalCount edges { node { slug
    links { to { slug } } backlinks { from { slug } } timelines { slug } revisions { totalCount }
    participations { actor { slug eventCount } } topics { slug eventCount } places { slug eventCount } } } }
  search: events(filter: { text: "hidden" }) { totalCount }
  linked: events(filter: { links: { to: "hidden" } }) { totalCount }
  linking: events(filter: { links: {} }) { totalCount }
  inverse: events(filter: { not: { status: [PUBLISHED] } }) { totalCount }
  sources { totalCount edges { node { slug eventCount citations { totalCount edges { node { quote event { slug } } } } } } }
  timelines { totalCount edges { node { slug events { totalCount edges { node { slug } } } } } }
  revisions { totalCount edges { node { snapshot changes { field after } } } }
  eventHistogram(interval: DECADE, splitBy: ACTOR) { total before after vagueCount series { key counts total } buckets { edtf } }
  eventMarks(width: 800, laneBy: TOPIC) { totalCount rangeStart rangeEnd lanes { key eventCount marks { slug } } }
  actorMatrix { actors { slug } cells { count initiator { slug } target { slug } } }
  facets { topics { key count } actors { key count } places { key count } sources { key count } precisions { key count } decades { key count } }
  dateRange { earliest latest }
  timelineSummary { eventCount sourceCount disputedCount draftCount lastChangedAt }
  dayOfYear { days months unplaced }
  placeCounts { unplaced places { count place { slug } } }
  likelyTwins(title: "A hidden event", date: "1801") { slug }
  chartData(slug: "russia-and-north-korea-timeline")
  past: events(asOf: "2026-06-01T00:00:00Z") { totalCount edges { node { slug links { to { slug } } } } }
}`

let api: TestApi
let ids: { draft: string; timeline: string; revision: string }

beforeAll(async () => {
  api = await startTestApi({ environment: { ANNALS_MAX_COST: '2000000' } })
})

afterAll(() => api.stop())

async function addDraft(): Promise<void> {
  const { prisma } = api
  const published = await prisma.event.findUniqueOrThrow({ where: { slug: 'soviet-collapse' } })
  const [source, actor, topic, place] = await Promise.all([
    prisma.source.findFirstOrThrow(),
    prisma.actor.findFirstOrThrow({ where: { slug: 'russia' } }),
    prisma.topic.findFirstOrThrow(),
    prisma.place.findFirstOrThrow(),
  ])
  const target = await prisma.actor.findFirstOrThrow({ where: { slug: 'japan' } })
  const draft = await prisma.event.create({
    data: {
      slug: 'hidden',
      title: 'A hidden event',
      edtf: '1801-07-13',
      earliest: -5316537600n,
      latest: -5316451200n,
      precision: 'DAY',
      isDisputed: true,
      status: 'DRAFT',
      citations: { create: { sourceId: source.id, quote: 'hidden words' } },
      participations: {
        create: [
          { actorId: actor.id, role: 'INITIATOR' },
          { actorId: target.id, role: 'TARGET' },
        ],
      },
      topics: { create: { topicId: topic.id } },
      places: { create: { placeId: place.id } },
      linksFrom: { create: { toId: published.id, kind: 'CAUSED_BY' } },
      linksTo: { create: { fromId: published.id, kind: 'FOLLOWS' } },
    },
  })
  const open = await prisma.timeline.findFirstOrThrow()
  await prisma.timelineEvent.create({
    data: { timelineId: open.id, eventId: draft.id, position: 99 },
  })
  const timeline = await prisma.timeline.create({
    data: {
      slug: 'hidden-timeline',
      title: 'Hidden',
      events: { create: { eventId: published.id, position: 0 } },
    },
  })
  const revision = await prisma.revision.create({
    data: {
      entityKind: 'EVENT',
      entityId: draft.id,
      version: 1,
      action: 'CREATE',
      snapshot: { id: draft.id, status: 'DRAFT', title: draft.title, linksFrom: [] },
      createdAt: new Date('2026-01-15T12:00:00Z'),
    },
  })
  ids = {
    draft: globalId('Event', draft.id),
    timeline: globalId('Timeline', timeline.id),
    revision: globalId('Revision', revision.id),
  }
}

describe('a draft', () => {
  test('changes nothing at all that an outsider can read', async () => {
    const none = globalId('Event', '00000000-0000-7000-8000-000000000000')
    const before = await api.data(EVERYTHING, { draft: none, timeline: none, revision: none })
    await addDraft()
    expect(await api.data(EVERYTHING, ids)).toEqual(before)
  })

  test('is there for an editor', async () => {
    const seen = await api.data<Record<string, { totalCount: number } & Record<string, unknown>>>(
      EVERYTHING,
      ids,
      { viewer: EDITOR },
    )
    expect(seen).toMatchObject({
      draft: { id: ids.draft },
      hiddenTimeline: { id: ids.timeline },
      hiddenRevision: { id: ids.revision },
      drafts: { totalCount: 1 },
      search: { totalCount: 1 },
      timelineSummary: { draftCount: 1 },
    })
  })
})

test('a link to a draft does not show in what was published before it', async () => {
  const { prisma } = api
  const event = await prisma.event.findUniqueOrThrow({
    where: { slug: 'soviet-collapse' },
    include: { linksFrom: true },
  })
  await prisma.revision.create({
    data: {
      entityKind: 'EVENT',
      entityId: event.id,
      version: 2,
      action: 'UPDATE',
      snapshot: JSON.parse(
        JSON.stringify(event, (_key, value) => (typeof value === 'bigint' ? String(value) : value)),
      ),
      createdAt: new Date('2026-02-01T00:00:00Z'),
    },
  })
  const query = `{ event(slug: "soviet-collapse") { revisions(first: 1) { edges { node { snapshot changes { field } } } } } }`
  const text = async (viewer?: Viewer) =>
    JSON.stringify(await api.data(query, {}, viewer === undefined ? {} : { viewer }))
  const draft = await prisma.event.findUniqueOrThrow({ where: { slug: 'hidden' } })
  expect(await text(EDITOR)).toContain(draft.id)
  expect(await text()).not.toContain(draft.id)
})

test('what was published once and is a draft now stays hidden in the past as well', async () => {
  const { prisma } = api
  const event = await prisma.event.update({
    where: { slug: 'arms-exhibition' },
    data: { status: 'DRAFT', version: 2 },
  })
  await prisma.revision.create({
    data: {
      entityKind: 'EVENT',
      entityId: event.id,
      version: 2,
      action: 'UNPUBLISH',
      snapshot: { id: event.id, status: 'DRAFT' },
      createdAt: new Date('2026-02-01T00:00:00Z'),
    },
  })
  const query = '{ event(slug: "arms-exhibition", asOf: "2026-01-20T00:00:00Z") { slug } }'
  expect(await api.data(query)).toEqual({ event: null })
  expect(await api.data(query, {}, { viewer: EDITOR })).toEqual({
    event: { slug: 'arms-exhibition' },
  })
})

test('what a deleted source said can no longer be read in its history', async () => {
  const text = 'A text whose licence does not let it be held.'
  const made = await write(
    api,
    'createSource',
    { title: 'Withdrawn', text },
    'source { id version }',
  )
  const { id, version } = made.source as { id: string; version: number }
  const query = 'query ($id: ID!) { revisions(entityId: $id) { edges { node { snapshot } } } }'
  const read = async (viewer?: Viewer) =>
    JSON.stringify(await api.data(query, { id }, viewer === undefined ? {} : { viewer }))
  expect(await read()).toContain(text)
  await write(api, 'deleteSource', { id, expectedVersion: version }, 'source { id }')
  expect(await read()).not.toContain(text)
  expect(await read(EDITOR)).toContain(text)
})
