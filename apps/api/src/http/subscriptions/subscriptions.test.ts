import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { createFollower } from '../../testing/follow.ts'
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts'
import { write } from '../../testing/write-as.ts'

interface Told {
  readonly eventChanged: { readonly id: string; readonly event: { readonly title: string } | null }
}

const CHANGES = 'subscription { eventChanged { id event { title } } }'

let writer: TestApi
beforeAll(async () => {
  writer = await startTestApi({ data: 'empty' })
})
afterAll(() => writer.stop())

const ends: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})

async function start(environment: Record<string, string> = {}) {
  const api = await startTestApi({ beside: writer, environment })
  ends.push(api.stop)
  return { api, url: await api.listen() }
}

function follower(settings: Parameters<typeof createFollower>[0]) {
  const made = createFollower(settings)
  ends.push(made.dispose)
  return made
}

let year = 1900

async function publish(title: string): Promise<void> {
  const input = { title, date: String(year++) }
  const { event } = await write(writer, 'createEvent', input, 'event { id }')
  await write(writer, 'publishEvent', { id: (event as { id: string }).id, expectedVersion: 1 })
}

/** Publishes until a subscription tells of it: on a single connection nothing says when the server listens. */
async function publishUntil(told: Promise<Told>, title: string): Promise<Told> {
  let isTold = false
  const noted = told.finally(() => {
    isTold = true
  })
  while (!isTold) await publish(title)
  return noted
}

test('a client that a stop cuts off goes on at another process, and has missed nothing', async () => {
  const [one, other] = [await start(), await start()]
  let address = one.url
  let mayConnect: Promise<void> = Promise.resolve()
  let lastEventId: string | null = null
  const client = follower({
    url: async () => {
      await mayConnect
      return address
    },
    headers: (): Record<string, string> =>
      lastEventId === null ? {} : { 'last-event-id': lastEventId },
  })
  const changes = await client.follow<Told>(CHANGES)
  await publish('Before the stop')
  const told = (await changes.next()).eventChanged
  lastEventId = told.id
  let letConnect: () => void = () => undefined
  mayConnect = new Promise((resolve) => {
    letConnect = resolve
  })
  address = other.url
  await one.api.stop()
  ends.splice(ends.indexOf(one.api.stop), 1)
  await publish('In between')
  await publish('In between, too')
  letConnect()
  expect((await changes.take(2)).map(({ eventChanged }) => eventChanged.event?.title)).toEqual([
    'In between',
    'In between, too',
  ])
})

test.each([false, true])(
  'one client has so many subscriptions and no more (on a single connection: %s)',
  async (isSingle) => {
    const { api, url } = await start({ ANNALS_MAX_SUBSCRIPTIONS: '2' })
    const client = follower({ url, isSingle })
    const first = await client.follow<Told>(CHANGES)
    await client.follow<Told>(CHANGES)
    while (api.api.subscriptions() < 2) await new Promise(setImmediate)
    if (isSingle) {
      const third = await client.follow<Told>(CHANGES)
      await expect(third.next()).rejects.toThrow(/TOO_MANY_SUBSCRIPTIONS.*"measured":3,"limit":2/)
    } else {
      const response = await subscribe(url)
      expect(response.status).toBe(429)
      expect(await response.text()).toMatch(/TOO_MANY_SUBSCRIPTIONS.*"measured":3,"limit":2/)
    }
    // Its client knows by then that it is subscribed, and so tells the server of its end.
    await publishUntil(first.next(), `Before the end ${isSingle}`)
    await first.end()
    while (api.api.subscriptions() === 2) await new Promise(setImmediate)
    const next = await client.follow<Told>(CHANGES)
    while (api.api.subscriptions() < 2) await new Promise(setImmediate)
    const told = await publishUntil(next.next(), `Again ${isSingle}`)
    expect(told.eventChanged.event?.title).toMatch('Again')
  },
)

test.each([false, true])(
  'who goes away leaves no subscription behind (on a single connection: %s)',
  async (isSingle) => {
    const { api, url } = await start()
    const client = follower({ url, isSingle })
    await Promise.all([client.follow<Told>(CHANGES), client.follow<Told>(CHANGES)])
    while (api.api.subscriptions() < 2) await new Promise(setImmediate)
    client.dispose()
    while (api.api.subscriptions() > 0) await new Promise(setImmediate)
  },
)

test('one client reserves so many streams and no more', async () => {
  const { url } = await start({ ANNALS_MAX_SUBSCRIPTIONS: '2' })
  const reserve = () => fetch(`${url}/graphql/stream`, { method: 'PUT' })
  expect([(await reserve()).status, (await reserve()).status]).toEqual([201, 201])
  const third = await reserve()
  expect(third.status).toBe(429)
  expect(await third.text()).toContain('TOO_MANY_SUBSCRIPTIONS')
})

test('a stream that nobody reserved is refused by name', async () => {
  const { url } = await start()
  const response = await fetch(`${url}/graphql/stream`, {
    headers: { accept: 'text/event-stream', 'x-graphql-event-stream-token': 'mine' },
  })
  expect(response.status).toBe(404)
  expect(await response.text()).toContain('NO_SUCH_STREAM')
})

test('what is wrong with an operation is told on the stream, with its code and nothing more', async () => {
  const { url } = await start()
  const client = follower({ url, isSingle: true })
  const unknown = await client.follow('subscription { nothing }')
  await expect(unknown.next()).rejects.toThrow('GRAPHQL_VALIDATION_FAILED')
  const deep = await client.follow(`{ ${'a { '.repeat(30)} b ${'}'.repeat(30)} }`)
  await expect(deep.next()).rejects.toThrow('QUERY_TOO_DEEP')
  await expect(deep.next()).rejects.not.toThrow('"http"')
})

test('only trusted documents are run there, too, where only they are answered', async () => {
  const { url } = await start({ ANNALS_ONLY_TRUSTED_DOCUMENTS: 'on' })
  const changes = await follower({ url, isSingle: true }).follow(CHANGES)
  await expect(changes.next()).rejects.toThrow('DOCUMENT_NOT_TRUSTED')
  const metrics = await (await fetch(`${url}/metrics`)).text()
  expect(metrics).toContain('annals_graphql_errors_total{code="DOCUMENT_NOT_TRUSTED"} 1')
})

test('queries and mutations are answered on the stream as well', async () => {
  const { url } = await start()
  const answer = await follower({ url, isSingle: true }).follow('{ __typename }')
  expect(await answer.next()).toEqual({ __typename: 'Query' })
  expect(await answer.isComplete()).toBe(true)
})

test('a stream gives signs of life while nothing happens', async () => {
  const { url } = await start({ ANNALS_HEARTBEAT_SECONDS: '1' })
  const { body } = await subscribe(url)
  const chunks = body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  while (text.length < 6) text += (await chunks?.read())?.value ?? ''
  await chunks?.cancel()
  expect(text).toBe(':\n\n:\n\n')
})

function subscribe(url: string): Promise<Response> {
  return fetch(`${url}/graphql?query=${encodeURIComponent(CHANGES)}`, {
    headers: { accept: 'text/event-stream' },
  })
}
