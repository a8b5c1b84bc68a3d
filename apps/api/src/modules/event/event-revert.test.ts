import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts'
import { type WriteResult, write } from '../../testing/write-as.ts'

let api: TestApi

beforeAll(async () => {
  api = await startTestApi()
})

afterAll(() => api.stop())

interface Written {
  readonly id: string
  readonly slug: string
  readonly version: number
  readonly topics: readonly { readonly slug: string }[]
}

const keyOf = ({ id }: Written) => Buffer.from(id, 'base64').toString()

const of = (result: WriteResult) => {
  if (result.event === undefined) throw new Error(JSON.stringify(result))
  return result.event as Written
}

const WHOLE = `event { id slug version status title summary isDisputed disputeNote
  date { edtf earliest latest precision isApproximate } topics { slug } places { slug }
  participations { role actor { slug } } links { kind note to { slug } }
  citations { edges { node { id quote expression claimedDate { edtf earliest } confidence source { slug } createdAt } } } }`

let made = 0

async function newEvent(fields: object = {}): Promise<Written> {
  const input = {
    title: `Reverted ${++made}`,
    date: `19${10 + made}-07~`,
    publish: true,
    ...fields,
  }
  return of(await write(api, 'createEvent', input, WHOLE))
}

async function richEvent(): Promise<Written> {
  const source = await api.prisma.source.findFirstOrThrow({ orderBy: { slug: 'asc' } })
  return newEvent({
    ...{ summary: 'As it was.', disputeNote: 'Doubted.', topics: ['recognition', 'diplomacy'] },
    participations: [{ actor: 'russia', role: 'INITIATOR' }],
    citations: [{ source: source.slug, quote: 'In July', claimedDate: '1911-07', confidence: 0.5 }],
    links: [{ kind: 'FOLLOWS', to: 'soviet-collapse', note: 'Long after.' }],
  })
}

const revert = (id: string, expectedVersion: number, toVersion: number) =>
  write(api, 'revertEvent', { id, expectedVersion, toVersion }, WHOLE)

describe('revertEvent', () => {
  test('writes all that an event was as a new version, and keeps what was between', async () => {
    const event = await richEvent()
    const { id } = event
    await write(api, 'updateEvent', {
      ...{
        id,
        expectedVersion: 1,
        title: 'Other words',
        date: '2001',
        topics: [],
        slug: `moved-${made}`,
      },
      ...{ participations: [], isDisputed: false, disputeNote: null, summary: '' },
    })
    await write(api, 'unlinkEvents', { from: id, kind: 'FOLLOWS', to: 'soviet-collapse' })
    await write(api, 'unpublishEvent', { id, expectedVersion: 3 })
    expect(of(await revert(id, 4, 1))).toEqual({ ...event, version: 5 })
    const titles = await api.prisma.revision.findMany({
      where: { entityId: keyOf(event).slice('Event:'.length) },
      orderBy: { version: 'asc' },
      select: { version: true, action: true },
    })
    expect(titles.map(({ action }) => action)).toEqual([
      ...['CREATE', 'UPDATE', 'UPDATE', 'UNPUBLISH', 'UPDATE'],
    ])
  })

  test('undoes itself', async () => {
    const { id } = await richEvent()
    const changed = of(
      await write(api, 'updateEvent', { id, expectedVersion: 1, title: `Changed ${made}` }, WHOLE),
    )
    await revert(id, 2, 1)
    expect(of(await revert(id, 3, 2))).toEqual({ ...changed, version: 4 })
  })

  test('brings a deleted event back as it was', async () => {
    const event = await richEvent()
    await write(api, 'deleteEvent', { id: event.id, expectedVersion: 1 })
    expect(of(await revert(event.id, 2, 1))).toEqual({ ...event, version: 3 })
  })

  test.each([
    ['a version that was read by now', 1, 1, { __typename: 'VersionConflictError' }],
    ['a version that never was', 2, 9, { __typename: 'NotFoundError', field: 'toVersion' }],
  ])('refuses %s', async (_what, expectedVersion, toVersion, refusal) => {
    const { id } = await newEvent()
    await write(api, 'updateEvent', { id, expectedVersion: 1, title: `Later ${made}` })
    expect(await revert(id, expectedVersion, toVersion)).toMatchObject(refusal)
  })

  test('does not go back to being deleted', async () => {
    const { id } = await newEvent()
    await write(api, 'deleteEvent', { id, expectedVersion: 1 })
    await write(api, 'restoreEvent', { id, expectedVersion: 2 })
    expect(await revert(id, 3, 2)).toMatchObject({ __typename: 'InvalidInputError' })
  })
})

describe('a change of many', () => {
  test('is undone by one revertEvents, with what each had before', async () => {
    const a = await newEvent({ topics: ['recognition', 'diplomacy'] })
    const b = await newEvent({ topics: ['diplomacy', 'recognition'] })
    const c = await newEvent({ topics: ['recognition'] })
    // Against the order of their keys, in which the events are locked.
    const [first, last] = keyOf(a) > keyOf(b) ? [a, b] : [b, a]
    const events = [first.id, c.id, last.id]
    const tags = { events, expectedVersions: [1, 1, 1], remove: ['diplomacy'] }
    const select = 'changed { id slug version topics { slug } }'
    const { changed } = await write(api, 'tagEvents', tags, select)
    expect(changed).toEqual([
      { id: first.id, slug: first.slug, version: 2, topics: [{ slug: 'recognition' }] },
      { id: last.id, slug: last.slug, version: 2, topics: [{ slug: 'recognition' }] },
    ])
    const reversions = (changed as Written[]).map(({ id, version }) => ({
      ...{ id, expectedVersion: version, toVersion: version - 1 },
    }))
    const undone = await write(
      api,
      'revertEvents',
      { events: reversions },
      'events { topics { slug } }',
    )
    expect(undone.events).toEqual([{ topics: first.topics }, { topics: last.topics }])
  })

  test('is not made where one of them was changed meanwhile', async () => {
    const a = await newEvent()
    const b = await newEvent()
    await write(api, 'updateEvent', { id: b.id, expectedVersion: 1, title: `Else ${made}` })
    const tags = { events: [a.id, b.id], expectedVersions: [1, 1], add: ['recognition'] }
    expect(await write(api, 'tagEvents', tags)).toMatchObject({
      ...{ __typename: 'VersionConflictError', currentVersion: 2 },
    })
    const read = await api.data(`{ event(slug: "${a.slug}") { version topics { slug } } }`)
    expect(read).toEqual({ event: { version: 1, topics: [] } })
  })
})
