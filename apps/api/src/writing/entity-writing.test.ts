import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startTestApi, type TestApi } from '../testing/start-test-api.ts'
import { type WriteResult, write } from '../testing/write-as.ts'

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

const KINDS = [
  [
    'Source',
    { title: 'A gazette', url: 'https://gazette.test/1', publishedOn: '1999-05' },
    { author: 'A clerk' },
  ],
  ['Actor', { name: 'Freedonia', kind: 'STATE', isoCode: 'FR' }, { aliases: ['Land of the free'] }],
  ['Place', { name: 'Samjiyon', latitude: 41.8, longitude: 128.3 }, { countryCode: 'KP' }],
  ['Topic', { name: 'Railways', color: '#336699', parent: 'diplomacy' }, { description: 'Lines.' }],
  [
    'Timeline',
    { title: 'Trains', events: [{ event: 'soviet-collapse', note: 'First.' }] },
    { note: 'All.' },
  ],
] as const

describe.each(KINDS)('a %s', (type, fields, change) => {
  const noun = type.toLowerCase()
  const of = (result: WriteResult) => result[noun] as Written

  test('never has the address of the form that records a new one', async () => {
    const named = { ...('title' in fields ? { title: 'New' } : { name: 'New' }), url: undefined }
    const made = await write(api, `create${type}`, { ...fields, ...named }, `${noun} { slug }`)
    expect(of(made).slug).toMatch(/^new-[0-9a-f]{8}$/)
    expect(await write(api, `create${type}`, { ...fields, ...named, slug: 'new' })).toMatchObject({
      __typename: 'InvalidInputError',
      field: 'slug',
    })
  })

  test('is created, updated over the version that was read, deleted and restored', async () => {
    const select = `${noun} { id slug version }`
    const created = await write(api, `create${type}`, fields, select)
    expect(created).toMatchObject({ __typename: `Create${type}Success`, [noun]: { version: 1 } })
    const { id } = of(created)
    const updated = await write(api, `update${type}`, { id, expectedVersion: 1, ...change }, select)
    expect(of(updated)).toMatchObject({ version: 2 })
    expect(await write(api, `update${type}`, { id, expectedVersion: 1, ...change })).toMatchObject({
      __typename: 'VersionConflictError',
      currentVersion: 2,
    })
    expect(await write(api, `delete${type}`, { id, expectedVersion: 2 })).toMatchObject({
      __typename: `Delete${type}Success`,
    })
    expect(await write(api, `update${type}`, { id, expectedVersion: 3 })).toMatchObject({
      __typename: 'NotFoundError',
    })
    await write(api, `restore${type}`, { id, expectedVersion: 3 })
    const { revisions } = await api.data<{ revisions: { edges: { node: { action: string } }[] } }>(
      'query History($id: ID!) { revisions(entityId: $id) { edges { node { action } } } }',
      { id },
    )
    if (type !== 'Timeline') {
      expect(revisions.edges.map(({ node }) => node.action)).toEqual([
        'RESTORE',
        'DELETE',
        'UPDATE',
        'CREATE',
      ])
    }
  })
})

test.each([
  ['nothing', 'createTopic', { name: ' ' }, 'name', 'EMPTY', null],
  ['a long name', 'createTopic', { name: 'a'.repeat(201) }, 'name', 'TOO_LONG', 200],
  ['a colour in words', 'createTopic', { name: 'Red', color: 'red' }, 'color', 'MALFORMED', null],
  ['a place below the earth', 'createPlace', { latitude: -91 }, 'latitude', 'TOO_SMALL', -90],
  [
    'a place beyond it',
    'createPlace',
    { latitude: 1, longitude: 181 },
    'longitude',
    'TOO_LARGE',
    180,
  ],
  ['half a place', 'createPlace', { latitude: 1 }, 'longitude', 'EITHER_OR', null],
  ['101 aliases', 'createPlace', { aliases: Array(101).fill('A') }, 'aliases', 'TOO_MANY', 100],
])(
  '%s is refused with a code, and the number that the rule names',
  async (_what, name, input, field, code, limit) => {
    const usual = name === 'createTopic' ? { color: '#000000' } : { name: 'Nowhere' }
    expect(await write(api, name, { ...usual, ...input })).toMatchObject({
      ...{ __typename: 'InvalidInputError', field, code, limit },
    })
  },
)

test('a topic cannot stand below itself, however far down', async () => {
  const { topic } = await write(
    api,
    'createTopic',
    { name: 'Below', color: '#000000', parent: 'diplomacy' },
    'topic { id }',
  )
  const parent = (topic as Written).id
  const { topic: top } = await api.data<{ topic: Written }>(
    '{ topic(slug: "diplomacy") { id version } }',
  )
  expect(
    await write(api, 'updateTopic', { id: top.id, expectedVersion: top.version, parent }),
  ).toMatchObject({ __typename: 'InvalidInputError', field: 'parent', code: 'SELF_REFERENCE' })
})

test('a timeline takes its events whole and in order', async () => {
  const { timeline } = await write(
    api,
    'createTimeline',
    { title: 'In order', publish: true },
    'timeline { id }',
  )
  const { id } = timeline as Written
  const result = await write(
    api,
    'setTimelineEvents',
    {
      id,
      expectedVersion: 1,
      events: [{ event: 'soviet-collapse', note: 'Later.' }, { event: 'liberation-of-korea' }],
    },
    'timeline { version events { edges { note node { slug } } } }',
  )
  expect(result).toMatchObject({
    timeline: {
      version: 2,
      events: {
        edges: [
          { note: 'Later.', node: { slug: 'soviet-collapse' } },
          { note: null, node: { slug: 'liberation-of-korea' } },
        ],
      },
    },
  })
})
