import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { canonicalJson } from '../../canonical-json.ts'
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts'
import { write } from '../../testing/write-as.ts'

let api: TestApi
let now = new Date('2022-08-16T09:00:00Z')

beforeAll(async () => {
  api = await startTestApi({ now: () => now })
})

afterAll(() => api.stop())

interface ChartAnswer {
  readonly id: string
  readonly slug: string
  readonly version: number
  readonly shownPin: { readonly hash: string } | null
}

const CHART = 'chart { id slug version shownPin { hash } }'
const FILES = ['svg', 'png', 'json', 'csv'] as const
let chart: ChartAnswer
let made = 0

beforeEach(async () => {
  now = new Date('2022-08-16T09:00:00Z')
  chart = await changed('createChart', {
    ...{ kind: 'HISTOGRAM', title: `Pinned ${++made}`, interval: 'DECADE' },
    filter: { overlaps: '1900/2022' },
  })
})

async function changed(name: string, input: object): Promise<ChartAnswer> {
  const result = await write(api, name, input, CHART)
  if (result.chart === undefined) throw new Error(`${name}: ${result.message}`)
  return result.chart as ChartAnswer
}

async function pin(options: object = {}): Promise<string> {
  const { id, version: expectedVersion } = chart
  const input = { id, expectedVersion, ...options }
  const result = await write(api, 'pinChart', input, `${CHART} pin { hash }`)
  chart = result.chart as ChartAnswer
  return (result.pin as { hash: string }).hash
}

async function bytes(path: string): Promise<string> {
  const response = await api.fetch(path)
  expect(`${path} ${response.status}`).toBe(`${path} 200`)
  return Buffer.from(await response.arrayBuffer()).toString('base64')
}

const files = (path: string) => Promise.all(FILES.map((format) => bytes(`${path}.${format}`)))

async function addEvent(fields: object = {}): Promise<{ id: string; version: number }> {
  const event = { title: `Something new ${made}`, date: '1955-03', publish: true, ...fields }
  const result = await write(api, 'createEvent', event, 'event { id version }')
  return result.event as { id: string; version: number }
}

describe('a pin', () => {
  test('stays the same to the byte when the data changes, and the following chart changes', async () => {
    const hash = await pin()
    const [pinned, following] = [await files(`/pins/${hash}`), await files(`/charts/${chart.slug}`)]
    now = new Date('2023-08-17T09:00:00Z')
    await addEvent()
    expect(await files(`/pins/${hash}`)).toEqual(pinned)
    for (const [index, file] of (await files(`/charts/${chart.slug}`)).entries()) {
      expect(`${FILES[index]} ${file === following[index]}`).toBe(`${FILES[index]} false`)
    }
  })

  test('says quietly as of when, may be kept for good, and is named by its content', async () => {
    const hash = await pin()
    const response = await api.fetch(`/pins/${hash}.svg`)
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(await response.text()).toContain('As of 16 August 2022')
    const kept = await api.prisma.pin.findUniqueOrThrow({ where: { hash } })
    const { specification, data, basis, svg, softwareVersion } = kept
    const content = canonicalJson([specification, data, basis, svg, softwareVersion])
    expect(createHash('sha256').update(content).digest('hex')).toBe(hash)
  })

  test('of the same state is the same pin', async () => {
    expect(await pin()).toBe(await pin())
  })

  test('outlives the chart', async () => {
    const hash = await pin()
    const pinned = await files(`/pins/${hash}`)
    await changed('deleteChart', { id: chart.id, expectedVersion: chart.version })
    expect(await files(`/pins/${hash}`)).toEqual(pinned)
    const answer = await api.data(`{ pin(hash: "${hash}") { hash chart { id } } }`)
    expect(answer).toEqual({ pin: { hash, chart: null } })
  })

  test('holds no draft, though an editor made it', async () => {
    await addEvent({ title: 'A secret thing', date: '1931', publish: false })
    chart = await changed('createChart', { kind: 'TABLE', title: `All ${made}` })
    const hash = await pin()
    const kept = await api.prisma.pin.findUniqueOrThrow({ where: { hash } })
    expect(JSON.stringify(kept)).not.toContain('A secret thing')
    expect(await (await api.fetch(`/charts/${chart.slug}.csv`)).text()).not.toContain('secret')
  })

  test('of a draft chart is refused, since pins are public', async () => {
    const { id } = await changed('createChart', {
      ...{ kind: 'TABLE', title: `Draft ${made}`, publish: false },
    })
    expect(await write(api, 'pinChart', { id, expectedVersion: 1 })).toMatchObject({
      __typename: 'InvalidInputError',
      field: 'id',
    })
  })
})

describe('what a chart shows', () => {
  test('moves to the pin with showPin, and back with followData, each with its revision', async () => {
    const hash = await pin()
    now = new Date('2022-08-17T09:00:00Z')
    await addEvent()
    const { id, slug } = chart
    chart = await changed('showPin', { id, expectedVersion: chart.version, hash })
    expect(chart.shownPin).toEqual({ hash })
    expect(await bytes(`/charts/${slug}.svg`)).toBe(await bytes(`/pins/${hash}.svg`))
    chart = await changed('followData', { id, expectedVersion: chart.version })
    expect(chart.shownPin).toBeNull()
    expect(await bytes(`/charts/${slug}.svg`)).not.toBe(await bytes(`/pins/${hash}.svg`))
    expect(chart.version).toBe(4)
    expect(await api.prisma.revision.count({ where: { entityKind: 'CHART', version: 4 } })).toBe(1)
  })

  test('is never the pin of another chart', async () => {
    const hash = await pin()
    const other = await changed('createChart', { kind: 'TABLE', title: `Other ${made}` })
    expect(await write(api, 'showPin', { id: other.id, expectedVersion: 1, hash })).toMatchObject({
      __typename: 'NotFoundError',
      field: 'hash',
    })
  })

  test('is the pin at once where pinChart is told so', async () => {
    const hash = await pin({ show: true })
    expect(chart.shownPin).toEqual({ hash })
  })
})

test('pinChanges tells what has been added, changed and taken away since', async () => {
  const [stays, goes] = [
    await addEvent({ title: 'One that changes', date: '1961' }),
    await addEvent({ title: 'One that goes away', date: '1962' }),
  ]
  const hash = await pin()
  await addEvent({ title: 'One that comes', date: '1963' })
  await addEvent({ title: 'A draft that comes', date: '1964', publish: false })
  await write(api, 'updateEvent', {
    ...stays,
    version: undefined,
    expectedVersion: 1,
    date: '1961-05',
  })
  await write(api, 'deleteEvent', { id: goes.id, expectedVersion: 1 })
  const { pinChanges } = await api.data<{ pinChanges: unknown }>(
    `{ pinChanges(hash: "${hash}") { isCut addedCount changedCount goneCount
        added { title } gone { title date { text } }
        changed { before { date { edtf } } after { date { edtf } version } } } }`,
  )
  expect(pinChanges).toEqual({
    ...{ isCut: false, addedCount: 1, changedCount: 1, goneCount: 1 },
    added: [{ title: 'One that comes' }],
    gone: [{ title: 'One that goes away', date: { text: '1962' } }],
    changed: [
      { before: { date: { edtf: '1961' } }, after: { date: { edtf: '1961-05' }, version: 2 } },
    ],
  })
  expect(await api.data('{ pinChanges(hash: "none") { isCut } }')).toEqual({ pinChanges: null })
})
