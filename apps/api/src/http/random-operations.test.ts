/** Operations made at random from the schema itself: no answer is an accident, no write is half done. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { schema } from '../schema.ts'
import { type LeafValues, randomOperations } from '../testing/random-operation.ts'
import { startTestApi, type TestApi } from '../testing/start-test-api.ts'
import { EDITOR } from '../testing/viewers.ts'

const TEXTS = [
  '1945',
  '1991/2022-02',
  '../1953',
  '2022-02-30',
  '2022-13',
  'Y-13800000000',
  'in July',
  '',
  'recognition',
  '"unclosed phrase -OR (',
  '%_\\',
  '2022-02-24T25:61:00Z',
]

let api: TestApi
let values: LeafValues
beforeAll(async () => {
  // Random operations ask for more than people do; here it is answers that are tested, not limits.
  api = await startTestApi({ environment: { ANNALS_MAX_COST: '1000000' } })
  values = { texts: TEXTS, ids: await someIds() }
})
afterAll(() => api.stop())

test('every query that is valid by the schema is answered, or refused by name', async () => {
  await fc.assert(
    fc.asyncProperty(randomOperations(schema, 'query', values), async (operation) => {
      const { status, errors } = await api.query(operation)
      expect(status).toBeLessThan(500)
      for (const { extensions } of errors) {
        expect(extensions?.code).toEqual(expect.any(String))
        expect(extensions?.code).not.toMatch(/INTERNAL_SERVER_ERROR|GRAPHQL_VALIDATION_FAILED/)
      }
    }),
    { numRuns: 300, ...FAILURES },
  )
})

test('every mutation that is valid by the schema does all that it says, or nothing', async () => {
  await fc.assert(
    fc.asyncProperty(randomOperations(schema, 'mutation', values), async (operation) => {
      const before = await allRows()
      const { status, data, errors } = await api.query<Record<
        string,
        { __typename: string }
      > | null>(operation, {}, { viewer: EDITOR })
      expect(status).toBeLessThan(500)
      for (const { extensions } of errors) {
        expect(extensions?.code).not.toMatch(/INTERNAL_SERVER_ERROR|GRAPHQL_VALIDATION_FAILED/)
      }
      const [result] = Object.values(data ?? {})
      if (result?.__typename.endsWith('Success')) return
      const after = await allRows()
      // What was written cannot be shown where what is asked of it is refused, such as by a bad cursor: it
      // is written whole, with its revision, nevertheless.
      const isUnshown = errors.some(({ path }) => path !== undefined && path.length > 1)
      if (isUnshown && after.revision !== before.revision) return
      expect(after).toEqual(before)
    }),
    { numRuns: 200, ...FAILURES },
  )
})

const FAILURES = {
  endOnFailure: false,
  interruptAfterTimeLimit: 40_000,
  markInterruptAsFailure: false,
}

/** Ids and slugs of every kind, and what only looks like one. */
async function someIds(): Promise<string[]> {
  const lists = ['actors', 'charts', 'events', 'places', 'sources', 'timelines', 'topics']
  type Found = Record<string, { edges: { node: { id: string; slug: string } }[] }>
  const selections = lists.map((list) => `${list}(first: 2) { edges { node { id slug } } }`)
  const data = await api.data<Found>(`{ ${selections.join(' ')} }`)
  const found = Object.values(data).flatMap(({ edges }) =>
    edges.flatMap(({ node }) => [node.id, node.slug]),
  )
  const absent = Buffer.from('Event:01900000-0000-7000-8000-000000000000').toString('base64')
  const odd = Buffer.from('__proto__:01900000-0000-7000-8000-000000000000').toString('base64')
  return [...found, absent, odd, 'no id', '', '🗓']
}

/** Every row of every table but the answers kept for idempotency keys, which a refusal may be as well. */
async function allRows(): Promise<Record<string, string>> {
  const tables = [
    'event',
    'citation',
    'participation',
    'event_topic',
    'event_place',
    'event_link',
    'source',
    'actor',
    'place',
    'topic',
    'timeline',
    'chart',
    'pin',
    'revision',
  ]
  const sums = tables.map(
    (table) =>
      `(SELECT md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) FROM "${table}" t) AS "${table}"`,
  )
  const [row = {}] = await api.prisma.$queryRawUnsafe<Record<string, string>[]>(
    `SELECT ${sums.join(', ')}`,
  )
  return row
}
