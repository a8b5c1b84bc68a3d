import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { Viewer } from '../../context.ts'
import { createFollower, type Followed } from '../../testing/follow.ts'
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts'
import { EDITOR } from '../../testing/viewers.ts'
import { write } from '../../testing/write-as.ts'

interface Told {
  readonly eventChanged: {
    readonly id: string
    readonly action: string
    readonly sequence: string | null
    readonly event: { readonly slug: string; readonly title: string } | null
  }
}

const CHANGES = `subscription Changes($filter: EventFilter, $lastEventId: ID) {
  eventChanged(filter: $filter, lastEventId: $lastEventId) {
    id sequence action eventId event { slug title } } }`

// Two processes on one database: what is written by way of one is followed by way of the other.
let writer: TestApi
let reader: TestApi
let url: string
let editorsToken = 'editor'

beforeAll(async () => {
  writer = await startTestApi({ data: 'empty' })
  reader = await startTestApi({ beside: writer, parts: { authenticate } })
  url = await reader.listen()
})
afterAll(async () => {
  await reader.stop()
  await writer.stop()
})

const followers: { dispose(): void }[] = []
afterEach(async () => {
  for (const follower of followers.splice(0)) follower.dispose()
  // Those that the next test counts are its own.
  await subscriptionsOpen(0)
})

async function authenticate(request: Request): Promise<Viewer | null> {
  return request.headers.get('authorization') === editorsToken ? SIGNED_IN : null
}

const SIGNED_IN: Viewer = { ...EDITOR, userId: 'somebody' }

function follow(
  variables: Record<string, unknown> = {},
  { as = 'outsider', isSingle = false } = {},
): Promise<Followed<Told>> {
  const headers = (): Record<string, string> => (as === 'editor' ? { authorization: 'editor' } : {})
  const follower = createFollower({ url, isSingle, headers })
  followers.push(follower)
  return follower.follow<Told>(CHANGES, variables)
}

// Events of one title and date are taken for twins.
let year = 1000

/** An event of that title, and what may be done with it. */
async function newEvent(title: string, input: object = {}) {
  const created = await write(
    writer,
    'createEvent',
    { title, date: String(year++), ...input },
    'event { id version }',
  )
  const { id } = created.event as { id: string }
  let version = 1
  const act = (name: string, more: object = {}) =>
    write(writer, name, { id, expectedVersion: version++, ...more })
  return { id, act }
}

async function publishedEvent(title: string, input: object = {}) {
  const event = await newEvent(title, input)
  await event.act('publishEvent')
  return event
}

const brief = ({ eventChanged: { action, event } }: Told) => [action, event?.title ?? null]

