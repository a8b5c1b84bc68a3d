import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { pino } from 'pino'
import { createApi } from '../server.ts'
import { openDatabase } from '../sql/database.ts'
import { startTestApi, type TestApi } from '../testing/start-test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi({ data: 'empty' })
})
afterAll(() => api.stop())

test('a process that answers is live, and ready while PostgreSQL answers', async () => {
  expect((await api.fetch('/health/live')).status).toBe(200)
  expect((await api.fetch('/health/ready')).status).toBe(200)
})

test('it is live, but not ready, where PostgreSQL cannot be reached', async () => {
  const nowhere = { ...api.settings, databaseUrl: 'postgresql://annals@127.0.0.1:1/annals' }
  const database = openDatabase(nowhere)
  const { yoga } = createApi({
    settings: nowhere,
    database,
    prisma: api.prisma,
    log: pino({ level: 'silent' }),
    now: () => new Date(),
  })
  expect((await yoga.fetch('http://annals.test/health/ready')).status).toBe(503)
  expect((await yoga.fetch('http://annals.test/health/live')).status).toBe(200)
  await database.end()
})

test('it is live, but not ready, while it stops', async () => {
  api.api.beginStop()
  expect((await api.fetch('/health/ready')).status).toBe(503)
  expect((await api.fetch('/health/live')).status).toBe(200)
})
