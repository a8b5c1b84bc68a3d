import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startTestApi, type TestApi } from '../testing/start-test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi({ data: 'empty' })
})
afterAll(() => api.stop())

const get = (query: string, headers: Record<string, string> = {}) =>
  api.fetch(`/graphql?query=${encodeURIComponent(query)}`, { headers })

test('a query by GET has a tag, and 304 answers whoever has it already', async () => {
  const first = await get('{ __typename }')
  const etag = first.headers.get('etag') ?? ''
  expect(etag).toMatch(/^W\/"[\w-]+"$/)
  expect(first.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
  expect(await first.json()).toEqual({ data: { __typename: 'Query' } })
  const again = await get('{ __typename }', { 'if-none-match': `"other", ${etag}` })
  expect(again.status).toBe(304)
  expect(again.headers.get('etag')).toBe(etag)
  expect(await again.text()).toBe('')
})

test('another answer has another tag', async () => {
  const [one, other] = [await get('{ __typename }'), await get('{ a: __typename }')]
  expect(one.headers.get('etag')).not.toBe(other.headers.get('etag'))
})

test('no shared cache keeps what a signed-in person was answered', async () => {
  for (const header of ['authorization', 'cookie']) {
    const response = await get('{ __typename }', { [header]: 'x=y' })
    expect(response.headers.get('cache-control')).toBe('private, no-cache')
    expect(response.headers.get('vary')).toMatch(/Authorization, Cookie/)
  }
})

test('an answer with errors is not kept', async () => {
  const response = await get('{ nothing }')
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.has('etag')).toBe(false)
})

test('caches may keep answers as long as the setting says', async () => {
  const kept = await startTestApi({ data: 'empty', environment: { ANNALS_CACHE_SECONDS: '60' } })
  const response = await kept.fetch('/graphql?query={__typename}')
  expect(response.headers.get('cache-control')).toBe('public, max-age=60')
  await kept.stop()
})
