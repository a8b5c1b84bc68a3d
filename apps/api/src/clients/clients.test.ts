/** The query that newcomers are given first, run by the clients that they use. */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client'
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { Client, fetchExchange } from '@urql/core'
import { startTestApi, type TestApi } from '../testing/start-test-api.ts'

const QUERY = readFileSync(
  new URL('../../../../examples/first-query.graphql', import.meta.url),
  'utf8',
)

interface FirstEvents {
  readonly events: { readonly totalCount: number; readonly edges: readonly unknown[] }
}

let api: TestApi
let url: string
let expected: FirstEvents
beforeAll(async () => {
  api = await startTestApi()
  url = `${await api.listen()}/graphql`
  expected = await api.data<FirstEvents>(QUERY)
})
afterAll(() => api.stop())

test('the query finds something', () => {
  expect(expected.events.edges).toHaveLength(3)
  expect(expected.events.totalCount).toBeGreaterThan(3)
})

test('fetch', async () => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY }),
  })
  expect(await response.json()).toEqual({ data: expected })
})

test('curl, by POST and by GET', async () => {
  const post = await curl(
    '-H',
    'content-type: application/json',
    '-d',
    JSON.stringify({ query: QUERY }),
    url,
  )
  expect(JSON.parse(post)).toEqual({ data: expected })
  const get = await curl('--get', '--compressed', '--data-urlencode', `query=${QUERY}`, url)
  expect(JSON.parse(get)).toEqual({ data: expected })
})

test('Apollo Client', async () => {
  const client = new ApolloClient({ link: new HttpLink({ uri: url }), cache: new InMemoryCache() })
  const { data } = await client.query<FirstEvents>({ query: gql(QUERY) })
  expect(withoutTypeNames(data)).toEqual(expected)
  client.stop()
})

test('Apollo Client with automatic persisted queries, by GET', async () => {
  const requests: string[] = []
  const link = new PersistedQueryLink({
    sha256: (text: string) => createHash('sha256').update(text).digest('hex'),
    useGETForHashedQueries: true,
  }).concat(
    new HttpLink({
      uri: url,
      fetch: (input, init) => {
        requests.push(
          `${init?.method} ${String(input).includes('persistedQuery') ? 'hash' : 'text'}`,
        )
        return fetch(input, init)
      },
    }),
  )
  const client = new ApolloClient({ link, cache: new InMemoryCache() })
  const options = { query: gql(QUERY), fetchPolicy: 'no-cache' } as const
  for (let i = 0; i < 2; i++) {
    const { data } = await client.query<FirstEvents>(options)
    expect(withoutTypeNames(data)).toEqual(expected)
  }
  expect(requests).toEqual(['GET hash', 'POST text', 'GET hash'])
  client.stop()
})

test('urql', async () => {
  const client = new Client({ url, exchanges: [fetchExchange], preferGetMethod: false })
  const { data, error } = await client.query<FirstEvents>(QUERY, {})
  expect(error).toBeUndefined()
  expect(withoutTypeNames(data)).toEqual(expected)
})

async function curl(...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('curl', ['--silent', '--show-error', ...args])
  return stdout
}

function withoutTypeNames(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data), (key, value) =>
    key === '__typename' ? undefined : value,
  )
}
