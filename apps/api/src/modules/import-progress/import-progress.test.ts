import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { Viewer } from '../../context.ts'
import { createFollower, type Followed } from '../../testing/follow.ts'
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts'
import { EDITOR } from '../../testing/viewers.ts'
import { write } from '../../testing/write-as.ts'
import type { Writer } from '../../writing/writer.ts'
import { openImport } from './import-progress.service.ts'

interface Progress {
  readonly importProgressed: { readonly status: string; readonly done: number }
}

const PROGRESS = `subscription Progress($id: ID!) {
  importProgressed(id: $id) { id title status phase done total message } }`
const ID = '01890000-0000-7000-8000-00000000000'

let api: TestApi
let url: string
let writer: Writer

beforeAll(async () => {
  api = await startTestApi({ data: 'empty', now: () => new Date(), parts: { authenticate } })
  url = await api.listen()
  const { prisma, database } = api
  writer = { caller: 'test', userId: null, apiKeyId: null, prisma, database, now: () => new Date() }
})
afterAll(() => api.stop())

async function authenticate(request: Request): Promise<Viewer | null> {
  return request.headers.get('authorization') === 'editor' ? EDITOR : null
}

const followers: { dispose(): void }[] = []
afterEach(() => {
  for (const follower of followers.splice(0)) follower.dispose()
})

function follow(id: string, headers: Record<string, string> = { authorization: 'editor' }) {
  const follower = createFollower({ url, headers: () => headers })
  followers.push(follower)
  return follower.follow<Progress>(PROGRESS, { id })
}

test('an import is followed from before it begins to its end, which completes the subscription', async () => {
  const progress = await follow(`${ID}1`)
  const open = await openImport(writer, { importId: `${ID}1`, total: 3, title: 'Three candidates' })
  expect(await progress.next()).toEqual({
    importProgressed: {
      id: `${ID}1`,
      title: 'Three candidates',
      status: 'RUNNING',
      phase: '',
      done: 0,
      total: 3,
      message: null,
    },
  })
  open.report(2, 'writing')
  expect((await progress.next()).importProgressed).toMatchObject({ done: 2, phase: 'writing' })
  await open.finish('DONE')
  expect((await progress.next()).importProgressed).toMatchObject({ status: 'DONE', done: 3 })
  expect(await progress.isComplete()).toBe(true)
})

describe('acceptCandidates', () => {
  const accept = (importId: string, dates: readonly string[]) =>
    write(api, 'acceptCandidates', {
      importId,
      newSource: { title: 'The Freedonia Gazette' },
      candidates: dates.map((date, index) => ({
        newEvent: { title: `Event ${index}`, date },
        citation: { quote: 'It happened.' },
      })),
    })
  const lastOf = async (progress: Followed<Progress>) => {
    let last = (await progress.next()).importProgressed
    while (last.status === 'RUNNING') last = (await progress.next()).importProgressed
    return last
  }

  test('can be followed by the id that it is given', async () => {
    const progress = await follow(`${ID}5`)
    const accepted = await accept(`${ID}5`, ['1999', '2000', '2001'])
    expect(accepted.__typename).toBe('AcceptCandidatesSuccess')
    expect(await lastOf(progress)).toMatchObject({
      title: 'The Freedonia Gazette',
      status: 'DONE',
      done: 3,
      total: 3,
    })
    expect(await progress.isComplete()).toBe(true)
  })

  test('tells why it failed', async () => {
    const progress = await follow(`${ID}6`)
    const refused = await accept(`${ID}6`, ['2002', 'someday'])
    expect(refused.__typename).toBe('InvalidDateError')
    expect(await lastOf(progress)).toMatchObject({ status: 'FAILED', message: refused.message })
  })
})

test('who comes late, or again, gets the present state first', async () => {
  const open = await openImport(writer, { importId: `${ID}2`, total: 9, title: 'Nine' })
  open.report(4)
  const first = await follow(`${ID}2`)
  while ((await first.next()).importProgressed.done !== 4);
  await first.end()
  await open.finish('FAILED', 'The fifth has no date.')
  const again = await follow(`${ID}2`)
  expect((await again.next()).importProgressed).toMatchObject({
    status: 'FAILED',
    done: 4,
    message: 'The fifth has no date.',
  })
  expect(await again.isComplete()).toBe(true)
})

test('its end comes after every report, however fast they come', async () => {
  const progress = await follow(`${ID}3`)
  const open = await openImport(writer, { importId: `${ID}3`, total: 500, title: 'Many' })
  for (let done = 1; done <= 400; done++) open.report(done)
  await open.finish('STOPPED')
  let last: Progress['importProgressed'] | undefined
  do last = (await progress.next()).importProgressed
  while (last.status === 'RUNNING')
  expect(last).toMatchObject({ status: 'STOPPED', done: 400 })
})

test('one that was not heard of for two minutes was broken off, and is told as failed', async () => {
  const heardOf = new Date(Date.now() - 119_000)
  const input = { importId: `${ID}4`, total: 2, title: 'Two' }
  await openImport({ ...writer, now: () => heardOf }, input)
  const progress = await follow(`${ID}4`)
  let last = (await progress.next()).importProgressed
  while (last.status === 'RUNNING') last = (await progress.next()).importProgressed
  expect(last).toMatchObject({
    status: 'FAILED',
    done: 0,
    message: expect.stringContaining('was broken off'),
  })
  expect(await progress.isComplete()).toBe(true)
})

test('is for those who may write, and wants a UUID', async () => {
  await expect((await follow(`${ID}1`, {})).next()).rejects.toThrow('NOT_ALLOWED')
  await expect((await follow('mine')).next()).rejects.toThrow('INVALID_ID')
})

test('an id that is no UUID, or another person has, begins no import', async () => {
  const input = { total: 1, title: 'One' }
  await expect(openImport(writer, { ...input, importId: 'mine' })).rejects.toThrow('UUID')
  await api.prisma.user.create({ data: { id: 'ada', name: 'Ada', email: 'ada@annals.test' } })
  const other = { ...writer, userId: 'ada' }
  await expect(openImport(other, { ...input, importId: `${ID}1` })).rejects.toThrow('taken')
})
