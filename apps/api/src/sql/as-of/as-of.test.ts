import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts'
import { ENTITY_TABLES, PART_TABLES } from './snapshot-tables.ts'

let api: TestApi

beforeAll(async () => {
  api = await startTestApi()
})

afterAll(() => api.stop())

test('every column of a table that revisions keep is read back out of them', async () => {
  const rows = await api.prisma.$queryRaw<{ name: string; columns: string[] }[]>`
    SELECT table_name AS name, array_agg(column_name::text) AS columns
    FROM information_schema.columns WHERE table_schema = 'public' GROUP BY 1`
  for (const { name, columns } of [...ENTITY_TABLES, ...PART_TABLES]) {
    const stored = rows.find((row) => row.name === name)?.columns ?? []
    expect({ name, columns: Object.keys(columns).toSorted() }).toEqual({
      name,
      columns: stored.toSorted(),
    })
  }
})

test('the past is as it was: titles, counts and searches', async () => {
  const { prisma } = api
  const event = await prisma.event.update({
    where: { slug: 'soviet-collapse' },
    data: { title: 'Renamed since', version: 2 },
  })
  await prisma.revision.create({
    data: {
      entityKind: 'EVENT',
      entityId: event.id,
      version: 2,
      action: 'UPDATE',
      snapshot: {},
      createdAt: new Date('2026-02-01T00:00:00Z'),
    },
  })
  const answer = await api.data(
    `query ($instant: DateTime, $before: DateTime) {
      now: event(slug: "soviet-collapse") { title }
      past: event(slug: "soviet-collapse", asOf: $instant) { title citations { totalCount } date { edtf } }
      found: events(filter: { text: "\\"Soviet Union collapses\\"" }, asOf: $instant) { totalCount }
      all: eventHistogram(asOf: $instant) { total }
      none: eventHistogram(asOf: $before) { total }
      before: event(slug: "soviet-collapse", asOf: $before) { title } }`,
    { instant: '2026-01-20T00:00:00Z', before: '2025-01-01T00:00:00Z' },
  )
  expect(answer).toEqual({
    now: { title: 'Renamed since' },
    past: {
      title: 'The Soviet Union collapses',
      citations: { totalCount: 1 },
      date: { edtf: '1991' },
    },
    found: { totalCount: 1 },
    all: { total: 19 },
    none: { total: 0 },
    before: null,
  })
})
