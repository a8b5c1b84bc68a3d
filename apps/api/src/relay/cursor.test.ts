/** Cursors that come back changed: an answer, or a refusal by name. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { startTestApi, type TestApi } from '../testing/start-test-api.ts'

const ORDERS = ['EARLIEST', 'LATEST', 'CREATED_AT', 'UPDATED_AT'] as const
const LISTS = ['actors', 'sources', 'topics', 'places', 'timelines', 'charts'] as const

interface Found {
  readonly list: string
  readonly cursor: string
  /** Whether it is of the order that the list has unless told. */
  readonly isUsual: boolean
}

let api: TestApi
let found: readonly Found[]

beforeAll(async () => {
  api = await startTestApi()
  const ordered = ORDERS.map(
    (by) => `${by}: events(first: 2, orderBy: { by: ${by} }) { edges { cursor } }`,
  )
  const others = LISTS.map((list) => `${list}(first: 2) { edges { cursor } }`)
  const lists = await api.data<Record<string, { edges: { cursor: string }[] }>>(
    `{ ${[...ordered, ...others].join(' ')} }`,
  )
  found = Object.entries(lists).flatMap(([name, { edges }]) => {
    const isEvents = ORDERS.some((order) => order === name)
    const list = isEvents ? 'events' : name
    return edges.map(({ cursor }) => ({ list, cursor, isUsual: !isEvents || name === 'EARLIEST' }))
  })
})

afterAll(() => api.stop())

async function codesOf(list: string, cursor: string): Promise<unknown[]> {
  const { status, errors } = await api.query(
    `query Page($cursor: String) { after: ${list}(first: 1, after: $cursor) { edges { cursor } }
       before: ${list}(last: 1, before: $cursor) { edges { cursor } } }`,
    { cursor },
  )
  expect(status).toBeLessThan(500)
  return errors.map(({ extensions }) => extensions?.code)
}

function expectNamed(codes: readonly unknown[]): void {
  expect(codes.filter((code) => code !== 'INVALID_CURSOR')).toEqual([])
}

test('of another list or order, a cursor is refused; of its own it is taken', async () => {
  for (const { list: own, cursor, isUsual } of found) {
    for (const list of ['events', ...LISTS]) {
      const codes = await codesOf(list, cursor)
      const isTaken = list === own && isUsual
      expect([own, list, codes.length === 0]).toEqual([own, list, isTaken])
      expectNamed(codes)
    }
  }
})

test('with any of its characters, or any of its parts, changed, it is an answer or INVALID_CURSOR', async () => {
  const part = fc.oneof(fc.string(), fc.integer(), fc.bigInt().map(String), fc.constant(null))
  const changed = fc.oneof(
    fc.tuple(fc.nat(), fc.nat(), fc.string({ maxLength: 3 })).map(([which, at, text]) => {
      const cursor = cursorAt(which)
      const place = at % (cursor.length + 1)
      return `${cursor.slice(0, place)}${text}${cursor.slice(place + text.length)}`
    }),
    fc.tuple(fc.nat(), fc.nat(), part).map(([which, at, value]) => {
      const parts = JSON.parse(Buffer.from(cursorAt(which), 'base64').toString())
      parts[at % (parts.length + 1)] = value
      return Buffer.from(JSON.stringify(parts)).toString('base64')
    }),
  )
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('events', ...LISTS), changed, async (list, cursor) => {
      expectNamed(await codesOf(list, cursor))
    }),
    { numRuns: 200 },
  )
})

function cursorAt(which: number): string {
  return found[which % found.length]?.cursor ?? ''
}