describe('eventChanged', () => {
  test.each([false, true])(
    'tells what another process wrote (on a single connection: %s)',
    async (isSingle) => {
      const changes = await follow({}, { as: 'editor', isSingle })
      // On a single connection the client does not say when it has subscribed.
      if (isSingle) await subscriptionsOpen(1)
      const event = await newEvent('Treaty')
      await event.act('publishEvent')
      const [created, published] = await changes.take(2)
      expect([created, published].map((each) => each && brief(each))).toEqual([
        ['CREATE', 'Treaty'],
        ['PUBLISH', 'Treaty'],
      ])
      expect(BigInt(published?.eventChanged.sequence ?? 0)).toBeGreaterThan(
        BigInt(created?.eventChanged.sequence ?? 0),
      )
    },
  )

  test('carries several subscriptions on a single connection', async () => {
    const follower = createFollower({ url, isSingle: true })
    followers.push(follower)
    const all = await follower.follow<Told>(CHANGES)
    const some = await follower.follow<Told>(CHANGES, { filter: { text: 'summit' } })
    await subscriptionsOpen(2)
    await publishedEvent('Parade')
    await publishedEvent('Summit')
    expect((await all.take(2)).map(brief)).toEqual([
      ['PUBLISH', 'Parade'],
      ['PUBLISH', 'Summit'],
    ])
    expect(brief(await some.next())).toEqual(['PUBLISH', 'Summit'])
  })

  test('goes on after the last id that a client knows: nothing is missed, nothing told twice', async () => {
    const staying = await follow()
    const event = await publishedEvent('First')
    const { id } = (await staying.next()).eventChanged
    const titles = Array.from({ length: 230 }, (_, index) => `Title ${index}`)
    // More than one reading takes, the same event over and over, and others between.
    for (const title of titles) {
      await event.act('updateEvent', { title })
      if (title.endsWith('50')) await publishedEvent(`Beside ${title}`)
    }
    const returned = await follow({ lastEventId: id })
    const [stayed, caughtUp] = [await staying.take(232), await returned.take(232)]
    expect(caughtUp.map(idOf)).toEqual(stayed.map(idOf))
    expect(new Set(caughtUp.map(idOf)).size).toBe(232)
    expect(caughtUp.at(-1)?.eventChanged.event?.title).toBe('Title 229')
    await event.act('updateEvent', { title: 'Last' })
    expect(brief(await returned.next())).toEqual(['UPDATE', 'Last'])
  })

  test('tells an EventSource in `id:` lines what it then sends as Last-Event-ID', async () => {
    const changes = await openStream(url, CHANGES)
    const event = await publishedEvent('Told')
    const first = await changes.until('Told')
    const [, id] = /^id: (\S+)$/m.exec(first) ?? []
    expect(first).toContain(`"id":"${id}"`)
    await changes.close()
    await event.act('updateEvent', { title: 'Changed meanwhile' })
    const again = await openStream(url, CHANGES, { 'last-event-id': id ?? '' })
    expect(await again.until('Changed meanwhile')).not.toContain('PUBLISH')
    await again.close()
  })

  test('refuses an id that is no change of an event', async () => {
    for (const lastEventId of [
      'x',
      Buffer.from('Event:01900000-0000-7000-8000-000000000000').toString('base64'),
    ]) {
      const changes = await follow({ lastEventId })
      await expect(changes.next()).rejects.toThrow('UNKNOWN_LAST_EVENT_ID')
    }
  })

  test('refuses a filter that cannot be used, at once', async () => {
    const changes = await follow({ filter: { overlaps: 'sometime' } })
    await expect(changes.next()).rejects.toThrow('INVALID_DATE')
  })

  test('tells of events that come into the filter, change in it, and leave it', async () => {
    const changes = await follow({ filter: { overlaps: '1950/1953', text: 'war' } })
    const event = await publishedEvent('A quarrel', { date: '1950' })
    await publishedEvent('A war of another time', { date: '1870' })
    // Each is taken before the next, since a change tells of the event as it stands when it is told.
    const toldOf = async (action: string, input = {}) => {
      await event.act(action, input)
      return brief(await changes.next())
    }
    expect(await toldOf('updateEvent', { title: 'A war' })).toEqual(['UPDATE', 'A war'])
    expect(await toldOf('updateEvent', { date: '1951' })).toEqual(['UPDATE', 'A war'])
    expect(await toldOf('updateEvent', { date: '1960' })).toEqual(['UPDATE', null])
    expect(await toldOf('updateEvent', { date: '1952' })).toEqual(['UPDATE', 'A war'])
    expect(await toldOf('deleteEvent')).toEqual(['DELETE', null])
  })

  test('goes on when PostgreSQL has cut off the connection that listens', async () => {
    const changes = await follow()
    await writer.prisma.$queryRaw`SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity
      WHERE application_name = 'annals-api-live' AND datname = current_database()`
    await publishedEvent('After the cut')
    expect(brief(await changes.next())).toEqual(['PUBLISH', 'After the cut'])
  })

  test('ends when the one who asks may no longer see what was asked for', async () => {
    const changes = await follow({}, { as: 'editor' })
    editorsToken = 'revoked'
    await newEvent('Not for a reader')
    await expect(changes.next()).rejects.toThrow('NOT_ALLOWED')
    editorsToken = 'editor'
  })
})

