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

interface ChartAnswer {
  readonly id: string
  readonly slug: string
  readonly version: number
  readonly [field: string]: unknown
}

const SELECT = 'chart { id slug version status kind title filter options width height }'
const of = (result: WriteResult) => result.chart as ChartAnswer
const create = async (fields: object) =>
  write(api, 'createChart', { kind: 'HISTOGRAM', title: 'By decade', ...fields }, SELECT)

async function refusal(fields: object): Promise<unknown> {
  const input = { kind: 'HISTOGRAM', title: 'By decade', ...fields }
  const { createChart } = await api.data<{ createChart: unknown }>(
    `mutation Refused($input: CreateChartInput!) { createChart(input: $input) { __typename
      ... on InvalidInputError { field } ... on InvalidDateError { field } ... on NotFoundError { field } } }`,
    { input },
    { viewer: EDITOR },
  )
  return createChart
}

describe('createChart', () => {
  test('saves the whole specification, and the chart draws', async () => {
    const chart = of(
      await create({
        title: 'Recognitions, by decade!',
        filter: { topics: { anyOf: ['recognition'] }, overlaps: '1945/2022' },
        ...{ interval: 'DECADE', splitBy: 'TOPIC', counting: 'EARLIEST' },
        ...{ theme: 'DARK', language: 'fr', width: 600, height: 300 },
      }),
    )
    expect(chart).toMatchObject({
      slug: 'recognitions-by-decade',
      status: 'PUBLISHED',
      version: 1,
      options: {
        ...{ interval: 'DECADE', splitBy: 'TOPIC', counting: 'EARLIEST' },
        ...{ theme: 'dark', language: 'fr' },
      },
    })
    const svg = await api.fetch(`/charts/${chart.slug}.svg`)
    expect([svg.status, await svg.text()]).toEqual([200, expect.stringContaining('width="600"')])
  })

  test('gives no slug twice, not even that of a deleted chart', async () => {
    const first = of(await create({ title: 'Twice' }))
    await write(api, 'deleteChart', { id: first.id, expectedVersion: 1 })
    expect(of(await create({ title: 'Twice' })).slug).toMatch(/^twice-[0-9a-f]{8}$/)
    expect(await create({ slug: 'twice' })).toMatchObject({ __typename: 'DuplicateError' })
  })

  test.each([
    [
      'a range',
      { filter: { or: [{ overlaps: 'yesterday' }] } },
      'InvalidDateError',
      'filter.or.0.overlaps',
    ],
    [
      'a topic',
      { filter: { topics: { anyOf: ['recognition', 'nothing'] } } },
      'NotFoundError',
      'filter.topics.anyOf.1',
    ],
    [
      'an id of another type',
      { filter: { sources: ['QWN0b3I6MDE5MDAwMDAtMDAwMC03MDAwLTgwMDAtMDAwMDAwMDAwMDAw'] } },
      'NotFoundError',
      'filter.sources.0',
    ],
    [
      'a circle',
      { filter: { places: { near: { latitude: 91, longitude: 0, kilometres: 1 } } } },
      'InvalidInputError',
      'filter.places.near.latitude',
    ],
    [
      'buckets by the million',
      { interval: 'HOUR', filter: { overlaps: '-3000/2020' } },
      'InvalidInputError',
      'interval',
    ],
    ['a timeline of no time', { kind: 'TIMELINE', range: '2022-13' }, 'InvalidDateError', 'range'],
    ['a width', { width: 40_000 }, 'InvalidInputError', 'width'],
    ['a language', { language: 'the King’s' }, 'InvalidInputError', 'language'],
    ['a title of two lines', { title: 'One\ntwo' }, 'InvalidInputError', 'title'],
    ['the address of previews', { slug: 'preview' }, 'InvalidInputError', 'slug'],
  ])('names the place of %s that is not understood', async (_what, fields, type, field) => {
    expect(await refusal({ slug: 'refused', ...fields })).toEqual({ __typename: type, field })
    expect(await api.prisma.chart.count({ where: { slug: 'refused' } })).toBe(0)
  })

  test('with the same key again makes one chart', async () => {
    const input = { title: 'Once', idempotencyKey: 'chart-once' }
    expect(of(await create(input)).id).toBe(of(await create(input)).id)
  })

  test('is for editors', async () => {
    const input = { kind: 'TABLE', title: 'Mine' }
    const result = await write(api, 'createChart', input, '__typename', OUTSIDER)
    expect(result).toMatchObject({ __typename: 'NotAllowedError' })
  })
})

