import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { pino } from 'pino'
import { startTestApi, type TestApi } from '../testing/start-test-api.ts'

const lines: Record<string, unknown>[] = []
let api: TestApi
let url: string
beforeAll(async () => {
  const log = pino({}, { write: (line: string) => lines.push(JSON.parse(line)) })
  api = await startTestApi({ log })
  url = await api.listen()
})
afterAll(() => api.stop())

test('each answer has one line in the log, under the id that the client gets', async () => {
  const response = await fetch(`${url}/graphql?query=query Named{__typename}&operationName=Named`)
  const requestId = response.headers.get('x-request-id')
  expect(requestId).toBeTruthy()
  expect(lines.filter((line) => line.requestId === requestId)).toEqual([
    expect.objectContaining({
      msg: 'request',
      method: 'GET',
      path: '/graphql',
      status: 200,
      operation: 'Named',
      client: '127.0.0.1',
      milliseconds: expect.any(Number),
    }),
  ])
})

test('a client may name its request, in a fit way', async () => {
  const named = await fetch(`${url}/health/live`, { headers: { 'x-request-id': 'trace-1' } })
  expect(named.headers.get('x-request-id')).toBe('trace-1')
  const unfit = await fetch(`${url}/health/live`, { headers: { 'x-request-id': 'a b{}' } })
  expect(unfit.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
})

test('/metrics counts requests, errors, SQL time and connections', async () => {
  await fetch(`${url}/graphql?query={nothing}`)
  await fetch(`${url}/graphql?query={node(id:"x"){id}}`)
  await api.data('query ($id: ID!) { node(id: $id) { id } }', { id: NO_EVENT })
  const text = await (await fetch(`${url}/metrics`)).text()
  expect(text).toMatch(
    /annals_http_request_duration_seconds_count\{path="\/graphql",status="200"\} \d/,
  )
  expect(text).toMatch(/annals_graphql_errors_total\{code="GRAPHQL_VALIDATION_FAILED"\} 1/)
  expect(text).toMatch(/annals_sql_duration_seconds_count [1-9]/)
  expect(text).toMatch(/annals_sql_connections\{state="idle"\} [1-9]/)
  expect(text).toMatch(/process_resident_memory_bytes \d/)
})

test('/metrics tells how kept answers do', async () => {
  const ask = () => fetch(`${url}/graphql?query={events(first:1){totalCount}}`)
  const figure = async (name: string) => {
    const text = await (await fetch(`${url}/metrics`)).text()
    return Number(
      text
        .split('\n')
        .find((line) => line.startsWith(`annals_answer_cache_${name} `))
        ?.split(' ')[1],
    )
  }
  const hits = () => figure('requests_total{result="hit"}')
  const misses = () => figure('requests_total{result="miss"}')
  const before = { hits: await hits(), misses: await misses(), entries: await figure('entries') }
  // It is kept from the second time on, unless somebody on the same server has written meanwhile.
  let asked = 0
  while ((await hits()) === before.hits) {
    await ask()
    asked++
  }
  expect(asked).toBeGreaterThan(2)
  expect(await hits()).toBe(before.hits + 1)
  expect(await misses()).toBe(before.misses + asked - 1)
  expect(await figure('entries')).toBe(before.entries + 1)
  expect(await figure('bytes')).toBeGreaterThan(0)
  await api.prisma.topic.updateMany({ data: { position: 1 } })
  await ask()
  expect(await misses()).toBe(before.misses + asked)
})

test('/metrics counts open subscriptions', async () => {
  const open = async () =>
    /^annals_subscriptions (\d+)$/m.exec(await (await fetch(`${url}/metrics`)).text())?.[1]
  expect(await open()).toBe('0')
  const end = new AbortController()
  await fetch(`${url}/graphql?query=subscription{eventChanged{id}}`, {
    headers: { accept: 'text/event-stream' },
    signal: end.signal,
  })
  expect(await open()).toBe('1')
  end.abort()
  while ((await open()) !== '0');
})

test('/metrics is for this machine only, unless the setting says otherwise', async () => {
  const forwarded = { headers: { 'x-forwarded-for': '203.0.113.7' } }
  expect((await fetch(`${url}/metrics`, forwarded)).status).toBe(403)
  const open = await startTestApi({ data: 'empty', environment: { ANNALS_METRICS: 'public' } })
  expect((await fetch(`${await open.listen()}/metrics`, forwarded)).status).toBe(200)
  await open.stop()
})

test("only named sites may send their visitor's cookies", async () => {
  const named = await startTestApi({
    data: 'empty',
    environment: { ANNALS_CORS_ORIGINS: 'https://dashboard.example' },
  })
  const ask = async (origin: string) => {
    const { headers } = await named.fetch('/graphql?query={__typename}', { headers: { origin } })
    return [
      headers.get('access-control-allow-origin'),
      headers.get('access-control-allow-credentials'),
    ]
  }
  expect(await ask('https://dashboard.example')).toEqual(['https://dashboard.example', 'true'])
  expect((await ask('https://other.example'))[1]).not.toBe('true')
  await named.stop()
})

const NO_EVENT = Buffer.from('Event:01900000-0000-7000-8000-000000000000').toString('base64')
