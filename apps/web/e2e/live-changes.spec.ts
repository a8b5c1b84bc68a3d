import type { Page } from '@playwright/test'
import { expect, test } from './setup/editor-test.ts'
import { recordEvent } from './setup/record-event.ts'
import { openLive } from './setup/test.ts'

test('what is changed elsewhere is marked quietly, moves nothing that is read, and is shown when asked for', async ({
  editor,
  visitor,
}) => {
  const slugs: string[] = []
  for (const year of [1911, 1912, 1913, 1914, 1915, 1916])
    slugs.push(
      await recordEvent(editor, { title: `Semaphore of ${year}`, date: `${year}`, publish: true }),
    )
  const listening = visitor.waitForResponse((response) =>
    response.url().includes('ChangedEvents_Subscription'),
  )
  await openLive(visitor, '/?q=Semaphore')
  await listening
  const read = visitor.getByRole('article').filter({ hasText: 'Semaphore of 1914' })
  await read.scrollIntoViewIfNeeded()
  const before = await read.boundingBox()

  await retitle(editor, slugs[1] ?? '', 'Semaphore renamed')

  const notice = visitor.getByRole('status').filter({ hasText: '1 event changed elsewhere' })
  await expect(notice).toBeVisible()
  const row = visitor.getByRole('listitem').filter({ hasText: 'Semaphore of 1912' })
  await expect(row.getByText('Changed elsewhere', { exact: true })).toBeAttached()
  await expect(visitor.getByText('Changed elsewhere', { exact: true })).toHaveCount(1)
  expect(await read.boundingBox()).toEqual(before)

  await notice.getByRole('button', { name: 'Show' }).click()
  await expect(visitor.getByRole('article').filter({ hasText: 'Semaphore renamed' })).toBeVisible()
  await expect(visitor.getByText('Changed elsewhere', { exact: true })).toHaveCount(0)
})

/** Changes an event's title as the editor of a page, past the forms. */
async function retitle(page: Page, slug: string, title: string): Promise<void> {
  const ask = async (query: string, variables: object) => {
    const response = await page.request.post('/graphql', { data: { query, variables } })
    return ((await response.json()) as { data: { event: { id: string; version: number } } }).data
  }
  const { event } = await ask('query ($slug: String!) { event(slug: $slug) { id version } }', {
    slug,
  })
  const answer = await ask(
    'mutation ($input: UpdateEventInput!) { updateEvent(input: $input) { __typename ... on Error { message } } }',
    { input: { id: event.id, expectedVersion: event.version, title } },
  )
  expect(answer).toEqual({ updateEvent: { __typename: 'UpdateEventSuccess' } })
}
