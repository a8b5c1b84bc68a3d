import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts'

const KNOWN = 'query Known { __typename }'
const UNKNOWN = 'query Unknown { __typename }'
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const byHash = (text: string) => ({
  extensions: { persistedQuery: { version: 1, sha256Hash: sha256(text) } },
})
const trustedDocuments = new Map([[sha256(KNOWN), KNOWN]])

async function post(api: TestApi, body: unknown) {
  const response = await api.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const { data, errors } = await response.json()
  return { status: response.status, data, code: errors?.[0]?.extensions?.code }
}

describe('where any document may be sent', () => {
  let api: TestApi
  beforeAll(async () => {
    api = await startTestApi({ data: 'empty', parts: { trustedDocuments } })
  })
  afterAll(() => api.stop())

  test('a hash is not known until hash and text have come together once', async () => {
    expect(await post(api, byHash(UNKNOWN))).toEqual({
      status: 404,
      code: 'PERSISTED_QUERY_NOT_FOUND',
    })
    const answer = { status: 200, data: { __typename: 'Query' } }
    expect(await post(api, { query: UNKNOWN, ...byHash(UNKNOWN) })).toEqual(answer)
    expect(await post(api, byHash(UNKNOWN))).toEqual(answer)
    expect(await post(api, { documentId: `sha256:${sha256(UNKNOWN)}` })).toEqual(answer)
  })

  test("a hash that is another text's is refused", async () => {
    expect(await post(api, { query: KNOWN, ...byHash(UNKNOWN) })).toEqual({
      status: 400,
      code: 'PERSISTED_QUERY_MISMATCH',
    })
  })

  test('a trusted document is answered by its id, by POST and by GET', async () => {
    const id = `sha256:${sha256(KNOWN)}`
    expect(await post(api, { documentId: id })).toMatchObject({ status: 200 })
    const byGet = await api.fetch(`/graphql?documentId=${encodeURIComponent(id)}`)
    expect(await byGet.json()).toEqual({ data: { __typename: 'Query' } })
  })

  test('an id of another form is refused by name', async () => {
    expect(await post(api, { documentId: 'abc' })).toEqual({
      status: 400,
      code: 'DOCUMENT_ID_INVALID',
    })
  })
})

describe('where only trusted documents are allowed', () => {
  let api: TestApi
  beforeAll(async () => {
    const environment = { ANNALS_ONLY_TRUSTED_DOCUMENTS: 'on' }
    api = await startTestApi({ data: 'empty', environment, parts: { trustedDocuments } })
  })
  afterAll(() => api.stop())

  test('a trusted document is answered, by id or by text', async () => {
    const answer = { status: 200, data: { __typename: 'Query' } }
    expect(await post(api, { query: KNOWN })).toEqual(answer)
    expect(await post(api, byHash(KNOWN))).toEqual(answer)
    expect(await post(api, { documentId: `sha256:${sha256(KNOWN)}` })).toEqual(answer)
  })

  test('no other is, in whatever way it comes', async () => {
    const refusal = { status: 403, code: 'DOCUMENT_NOT_TRUSTED' }
    expect(await post(api, { query: UNKNOWN })).toEqual(refusal)
    expect(await post(api, { query: UNKNOWN, ...byHash(UNKNOWN) })).toEqual(refusal)
    expect(await post(api, byHash(UNKNOWN))).toEqual(refusal)
    expect(await post(api, {})).toEqual(refusal)
    const response = await api.fetch(`/graphql?query=${encodeURIComponent(UNKNOWN)}`)
    expect(response.status).toBe(403)
  })
})
