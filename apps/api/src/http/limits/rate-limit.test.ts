import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts'

let api: TestApi
let url: string
beforeAll(async () => {
  api = await startTestApi({ data: 'empty', environment: { ANNALS_REQUESTS_PER_MINUTE: '3' } })
  url = await api.listen()
})
afterAll(() => api.stop())

const ask = (client: string) =>
  fetch(`${url}/graphql?query={__typename}`, { headers: { 'x-forwarded-for': client } })

test('a client is told what it has left, and is refused one request over the limit', async () => {
  const answers = [await ask('203.0.113.7'), await ask('203.0.113.7'), await ask('203.0.113.7')]
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  expect(answers.map(({ headers }) => headers.get('ratelimit-remaining'))).toEqual(['2', '1', '0'])
  const refused = await ask('203.0.113.7')
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(refused.headers.get('ratelimit-limit')).toBe('3')
  expect(await refused.json()).toMatchObject({
    errors: [{ extensions: { code: 'TOO_MANY_REQUESTS', measured: 4, limit: 3 } }],
  })
})

test('each client has a count of its own, an IPv6 network being one client', async () => {
  expect((await ask('203.0.113.8')).headers.get('ratelimit-remaining')).toBe('2')
  expect((await ask('2001:db8::1')).headers.get('ratelimit-remaining')).toBe('2')
  expect((await ask('2001:db8:0:0:1::9')).headers.get('ratelimit-remaining')).toBe('1')
})

test('health is never refused', async () => {
  for (let i = 0; i < 5; i++) expect((await fetch(`${url}/health/live`)).status).toBe(200)
})