test('updateChart changes what is given over the version that was read, and null takes away', async () => {
  const { id, slug } = of(await create({ interval: 'DECADE', splitBy: 'TOPIC', note: 'A note.' }))
  const update = (fields: object) => write(api, 'updateChart', { id, ...fields }, SELECT)
  expect(of(await update({ expectedVersion: 1, splitBy: null, width: 500 }))).toMatchObject({
    slug,
    version: 2,
    width: 500,
    options: { interval: 'DECADE' },
  })
  expect(await update({ expectedVersion: 1, title: 'Late' })).toMatchObject({
    __typename: 'VersionConflictError',
    currentVersion: 2,
  })
  const { revisions } = await api.data<{ revisions: { edges: { node: object }[] } }>(
    'query History($id: ID!) { revisions(entityId: $id) { edges { node { action changes { field } } } } }',
    { id },
  )
  expect(revisions.edges[0]?.node).toEqual({
    action: 'UPDATE',
    changes: [{ field: 'options' }, { field: 'width' }],
  })
})

describe('a deleted chart', () => {
  test('answers 410 with a sentence, and comes back as a draft', async () => {
    const { id, slug } = of(await create({ title: 'To go' }))
    await write(api, 'deleteChart', { id, expectedVersion: 1 })
    const gone = await api.fetch(`/charts/${slug}.svg`)
    expect([gone.status, await gone.text()]).toEqual([
      410,
      expect.stringContaining('This chart was deleted.'),
    ])
    await write(api, 'restoreChart', { id, expectedVersion: 2 })
    expect((await api.fetch(`/charts/${slug}.svg`)).status).toBe(404)
    await write(api, 'publishChart', { id, expectedVersion: 3 })
    expect((await api.fetch(`/charts/${slug}.svg`)).status).toBe(200)
  })

  test('that was never public is one that never was', async () => {
    const { id, slug } = of(await create({ title: 'Never shown', publish: false }))
    await write(api, 'deleteChart', { id, expectedVersion: 1 })
    expect((await api.fetch(`/charts/${slug}.svg`)).status).toBe(404)
  })
})

test('a chart whose topic was renamed says so, and is no chart of nothing', async () => {
  const topic = { name: 'Canals', color: '#336699' }
  const made = await write(api, 'createTopic', topic, 'topic { id }')
  const filter = { topics: { anyOf: ['canals'] } }
  const { slug } = of(await create({ title: 'Canals', filter }))
  const { id } = made.topic as { id: string }
  await write(api, 'updateTopic', { id, expectedVersion: 1, slug: 'waterways' })
  const response = await api.fetch(`/charts/${slug}.svg`)
  expect([response.status, await response.text()]).toEqual([
    422,
    expect.stringContaining('There is no topic "canals"'),
  ])
})

describe('a chart that is not saved', () => {
  const preview = (spec: unknown, format = 'svg') =>
    api.fetch(
      `/charts/preview.${format}?spec=${encodeURIComponent(typeof spec === 'string' ? spec : JSON.stringify(spec))}`,
    )

  test('is drawn, and has data, from the fields of createChart', async () => {
    const spec = {
      kind: 'HISTOGRAM',
      title: 'Tried',
      interval: 'DECADE',
      width: 400,
      theme: 'DARK',
    }
    const svg = await (await preview(spec)).text()
    expect(svg).toMatch(/^<svg [^>]*width="400"/)
    expect(svg).toContain('Tried')
    const { kind, rows } = (await (await preview(spec, 'json')).json()) as {
      kind: string
      rows: unknown[]
    }
    expect([kind, rows.length > 5]).toEqual(['HISTOGRAM', true])
  })

  test.each([
    ['no JSON', '{', 'spec: It is no JSON object.'],
    ['no kind', {}, 'kind'],
    ['a kind of its own', { kind: 'PIE' }, 'kind'],
    ['a filter of its own', { kind: 'TABLE', filter: { colour: 'red' } }, 'colour'],
    ['no date', { kind: 'TABLE', filter: { overlaps: 'x' } }, 'filter.overlaps: '],
    ['too much', { kind: 'TABLE', note: 'x'.repeat(9_000) }, 'spec holds at most 8000 characters'],
    ['U+0000', { kind: 'TABLE', title: 'a\u0000b' }, 'U+0000'],
  ])('with %s is refused in words', async (_what, spec, words) => {
    const response = await preview(spec, 'json')
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining(words)])
  })
})