describe('whoever may not see drafts', () => {
  test('is told of an event from its publication to its withdrawal, and never why it is gone', async () => {
    const outsider = await follow()
    const editor = await follow({}, { as: 'editor' })
    const event = await newEvent('Shown')
    await event.act('updateEvent', { title: 'Shown soon' })
    const seen: Told[] = []
    // Each is seen before the next: what is withdrawn before one could see it is not told of.
    for (const [action, input] of [
      ['publishEvent', {}],
      ['updateEvent', { title: 'Shown on' }],
      ['unpublishEvent', {}],
    ] as const) {
      await event.act(action, input)
      seen.push(await outsider.next())
    }
    await event.act('updateEvent', { title: 'Secret' })
    await publishedEvent('Another')
    seen.push(await outsider.next())
    expect(seen.map(({ eventChanged: { action } }) => action)).toEqual([
      'PUBLISH',
      'UPDATE',
      'DELETE',
      'PUBLISH',
    ])
    expect(seen.map(({ eventChanged: { sequence } }) => sequence)).toEqual([null, null, null, null])
    expect(JSON.stringify(seen)).not.toContain('Secret')
    expect((await editor.take(8)).map(({ eventChanged: { action } }) => action)).toEqual([
      ...['CREATE', 'UPDATE', 'PUBLISH', 'UPDATE', 'UNPUBLISH', 'UPDATE'],
      ...['CREATE', 'PUBLISH'],
    ])
  })

  test('learns nothing afterwards of what was published and withdrawn meanwhile', async () => {
    const before = await follow()
    await publishedEvent('Mark')
    const { id } = (await before.next()).eventChanged
    const withdrawn = await publishedEvent('Withdrawn')
    await withdrawn.act('unpublishEvent')
    await publishedEvent('After it')
    const returned = await follow({ lastEventId: id })
    expect(brief(await returned.next())).toEqual(['PUBLISH', 'After it'])
  })

  test('who saw it before is told that it is gone, however late', async () => {
    const before = await follow()
    const event = await publishedEvent('Seen')
    const { id } = (await before.next()).eventChanged
    await event.act('unpublishEvent')
    await event.act('updateEvent', { title: 'Not for you' })
    await publishedEvent('Later')
    const returned = await follow({ lastEventId: id })
    expect((await returned.take(2)).map(brief)).toEqual([
      ['DELETE', null],
      ['PUBLISH', 'Later'],
    ])
  })

  test('cannot go on from the revision of a draft, as if there were none', async () => {
    const editor = await follow({}, { as: 'editor' })
    await newEvent('Secret')
    const { id } = (await editor.next()).eventChanged
    const outsider = await follow({ lastEventId: id })
    await expect(outsider.next()).rejects.toThrow('UNKNOWN_LAST_EVENT_ID')
  })

  test('is not told that a draft was merged into what is published', async () => {
    const changes = await follow()
    const into = await publishedEvent('Kept')
    const from = await newEvent('A draft of the same')
    await write(writer, 'mergeEvents', {
      into: into.id,
      expectedVersion: 2,
      from: from.id,
      expectedFromVersion: 1,
    })
    expect((await changes.take(2)).map(brief)).toEqual([
      ['PUBLISH', 'Kept'],
      ['UPDATE', 'Kept'],
    ])
  })
})

const idOf = ({ eventChanged }: Told) => eventChanged.id

/** Waits until the reader has so many subscriptions open. */
async function subscriptionsOpen(count: number): Promise<void> {
  while (reader.api.subscriptions() !== count) await new Promise(setImmediate)
}

/** What an EventSource would read. */
async function openStream(address: string, query: string, headers: Record<string, string> = {}) {
  const end = new AbortController()
  const response = await fetch(`${address}/graphql?query=${encodeURIComponent(query)}`, {
    headers: { accept: 'text/event-stream', ...headers },
    signal: end.signal,
  })
  expect(response.headers.get('content-type')).toBe('text/event-stream')
  const chunks = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  return {
    until: async (wanted: string) => {
      while (!text.includes(wanted)) text += (await chunks?.read())?.value ?? ''
      return text
    },
    close: async () => end.abort(),
  }
}
