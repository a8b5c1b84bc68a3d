import { readSnapshots } from '@annals/prisma'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { sql } from '../sql/sql.ts'
import { startTestApi, type TestApi } from '../testing/start-test-api.ts'
import { eventSnapshot } from './event-snapshot.sql.ts'

let api: TestApi

beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

test('what a revision keeps of an event is what Prisma reads of it, whole', async () => {
  await api.prisma.$executeRaw`UPDATE citation SET confidence = 1e-7 WHERE position = 0`
  const rows = await api.database.readRows<{ id: string; snapshot: object }>(
    sql`SELECT event.id::text AS id, ${eventSnapshot('event')} AS snapshot FROM event ORDER BY event.earliest, event.id`,
  )
  const events = await readSnapshots(api.prisma, 'EVENT')
  expect(rows.length).toBeGreaterThan(0)
  expect(rows).toEqual(events.map(({ id, snapshot }) => ({ id, snapshot })))
  for (const list of ['citations', 'participations', 'places', 'topics', 'linksFrom']) {
    expect(events.filter(({ snapshot }) => (snapshot[list] as unknown[]).length > 0)).not.toEqual(
      [],
    )
  }
})
