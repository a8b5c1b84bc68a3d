import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { OUTSIDER } from '../../context.ts'
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts'
import { EDITOR } from '../../testing/viewers.ts'
import { write } from '../../testing/write-as.ts'
import { newEvent } from '../../testing/write-event.ts'

let api: TestApi

beforeAll(async () => {
  api = await startTestApi()
})

afterAll(() => api.stop())

const as = { viewer: EDITOR }

describe('creating an event', () => {
  test('keeps its date as vague as it was given, with all that belongs to it', async () => {
    const result = await write(
      api,
      'createEvent',
      {
        title: 'A treaty is signed in Pyongyang',
        date: '2000-02~',
        summary: 'Two states sign a treaty.',
        participations: [
          { actor: 'russia', role: 'INITIATOR' },
          { actor: 'north-korea', role: 'PARTICIPANT' },
        ],
        topics: ['diplomacy'],
        citations: [
          {
            source: (await anySource()).slug,
            expression: 'about February',
            claimedDate: '2000-02~',
          },
        ],
      },
      `event { slug status version date { edtf text isApproximate } topics { slug }
        participations { role actor { slug } }
        citations { edges { node { expression claimedDate { text } } } }
        revisions { edges { node { action version changes { field } } } } }`,
    )
    expect(result).toMatchObject({
      __typename: 'CreateEventSuccess',
      event: {
        slug: 'a-treaty-is-signed-in-pyongyang',
        status: 'DRAFT',
        version: 1,
        date: { edtf: '2000-02~', text: 'c. February 2000', isApproximate: true },
        topics: [{ slug: 'diplomacy' }],
        participations: [
          { role: 'INITIATOR', actor: { slug: 'russia' } },
          { role: 'PARTICIPANT', actor: { slug: 'north-korea' } },
        ],
        citations: {
          edges: [
            { node: { expression: 'about February', claimedDate: { text: 'c. February 2000' } } },
          ],
        },
        revisions: { edges: [{ node: { action: 'CREATE', version: 1 } }] },
      },
    })
  })

  test('with a date that is none says where reading stopped and what was likely meant', async () => {
    const { createEvent } = await api.data<{ createEvent: unknown }>(
      `mutation { createEvent(input: { title: "x", date: "2022-7" }) {
          ... on InvalidDateError { message field text position suggestion } } }`,
      {},
      as,
    )
    expect(createEvent).toMatchObject({
      field: 'date',
      text: '2022-7',
      position: 4,
      suggestion: '2022-07',
    })
  })

  test.each([
    ['title', { title: ' ', date: '1999' }],
    ['slug', { title: 'a', date: '1999', slug: 'Not a slug' }],
    [
      'citations.0.confidence',
      { title: 'a', date: '1999', citations: [{ source: 'x', confidence: 2 }] },
    ],
  ])('with a bad %s names the field', async (field, input) => {
    expect(await write(api, 'createEvent', input)).toMatchObject({
      __typename: 'InvalidInputError',
      field,
    })
  })

  test('that names what is not there writes nothing at all', async () => {
    const before = await api.prisma.event.count()
    const input = {
      title: 'Half written',
      date: '1999',
      topics: ['diplomacy', 'no-such-topic'],
    }
    expect(await write(api, 'createEvent', input)).toMatchObject({
      __typename: 'NotFoundError',
      field: 'topics.1',
      id: 'no-such-topic',
    })
    expect(await api.prisma.event.count()).toBe(before)
  })

  test('a second time is refused with the likely twin, unless that is meant', async () => {
    const first = await newEvent(api, 'The embassy in Pyongyang opens')
    const again = { title: 'Embassy in Pyongyang opens', date: '1999' }
    const { createEvent } = await api.data<{ createEvent: unknown }>(
      `mutation Again($input: CreateEventInput!) { createEvent(input: $input) {
          ... on DuplicateError { message twinId twin { id title } } } }`,
      { input: again },
      as,
    )
    expect(createEvent).toMatchObject({
      twinId: first.id,
      twin: { id: first.id, title: 'The embassy in Pyongyang opens' },
    })
    expect(await write(api, 'createEvent', { ...again, allowTwin: true })).toMatchObject({
      __typename: 'CreateEventSuccess',
    })
  })
})

