import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts'

let api: TestApi
let url: string
let seenByYoga = 0

beforeAll(async () => {
  const counting = {
    onRequest: () => {
      seenByYoga++
    },
  }
  api = await startTestApi({ parts: { plugins: [counting] } })
  url = await api.listen()
})
afterAll(() => api.stop())

const PAGE =
  'query Page($first: Int, $after: String) { events(first: $first, after: $after) { edges { cursor node { id title summary date { edtf text } citations { edges { node { quote source { title } } } } } } pageInfo { endCursor hasNextPage } } }'
const EVENT =
  'query Event($id: ID, $locale: String!) { event(id: $id) { id title date { text(locale: $locale) } participations { role actor { name } } topics { name } } }'

describe('a query that has been answered before', () => {
  it('is answered to the byte and header as yoga answers it, without yoga', async () => {
    await fc.assert(
      fc.asyncProperty(asked(), headers(), async (question, given) => {
        const ask = { ...question, given }
        await overNetwork(ask)
        await overNetwork(ask)
        const before = seenByYoga
        const { all: _all, ...quick } = await overNetwork(ask)
        expect(seenByYoga).toBe(before)
        expect(quick).toEqual(await inProcess(ask))
      }),
      { numRuns: 60, seed: 20260601 },
    )
  }, 60_000)

  it('is yoga’s to refuse where it asks for too much, or for what no page has', async () => {
    await overNetwork({ query: PAGE, variables: { first: 2 } })
    const refused = await Promise.all(
      [{ first: -1 }, { first: 100_000 }, { first: 'many' }, { after: 'no cursor' }].map(
        (variables) => overNetwork({ query: PAGE, variables }),
      ),
    )
    for (const { body } of refused) expect(body.toString()).toContain('"errors"')
  })

  it('is counted among the requests of its client, once', async () => {
    const remaining = async (variables: object) => {
      const answer = await overNetwork({ query: PAGE, variables })
      return Number(answer.all['ratelimit-remaining'])
    }
    const before = await remaining({ first: 2 })
    expect(await remaining({ first: 2 })).toBe(before - 1)
    expect(await remaining({ first: -1 })).toBe(before - 2)
  })

  it('keeps a client to its requests a minute', async () => {
    const strict = await startTestApi({ environment: { ANNALS_REQUESTS_PER_MINUTE: '3' } })
    const strictUrl = await strict.listen()
    const statuses: number[] = []
    for (let time = 0; time < 5; time++) {
      const { status } = await overNetwork({ query: PAGE, variables: { first: 1 } }, strictUrl)
      statuses.push(status)
    }
    expect(statuses).toEqual([200, 200, 200, 429, 429])
    await strict.stop()
  })

  it('is answered to whoever comes with a cookie or a key as ever', async () => {
    const ask = { query: PAGE, variables: { first: 1 } }
    await overNetwork(ask)
    const before = seenByYoga
    await overNetwork({ ...ask, given: { cookie: 'a=b' } })
    expect(
      (await overNetwork({ ...ask, given: { authorization: 'Bearer annals_no' } })).status,
    ).toBe(401)
    expect(seenByYoga).toBe(before + 2)
  })

  it('holds what was written a moment before', async () => {
    const ask = { query: PAGE, variables: { first: 100 } }
    for (let time = 0; time < 10; time++) {
      const title = `written ${time}`
      await api.prisma
        .$executeRaw`UPDATE event SET title = ${title} WHERE id = (SELECT min(id::text)::uuid FROM event WHERE status = 'PUBLISHED')`
      expect((await overNetwork(ask)).body.toString()).toContain(title)
    }
  })
})

interface Ask {
  readonly query: string
  readonly variables: object
  readonly isGet?: boolean
  readonly given?: Readonly<Record<string, string>>
}

function asked(): fc.Arbitrary<Ask> {
  const page = fc
    .integer({ min: 0, max: 60 })
    .map((first) => ({ query: PAGE, variables: { first } }))
  const event = fc.constantFrom('en', 'de', 'ko').map((locale) => ({
    query: EVENT,
    variables: {
      id: Buffer.from('Event:01900000-0000-7000-8000-000000000000').toString('base64'),
      locale,
    },
  }))
  return fc.tuple(fc.oneof(page, event), fc.boolean()).map(([ask, isGet]) => ({ ...ask, isGet }))
}

function headers(): fc.Arbitrary<Record<string, string>> {
  return fc
    .record(
      {
        accept: fc.constantFrom(
          'application/json',
          'application/graphql-response+json',
          'application/graphql-response+json, application/json;q=0.9',
          '*/*',
        ),
        origin: fc.constantFrom('https://one.example', 'https://two.example'),
        'accept-encoding': fc.constantFrom('br', 'gzip, br;q=0.5', 'identity', 'gzip;q=0'),
        'cache-control': fc.constant('no-cache'),
        'if-none-match': fc.constantFrom('*', 'W/"other"'),
      },
      { requiredKeys: [] },
    )
    .map((record) => Object.fromEntries(Object.entries(record)))
}

interface Given {
  readonly status: number
  readonly body: Buffer
  readonly headers: Readonly<Record<string, unknown>>
}

function messageOf({ query, variables, isGet = false, given = {} }: Ask) {
  const search = new URLSearchParams({ query, variables: JSON.stringify(variables) })
  return isGet
    ? { method: 'GET', path: `/graphql?${search}`, headers: given, body: undefined }
    : {
        method: 'POST',
        path: '/graphql',
        headers: { 'content-type': 'application/json', ...given },
        body: JSON.stringify({ query, variables }),
      }
}

/** Through node:http, which neither adds headers of its own nor unpacks what comes. */
async function overNetwork(
  ask: Ask,
  to = url,
): Promise<Given & { readonly all: Record<string, unknown> }> {
  const { method, path, headers, body } = messageOf(ask)
  return new Promise((resolve, reject) => {
    const sent = request(
      `${to}${path}`,
      { method, headers: { ...headers, 'content-length': Buffer.byteLength(body ?? '') } },
      async (answer) => {
        const chunks: Buffer[] = []
        for await (const chunk of answer) chunks.push(chunk as Buffer)
        resolve({
          status: answer.statusCode ?? 0,
          body: Buffer.concat(chunks),
          headers: comparable(answer.headers),
          all: answer.headers,
        })
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

async function inProcess(ask: Ask) {
  const { method, path, headers, body } = messageOf(ask)
  const response = await api.fetch(path, {
    method,
    headers,
    ...(body === undefined ? {} : { body }),
  })
  return {
    status: response.status,
    body: Buffer.from(await response.arrayBuffer()),
    headers: comparable(Object.fromEntries(response.headers)),
  }
}

function comparable(all: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const own = Object.entries(all).map(([name, value]) => [name.toLowerCase(), value] as const)
  return Object.fromEntries(own.filter(([name]) => !PASSING.has(name)))
}

/** Of this one request, or of the connection alone. */
const PASSING = new Set([
  'connection',
  'content-length',
  'date',
  'keep-alive',
  'ratelimit-remaining',
  'ratelimit-reset',
  'transfer-encoding',
  'x-request-id',
])
