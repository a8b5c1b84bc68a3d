import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts'
import { EDITOR } from '../../testing/viewers.ts'
import { write } from '../../testing/write-as.ts'
import { newEvent, type Written } from '../../testing/write-event.ts'

let api: TestApi

beforeAll(async () => {
  api = await startTestApi()
})

afterAll(() => api.stop())

describe('an idempotency key', () => {
  test('gives the first answer again and writes nothing twice, even at the same moment', async () => {
    const input = { title: 'Written once', date: '1998', idempotencyKey: 'once-1' }
    const results = await Promise.all(
      Array.from({ length: 8 }, () => write(api, 'createEvent', input, 'event { id }')),
    )
    results.push(await write(api, 'createEvent', input, 'event { id }'))
    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1)
    expect(results[0]?.__typename).toBe('CreateEventSuccess')
    expect(await api.prisma.event.count({ where: { title: 'Written once' } })).toBe(1)
  })

  test('keeps a named error as well', async () => {
    const { id } = await newEvent(api, 'Conflicted')
    const input = { id, expectedVersion: 5, title: 'New words', idempotencyKey: 'conflict-1' }
    const first = await write(api, 'updateEvent', input)
    expect(first).toMatchObject({ __typename: 'VersionConflictError', currentVersion: 1 })
    for (const expectedVersion of [1, 2, 3, 4])
      await write(api, 'updateEvent', { id, expectedVersion, title: `${expectedVersion}` })
    expect(await write(api, 'updateEvent', input)).toEqual(first)
  })

  test('with other input, or for another mutation, is a named error', async () => {
    const input = { title: 'Keyed', date: '1997', idempotencyKey: 'reused-1' }
    const { event } = await write(api, 'createEvent', input, 'event { id }')
    const reused = { __typename: 'IdempotencyKeyReusedError' }
    expect(await write(api, 'createEvent', { ...input, date: '1996' })).toMatchObject(reused)
    const { id } = event as Written
    expect(
      await write(api, 'publishEvent', { id, expectedVersion: 1, idempotencyKey: 'reused-1' }),
    ).toMatchObject(reused)
  })

  test('belongs to its caller', async () => {
    const input = { title: 'Two callers', date: '1995', idempotencyKey: 'mine', allowTwin: true }
    await write(api, 'createEvent', input)
    await write(api, 'createEvent', input, undefined, { ...EDITOR, name: 'another editor' })
    expect(await api.prisma.event.count({ where: { title: 'Two callers' } })).toBe(2)
  })
})
