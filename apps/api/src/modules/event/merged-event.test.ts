import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Viewer } from '../../context.ts'
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts'
import { EDITOR } from '../../testing/viewers.ts'
import { write } from '../../testing/write-as.ts'

let api: TestApi

beforeAll(async () => {
  api = await startTestApi({ data: 'empty' })
})
afterAll(() => api.stop())

interface Written {
  readonly id: string
  readonly slug: string
  version: number
}

let year = 1900

async function newEvent(title: string, isPublished: boolean): Promise<Written> {
  const input = { title, date: String(year++) }
  const { event } = await write(api, 'createEvent', input, 'event { id slug version }')
  const made = event as Written
  if (isPublished) {
    await write(api, 'publishEvent', { id: made.id, expectedVersion: made.version++ })
  }
  return made
}

const merge = (from: Written, into: Written) =>
  write(api, 'mergeEvents', {
    into: into.id,
    expectedVersion: into.version++,
    from: from.id,
    expectedFromVersion: from.version++,
  })

/** What its old id and slug lead to, by every way in which one may ask. */
async function whatIsAt({ id, slug }: Written, viewer?: Viewer) {
  const { byId, bySlug, node, nodes } = await api.data<Record<string, { slug: string } | null>>(
    `query ($id: ID!, $slug: String!) {
      byId: event(id: $id) { slug } bySlug: event(slug: $slug) { slug }
      node(id: $id) { ... on Event { slug } } nodes(ids: [$id]) { ... on Event { slug } } }`,
    { id, slug },
    viewer === undefined ? {} : { viewer },
  )
  const found = [byId, bySlug, node, ...(nodes as unknown as { slug: string }[])]
  return found.map((each) => each?.slug ?? null)
}

const four = (slug: string | null) => [slug, slug, slug, slug]

test("a merged event's old id and slug lead to the event that it turned out to be, over several merges", async () => {
  const [first, second, third] = [
    await newEvent('First', true),
    await newEvent('Second', true),
    await newEvent('Third', true),
  ]
  await merge(first, second)
  expect(await whatIsAt(first)).toEqual(four('second'))
  await merge(second, third)
  expect(await whatIsAt(first)).toEqual(four('third'))
  expect(await whatIsAt(first, EDITOR)).toEqual(four('third'))
  await write(api, 'restoreEvent', { id: second.id, expectedVersion: second.version })
  expect(await whatIsAt(first, EDITOR)).toEqual(four('second'))
  expect(await whatIsAt(first)).toEqual(four(null))
})

test('the name of a draft that was merged leads nobody anywhere but editors', async () => {
  const [draft, shown] = [await newEvent('A draft', false), await newEvent('Shown', true)]
  await merge(draft, shown)
  expect(await whatIsAt(draft)).toEqual(four(null))
  expect(await whatIsAt(draft, EDITOR)).toEqual(four('shown'))
})

test('an event that was merged into a draft is not there for outsiders', async () => {
  const [shown, draft] = [await newEvent('Was shown', true), await newEvent('Now a draft', false)]
  await merge(shown, draft)
  expect(await whatIsAt(shown)).toEqual(four(null))
})
