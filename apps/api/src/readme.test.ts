import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startTestApi, type TestApi } from './testing/start-test-api.ts'

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')
const examples = [
  ...readme.matchAll(/^```graphql\n([\s\S]*?)^```\n+^```json\n([\s\S]*?)^```$/gm),
].map(([, query = '', answer = '']) => ({ query, answer }))

let api: TestApi

beforeAll(async () => {
  api = await startTestApi()
})

afterAll(() => api.stop())

test('README.md has a query to paste', () => {
  expect(examples).not.toHaveLength(0)
})

test.each(examples)('the query that README.md offers answers what it says', async (example) => {
  expect(await api.data(example.query)).toEqual(JSON.parse(example.answer))
})
