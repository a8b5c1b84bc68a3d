import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts'

let api: TestApi

beforeAll(async () => {
  api = await startTestApi()
})

afterAll(() => api.stop())

test.each([
  '/cards/events/victory-over-japan.png',
  '/cards/events/victory-over-japan.png?language=ko',
  '/cards/timelines/from-liberation-to-recognition.png?language=uk',
  '/cards/charts/russia-and-north-korea-timeline.png',
  '/cards/charts/russia-and-north-korea-by-topic.png?language=no such',
])('%s is a PNG of 1200 × 630 px', async (path) => {
  const answer = await api.fetch(path)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png'])
  const png = Buffer.from(await answer.arrayBuffer())
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
})

test('what is known already is answered 304', async () => {
  const first = await api.fetch('/cards/events/victory-over-japan.png')
  const etag = first.headers.get('etag') ?? ''
  const second = await api.fetch('/cards/events/victory-over-japan.png', {
    headers: { 'if-none-match': etag },
  })
  expect(second.status).toBe(304)
})

test('a draft has no card, nor has what is not there', async () => {
  await api.prisma.event.updateMany({
    where: { slug: 'arms-exhibition' },
    data: { status: 'DRAFT' },
  })
  for (const path of ['events/arms-exhibition.png', 'events/none.png', 'users/a.png', 'a']) {
    expect((await api.fetch(`/cards/${path}`)).status).toBe(404)
  }
})
