import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { OUTSIDER } from '../../context.ts'
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts'
import { EDITOR } from '../../testing/viewers.ts'
import { type WriteResult, write } from '../../testing/write-as.ts'

let api: TestApi

beforeAll(async () => {
  api = await startTestApi()
})

afterAll(() => api.stop())

interface Written {
  readonly id: string
  readonly version: number
  readonly [field: string]: unknown
}

const eventOf = (result: WriteResult) => result.event as Written
const as = { viewer: EDITOR }

async function newEvent(title: string, more: object = {}): Promise<Written> {
  const result = await write(
    api,
    'createEvent',
    { title, date: '1999', ...more },
    'event { id slug version status }',
  )
  if (result.event === undefined) throw new Error(`${result.__typename}: ${result.message}`)
  return eventOf(result)
}

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
    const first = await newEvent('The embassy in Pyongyang opens')
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

describe('updating an event', () => {
  test('changes what is given and nothing else', async () => {
    const { id } = await newEvent('Grain is shipped', {
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
    const { id } = await newEvent('A delegation arrives')
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
    const { id } = await newEvent('Many hands')
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
    const { id } = await newEvent('A bridge is opened')
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
    const { id } = await newEvent('Known to editors only')
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

describe('merging two events', () => {
  test('keeps citations, links and the histories of both', async () => {
    const source = await anySource()
    const stays = await newEvent('A port is leased', {
      citations: [{ source: source.slug, quote: 'one' }],
    })
    const goes = await newEvent('The port lease begins', {
      citations: [{ source: source.slug, quote: 'two' }],
      topics: ['economy-and-labour'],
    })
    const other = await newEvent('Ships are repaired', {
      links: [{ kind: 'FOLLOWS', to: goes.id }],
    })
    const result = await write(
      api,
      'mergeEvents',
      { into: stays.id, expectedVersion: 1, from: goes.id, expectedFromVersion: 1 },
      `event { version topics { slug } citations { edges { node { quote } } } backlinks { from { id } kind } }
       merged { status mergedInto { id } revisions { edges { node { action } } } }`,
    )
    expect(result).toMatchObject({
      event: {
        version: 2,
        topics: [{ slug: 'economy-and-labour' }],
        citations: { edges: [{ node: { quote: 'one' } }, { node: { quote: 'two' } }] },
        backlinks: [{ from: { id: other.id }, kind: 'FOLLOWS' }],
      },
      merged: {
        status: 'DELETED',
        mergedInto: { id: stays.id },
        revisions: { edges: [{ node: { action: 'MERGE' } }, { node: { action: 'CREATE' } }] },
      },
    })
    const { event } = await write(
      api,
      'restoreEvent',
      { id: goes.id, expectedVersion: 2 },
      'event { mergedInto { id } citations { edges { node { quote } } } }',
    )
    expect(event).toEqual({
      mergedInto: null,
      citations: { edges: [{ node: { quote: 'two' } }] },
    })
  })

  test('both ways at the same moment: one happens', async () => {
    const a = await newEvent('Crosswise alpha')
    const b = await newEvent('Unrelated beta')
    const merge = (into: Written, from: Written) =>
      write(api, 'mergeEvents', {
        into: into.id,
        expectedVersion: 1,
        from: from.id,
        expectedFromVersion: 1,
      })
    const results = await Promise.all([merge(a, b), merge(b, a)])
    expect(results.map(({ __typename }) => __typename).sort()).toEqual([
      'MergeEventsSuccess',
      'VersionConflictError',
    ])
  })
})

describe('an idempotency key', () => {
  test('gives the first answer again and writes nothing twice, even at the same moment', async () => {
    const input = { title: 'Written once', date: '1998', idempotencyKey: 'once-1' }
    const results = await Promise.all(
      Array.from({ length: 8 }, () => write(api, 'createEvent', input, 'event { id }')),
    )
    results.push(await write(api, 'createEvent', input, 'event { id }'))
    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1)
    expect(results[0]?.__typename).toBe('CreateEventSuccess')
    expect(await api.prisma.event.count({ where: { title: 'Written once' } })).toBe(1)
  })

  test('keeps a named error as well', async () => {
    const { id } = await newEvent('Conflicted')
    const input = { id, expectedVersion: 5, title: 'New words', idempotencyKey: 'conflict-1' }
    const first = await write(api, 'updateEvent', input)
    expect(first).toMatchObject({ __typename: 'VersionConflictError', currentVersion: 1 })
    for (const expectedVersion of [1, 2, 3, 4])
      await write(api, 'updateEvent', { id, expectedVersion, title: `${expectedVersion}` })
    expect(await write(api, 'updateEvent', input)).toEqual(first)
  })

  test('with other input, or for another mutation, is a named error', async () => {
    const input = { title: 'Keyed', date: '1997', idempotencyKey: 'reused-1' }
    const { event } = await write(api, 'createEvent', input, 'event { id }')
    const reused = { __typename: 'IdempotencyKeyReusedError' }
    expect(await write(api, 'createEvent', { ...input, date: '1996' })).toMatchObject(reused)
    const { id } = event as Written
    expect(
      await write(api, 'publishEvent', { id, expectedVersion: 1, idempotencyKey: 'reused-1' }),
    ).toMatchObject(reused)
  })

  test('belongs to its caller', async () => {
    const input = { title: 'Two callers', date: '1995', idempotencyKey: 'mine', allowTwin: true }
    await write(api, 'createEvent', input)
    await write(api, 'createEvent', input, undefined, { ...EDITOR, name: 'another editor' })
    expect(await api.prisma.event.count({ where: { title: 'Two callers' } })).toBe(2)
  })
})

describe('tagging', () => {
  test('adds and removes topics of many events, and revises only those that it changed', async () => {
    const a = await newEvent('Tagged alpha', { topics: ['economy-and-labour'] })
    const b = await newEvent('Something else, beta', { topics: ['diplomacy'] })
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

describe('a citation', () => {
  test("with offsets must stand in the source's text", async () => {
    const { id: sourceId } = await anySource()
    await api.prisma.source.update({
      where: { id: sourceId },
      data: { text: 'In July it was said.' },
    })
    const { id } = await newEvent('Said in July')
    const source = (await anySource()).slug
    const good = { event: id, source, quote: 'In July it was said', expression: 'In July' }
    const result = await write(
      api,
      'addCitation',
      { ...good, claimedDate: '1999-07' },
      'citation { id quoteStart quoteEnd expressionStart expressionEnd } event { version }',
    )
    expect(result).toMatchObject({
      citation: { quoteStart: 0, quoteEnd: 19, expressionStart: 0, expressionEnd: 7 },
      event: { version: 2 },
    })
    expect(await write(api, 'addCitation', { ...good, quoteStart: 3, quoteEnd: 22 })).toMatchObject(
      { __typename: 'InvalidInputError', field: 'quoteStart' },
    )
    const { id: citationId } = result.citation as Written
    const changed = await write(
      api,
      'updateCitation',
      { id: citationId, expectedVersion: 2, note: 'Checked.' },
      'citation { note quote expression claimedDate { edtf } }',
    )
    expect(changed.citation).toEqual({
      note: 'Checked.',
      quote: 'In July it was said',
      expression: 'In July',
      claimedDate: { edtf: '1999-07' },
    })
    expect(
      await write(
        api,
        'removeCitation',
        { id: citationId, expectedVersion: 3 },
        'event { citations { totalCount } }',
      ),
    ).toMatchObject({ event: { citations: { totalCount: 0 } } })
  })
})

function anySource() {
  return api.prisma.source.findFirstOrThrow({ orderBy: { slug: 'asc' } })
}

function uuidOf(id: string): string {
  return Buffer.from(id, 'base64').toString().split(':')[1] ?? ''
}
