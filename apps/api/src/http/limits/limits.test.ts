import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { GraphQLFormattedError } from 'graphql'
import { sql } from '../../sql/sql.ts'
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts'

let api: TestApi
let statements = 0
beforeAll(async () => {
  api = await startTestApi({
    environment: {
      ANNALS_MAX_DEPTH: '9',
      ANNALS_MAX_BREADTH: '12',
      ANNALS_MAX_FIELDS: '60',
      ANNALS_MAX_ALIASES: '4',
      ANNALS_MAX_DIRECTIVES: '3',
      ANNALS_MAX_TOKENS: '300',
      ANNALS_MAX_COST: '5000',
      ANNALS_MAX_BATCH: '2',
      ANNALS_MAX_REQUEST_BYTES: '5000',
      ANNALS_STATEMENT_TIMEOUT_MS: '300',
    },
  })
  const { readJsonText } = api.database
  Object.assign(api.database, {
    readJsonText: (...args: Parameters<typeof readJsonText>) => {
      statements++
      return readJsonText(...args)
    },
  })
})
afterAll(() => api.stop())

/** Posts as `application/json`, which is where answers most easily come with a wrong 200. */
async function refusalOf(body: unknown) {
  const before = statements
  const response = await api.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
  })
  const { errors } = (await response.json()) as { errors?: GraphQLFormattedError[] }
  return { status: response.status, ...errors?.[0]?.extensions, statements: statements - before }
}

const nested = (levels: number) =>
  `{ __schema { types { ${'ofType { '.repeat(levels - 3)} name ${'}'.repeat(levels - 3)} } } }`

describe('one over a limit is refused with a status, a code, the measure and the limit, and no SQL', () => {
  test.each([
    [
      'depth',
      { query: nested(10) },
      { status: 400, code: 'QUERY_TOO_DEEP', measured: 10, limit: 9 },
    ],
    [
      'depth through fragments',
      {
        query: `{ __schema { types { ...A } } } fragment A on __Type { ofType { ofType { ...B } } }
          fragment B on __Type { ofType { ofType { ofType { ofType { ofType { name } } } } } }`,
      },
      { status: 400, code: 'QUERY_TOO_DEEP', measured: 10, limit: 9 },
    ],
    [
      'breadth',
      { query: `{ ${'__typename '.repeat(13)} }` },
      { status: 400, code: 'QUERY_TOO_BROAD', measured: 13, limit: 12 },
    ],
    [
      'fields of fragments that double at every step',
      {
        query: `{ __schema { types { ...A ...A } } }
          fragment A on __Type { interfaces { ...B } possibleTypes { ...B } }
          fragment B on __Type { interfaces { ...C } possibleTypes { ...C } }
          fragment C on __Type { interfaces { ...D } possibleTypes { ...D } }
          fragment D on __Type { name kind description }`,
      },
      { status: 400, code: 'TOO_MANY_FIELDS', measured: 78, limit: 60 },
    ],
    [
      'aliases',
      { query: '{ a: __typename b: __typename c: __typename d: __typename e: __typename }' },
      { status: 400, code: 'TOO_MANY_ALIASES', measured: 5, limit: 4 },
    ],
    [
      'directives',
      {
        query: `query ($yes: Boolean = true) { __typename ${'@include(if: $yes) '.repeat(4)} }`,
      },
      { status: 400, code: 'TOO_MANY_DIRECTIVES', measured: 4, limit: 3 },
    ],
    [
      'tokens',
      { query: `{ ${'__typename '.repeat(299)} }` },
      { status: 400, code: 'TOO_MANY_TOKENS', measured: 301, limit: 300 },
    ],
    [
      'operations in a batch',
      [{ query: '{ __typename }' }, { query: '{ __typename }' }, { query: '{ __typename }' }],
      { status: 413, code: 'BATCH_TOO_LARGE', measured: 3, limit: 2 },
    ],
  ])('%s', async (_name, body, refusal) => {
    expect(await refusalOf(body)).toEqual({ ...refusal, statements: 0 })
  })

  test('bytes of a request, told beforehand or not', async () => {
    const query = `{ __typename } #${'x'.repeat(6000)}`
    const body = JSON.stringify({ query })
    const url = `${await api.listen()}/graphql`
    const headers = { 'content-type': 'application/json' }
    const told = await fetch(url, { method: 'POST', headers, body })
    const extensions = { code: 'REQUEST_TOO_LARGE', measured: body.length, limit: 5000 }
    expect(told.status).toBe(413)
    expect(await told.json()).toMatchObject({ errors: [{ extensions }] })
    const stream = new Blob([body]).stream()
    const untold = await fetch(url, {
      method: 'POST',
      headers,
      body: stream,
      duplex: 'half',
    } as RequestInit)
    expect(untold.status).toBe(413)
    expect(await untold.json()).toMatchObject({ errors: [{ extensions }] })
  })
})

test('a document within every limit is answered', async () => {
  expect(await refusalOf({ query: nested(9) })).toEqual({ status: 200, statements: 0 })
  expect(await refusalOf([{ query: '{ __typename }' }, { query: '{ __typename }' }])).toEqual({
    status: 200,
    statements: 0,
  })
})

test('a statement that takes too long is ended by PostgreSQL', async () => {
  await expect(api.database.readRows(sql`SELECT pg_sleep(5)`)).rejects.toMatchObject({
    code: '57014',
  })
})