describe('creating many events', () => {
  test('of one title at the same moment gives each a name of its own', async () => {
    const input = { title: 'Rice is sent', date: '1995-09', allowTwin: true }
    const results = await Promise.all(
      Array.from({ length: 12 }, () => write(api, 'createEvent', input, 'event { slug version }')),
    )
    const slugs = results.map(({ event }) => (event as { slug: string } | undefined)?.slug)
    expect(new Set(slugs).size).toBe(12)
    expect(slugs).toContain('rice-is-sent')
    for (const slug of slugs) expect(slug).toMatch(/^rice-is-sent(-[0-9a-f]{8})?$/)
  })

  test('keeps the evidence, the participants and the links of each in the order given', async () => {
    const sources = await api.prisma.source.findMany({ take: 2, orderBy: { slug: 'desc' } })
    const [first, second] = [await newEvent(api, 'Talks begin'), await newEvent(api, 'Talks pause')]
    const { event } = await write(
      api,
      'createEvent',
      {
        title: 'Talks end',
        date: '1999-12',
        citations: [...sources, ...sources].map(({ slug }, place) => ({
          source: slug,
          expression: `expression ${place}`,
          claimedDate: '1999-12',
          confidence: place / 4,
        })),
        participations: [
          { actor: 'russia', role: 'TARGET' },
          { actor: 'north-korea', role: 'INITIATOR' },
          { actor: 'russia', role: 'MEDIATOR' },
        ],
        topics: ['economy-and-labour', 'diplomacy'],
        links: [
          { kind: 'FOLLOWS', to: first.id, note: 'After a pause.' },
          { kind: 'PART_OF', to: second.slug },
        ],
      },
      `event {
        citations { edges { node { expression confidence claimedDate { edtf } source { slug } } } }
        participations { role actor { slug } } topics { slug } links { kind note to { id } }
        revisions { edges { node { snapshot } } }
      }`,
    )
    expect(event).toMatchObject({
      citations: {
        edges: [...sources, ...sources].map(({ slug }, place) => ({
          node: {
            expression: `expression ${place}`,
            confidence: place / 4,
            claimedDate: { edtf: '1999-12' },
            source: { slug },
          },
        })),
      },
      participations: [
        { role: 'TARGET', actor: { slug: 'russia' } },
        { role: 'INITIATOR', actor: { slug: 'north-korea' } },
        { role: 'MEDIATOR', actor: { slug: 'russia' } },
      ],
      topics: [{ slug: 'economy-and-labour' }, { slug: 'diplomacy' }],
      links: expect.arrayContaining([
        { kind: 'FOLLOWS', note: 'After a pause.', to: { id: first.id } },
        { kind: 'PART_OF', note: null, to: { id: second.id } },
      ]),
      revisions: {
        edges: [
          {
            node: {
              snapshot: {
                citations: [{}, {}, {}, {}],
                participations: [{}, {}, {}],
                topics: [{}, {}],
                linksFrom: [{}, {}],
              },
            },
          },
        ],
      },
    })
  })
})

