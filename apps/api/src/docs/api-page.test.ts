import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startTestApi, type TestApi } from '../testing/start-test-api.ts'
import { apiPage } from './api-page.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

test('docs/api.md has what the API answers today: run `npm run docs -w @annals/api`', async () => {
  const file = new URL('../../../../docs/api.md', import.meta.url)
  expect(readFileSync(file, 'utf8')).toBe(await apiPage(api))
})
