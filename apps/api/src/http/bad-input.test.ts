import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { GraphQLFormattedError } from 'graphql'
import { startTestApi, type TestApi } from '../testing/start-test-api.ts'
import { EDITOR } from '../testing/viewers.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

const FIND =
  'query ($text: String, $first: Int, $ids: [ID!]) { events(first: $first, filter: { text: $text, sources: $ids }) { edges { node { id } } } }'
const CREATE = `mutation ($input: CreateEventInput!) { createEvent(input: $input) { __typename ... on Error { message } } }`

async function post(body: string): Promise<{ status: number; errors: GraphQLFormattedError[] }> {
  const response = await api.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body,
  })
  const answer = await response.json()
  // Of operations sent together each has errors of its own, and HTTP one status for all.
  if (Array.isArray(answer)) return { status: 400, errors: answer.flatMap(({ errors }) => errors) }
  return { status: response.status, errors: answer.errors ?? [] }
}

describe('text that is none is refused, with where it stands', () => {
  // In JSON's own escapes, since a string with half a surrogate pair cannot be sent otherwise.
  test.each([
    ['U+0000', '\\u0000'],
    ['half a surrogate pair', '\\ud83d'],
    ['the other half', 'x\\udcc5'],
  ])('%s in a variable', async (_name, text) => {
    const { status, errors } = await post(
      `{"query": ${JSON.stringify(FIND)}, "variables": {"text": "${text}"}}`,
    )
    expect(status).toBe(400)
    expect(errors[0]?.extensions).toMatchObject({
      code: 'INVALID_TEXT',
      argument: 'variables.text',
    })
  })

  test('U+0000 in the document', async () => {
    const query = JSON.stringify('{ events(filter: { text: "\\u0000" }) { totalCount } }')
    const { status, errors } = await post(`{"query": ${query}}`)
    expect(status).toBe(400)
    expect(errors[0]?.extensions?.code).toBe('INVALID_TEXT')
  })

  test('in a mutation, and nothing is written', async () => {
    const before = await api.prisma.event.count()
    const input = { title: 'a\u0000b', date: '2022' }
    const { status, errors } = await api.query(CREATE, { input }, { viewer: EDITOR })
    expect(status).toBe(400)
    expect(errors[0]?.extensions?.code).toBe('INVALID_TEXT')
    expect(await api.prisma.event.count()).toBe(before)
  })
})

test('10 MB are refused before they are read as JSON', async () => {
  const { status, errors } = await post(
    JSON.stringify({ query: FIND, variables: { text: 'x'.repeat(10_000_000) } }),
  )
  expect(status).toBe(413)
  expect(errors[0]?.extensions).toMatchObject({ code: 'REQUEST_TOO_LARGE', limit: 2_000_000 })
})

test('a megabyte where a word belongs gets an answer or a named error', async () => {
  const text = 'long '.repeat(200_000)
  const { status, errors } = await api.query(FIND, { text })
  expect(status).toBe(200)
  expect(errors.map(({ extensions }) => extensions?.code)).not.toContain('INTERNAL_SERVER_ERROR')
  for (const input of [
    { title: text, date: '2022' },
    { title: 'x', date: text },
    { title: 'x', date: '2022', summary: text },
  ]) {
    const created = await api.query(CREATE, { input }, { viewer: EDITOR })
    expect(created.errors).toEqual([])
  }
})

test('variables and values nested without end are refused', async () => {
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
  const inVariables = await post(
    `{"query": ${JSON.stringify(FIND)}, "variables": {"ids": ${deep}}}`,
  )
  expect(inVariables.status).toBe(400)
  expect(inVariables.errors[0]?.extensions?.code).toBe('VARIABLES_TOO_DEEP')
  const inDocument = await post(
    JSON.stringify({
      query: `{ events(filter: ${'{not: '.repeat(900)}{}${'}'.repeat(900)}) { totalCount } }`,
    }),
  )
  expect(inDocument.status).toBeLessThan(500)
  for (const { extensions } of inDocument.errors) {
    expect(extensions?.code).not.toBe('INTERNAL_SERVER_ERROR')
  }
})

test('any JSON at all as variables is answered with data or with named errors', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({ text: fc.jsonValue(), first: fc.jsonValue(), ids: fc.jsonValue() }),
      async (variables) => {
        const { status, errors } = await post(JSON.stringify({ query: FIND, variables }))
        expect([200, 400]).toContain(status)
        expect(status === 400 || errors.length === 0 || errors[0]?.extensions?.code).toBeTruthy()
        for (const { extensions } of errors) {
          expect(extensions?.code).toEqual(expect.any(String))
          expect(extensions?.code).not.toBe('INTERNAL_SERVER_ERROR')
        }
      },
    ),
    { numRuns: 200 },
  )
})

test('any bytes at all as a body are answered with a named error', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'binary' })),
      async (body) => {
        const { status, errors } = await post(body)
        expect(status).toBeGreaterThanOrEqual(400)
        expect(status).toBeLessThan(500)
        expect(errors.length).toBeGreaterThan(0)
      },
    ),
    { numRuns: 200 },
  )
})

test.each(['2022-02-30', '2022-13', '24.2.2022', '1991/1945', '', 'in July'])(
  'the impossible date %j is a named error of a write and of a filter',
  async (date) => {
    const created = await api.data<{ createEvent: { __typename: string } }>(
      CREATE,
      { input: { title: 'Impossible', date } },
      { viewer: EDITOR },
    )
    expect(created.createEvent.__typename).toMatch(/^Invalid\w+Error$/)
    const found = await api.query(
      'query ($range: String) { events(filter: { overlaps: $range }) { totalCount } }',
      { range: date },
    )
    expect(found.errors[0]?.extensions?.code).toMatch(/^INVALID_/)
  },
)

test('a mutation by GET is refused with 405, another method with its name', async () => {
  const byGet = await api.fetch(`/graphql?query=${encodeURIComponent('mutation { __typename }')}`)
  expect(byGet.status).toBe(405)
  expect(byGet.headers.get('allow')).toBe('POST')
  expect((await api.fetch('/graphql', { method: 'DELETE' })).status).toBe(405)
  expect((await api.fetch('/nothing')).status).toBe(404)
  const xml = { method: 'POST', headers: { 'content-type': 'application/xml' }, body: '<x/>' }
  expect((await api.fetch('/graphql', xml)).status).toBe(415)
})
