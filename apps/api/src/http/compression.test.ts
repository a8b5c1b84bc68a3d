import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { getIntrospectionQuery } from 'graphql'
import { startTestApi, type TestApi } from '../testing/start-test-api.ts'
import { acceptedEncoding } from './compression.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi({ data: 'empty' })
})
afterAll(() => api.stop())

const ask = (query: string, encoding: string) =>
  api.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-encoding': encoding },
    body: JSON.stringify({ query }),
  })

test.each([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
])('a large answer comes in %s where the client takes it', async (encoding, decompress) => {
  const plain = await (await ask(getIntrospectionQuery(), 'identity')).text()
  const response = await ask(getIntrospectionQuery(), encoding)
  expect(response.headers.get('content-encoding')).toBe(encoding)
  expect(response.headers.get('vary')).toMatch(/accept-encoding/i)
  const bytes = Buffer.from(await response.arrayBuffer())
  expect(bytes.byteLength).toBeLessThan(plain.length / 3)
  expect(decompress(bytes).toString()).toBe(plain)
})

test('a small answer comes as it is', async () => {
  const response = await ask('{ __typename }', 'br, gzip')
  expect(response.headers.has('content-encoding')).toBe(false)
  expect(await response.json()).toEqual({ data: { __typename: 'Query' } })
})

test('the best encoding that a client takes is chosen', () => {
  expect(acceptedEncoding('gzip, deflate, br')).toBe('br')
  expect(acceptedEncoding('gzip;q=1.0, br;q=0.5')).toBe('gzip')
  expect(acceptedEncoding('br;q=0, *')).toBe('gzip')
  expect(acceptedEncoding('*')).toBe('br')
  expect(acceptedEncoding('identity')).toBeNull()
  expect(acceptedEncoding(null)).toBeNull()
})