describe('updating an event', () => {
  test('changes what is given and nothing else', async () => {
    const { id } = await newEvent(api, 'Grain is shipped', {
      summary: 'By sea.',
      topics: ['economy-and-labour'],
    })
    const result = await write(
      api,
      'updateEvent',
      { id, expectedVersion: 1, date: '1999-05' },
      'event { title summary version date { edtf } topics { slug } }',
    )
    expect(result.event).toEqual({
      title: 'Grain is shipped',
      summary: 'By sea.',
      version: 2,
      date: { edtf: '1999-05' },
      topics: [{ slug: 'economy-and-labour' }],
    })
  })

  test('over a version that another writer has changed shows both and overwrites nothing', async () => {
    const { id } = await newEvent(api, 'A delegation arrives')
    await write(api, 'updateEvent', {
      id,
      expectedVersion: 1,
      title: 'A delegation arrives by train',
    })
    const { updateEvent } = await api.data<{ updateEvent: unknown }>(
      `mutation Late($input: UpdateEventInput!) { updateEvent(input: $input) {
          ... on VersionConflictError { expectedVersion currentVersion
            expected { version snapshot } current { version snapshot } } } }`,
      { input: { id, expectedVersion: 1, title: 'A delegation leaves' } },
      as,
    )
    expect(updateEvent).toMatchObject({
      expectedVersion: 1,
      currentVersion: 2,
      expected: { version: 1, snapshot: { title: 'A delegation arrives' } },
      current: { version: 2, snapshot: { title: 'A delegation arrives by train' } },
    })
  })

  test('twenty at the same moment over one version: one wins, and nineteen see the conflict', async () => {
    const { id } = await newEvent(api, 'Many hands')
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        write(api, 'updateEvent', { id, expectedVersion: 1, title: `Many hands ${index}` }),
      ),
    )
    const names = results.map(({ __typename }) => __typename)
    expect(names.filter((name) => name === 'UpdateEventSuccess')).toHaveLength(1)
    expect(names.filter((name) => name === 'VersionConflictError')).toHaveLength(19)
    expect(await api.prisma.revision.count({ where: { entityId: uuidOf(id) } })).toBe(2)
  })
})

describe('the life of an event', () => {
  test('publishing shows it to outsiders, deleting hides it, restoring brings it back as a draft', async () => {
    const { id } = await newEvent(api, 'A bridge is opened')
    const seen = async () => {
      const { node } = await api.data<{ node: object | null }>(
        'query Seen($id: ID!) { node(id: $id) { id } }',
        { id },
        { viewer: OUTSIDER },
      )
      return node !== null
    }
    expect(await seen()).toBe(false)
    await write(api, 'publishEvent', { id, expectedVersion: 1 })
    expect(await seen()).toBe(true)
    await write(api, 'deleteEvent', { id, expectedVersion: 2 })
    expect(await seen()).toBe(false)
    expect(await write(api, 'updateEvent', { id, expectedVersion: 3, title: 'x' })).toMatchObject({
      __typename: 'NotFoundError',
      message: 'This event was deleted. Restore it first.',
    })
    const { event } = await write(
      api,
      'restoreEvent',
      { id, expectedVersion: 3 },
      'event { status version revisions { edges { node { action } } } }',
    )
    expect(event).toEqual({
      status: 'DRAFT',
      version: 4,
      revisions: {
        edges: ['RESTORE', 'DELETE', 'PUBLISH', 'CREATE'].map((action) => ({ node: { action } })),
      },
    })
  })

  test('outsiders may write nothing, and learn nothing of what is there', async () => {
    const { id } = await newEvent(api, 'Known to editors only')
    const refused = await write(
      api,
      'publishEvent',
      { id, expectedVersion: 7 },
      undefined,
      OUTSIDER,
    )
    expect(refused).toEqual({
      __typename: 'NotAllowedError',
      message: 'This is for editors. Sign in, or send an API key with the scope for it.',
    })
    const missing = Buffer.from('Event:00000000-0000-7000-8000-000000000000').toString('base64')
    expect(
      await write(api, 'publishEvent', { id: missing, expectedVersion: 7 }, undefined, OUTSIDER),
    ).toEqual(refused)
  })
})

describe('tagging', () => {
  test('adds and removes topics of many events, and revises only those that it changed', async () => {
    const a = await newEvent(api, 'Tagged alpha', { topics: ['economy-and-labour'] })
    const b = await newEvent(api, 'Something else, beta', { topics: ['diplomacy'] })
    const result = await write(
      api,
      'tagEvents',
      { events: [b.id, a.id], add: ['diplomacy'], remove: ['economy-and-labour'] },
      'changedCount events { id version topics { slug } }',
    )
    expect(result).toMatchObject({
      changedCount: 1,
      events: [
        { id: b.id, version: 1, topics: [{ slug: 'diplomacy' }] },
        { id: a.id, version: 2, topics: [{ slug: 'diplomacy' }] },
      ],
    })
  })
})

function anySource() {
  return api.prisma.source.findFirstOrThrow({ orderBy: { slug: 'asc' } })
}

function uuidOf(id: string): string {
  return Buffer.from(id, 'base64').toString().split(':')[1] ?? ''
}
