import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { auditServer } from 'graphql-http'
import { startTestApi, type TestApi } from '../testing/start-test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

test('the server as shipped passes every audit of GraphQL over HTTP', async () => {
  const url = `${await api.listen()}/graphql`
  const results = await auditServer({ url })
  expect(results).toHaveLength(61)
  expect(results.filter(({ status }) => status !== 'ok')).toEqual([])
})
