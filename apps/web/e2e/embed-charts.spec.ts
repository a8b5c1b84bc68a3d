import type { Page } from '@playwright/test'
import { axeFindings } from './setup/axe.ts'
import { expect, test } from './setup/editor-test.ts'
import { openLive } from './setup/test.ts'

const CHART = 'russia-and-north-korea-by-topic'

test('visitors find every chart, and on its page the chart, its numbers and its files', async ({
  visitor,
}) => {
  await visitor.goto('/charts')
  await visitor.getByRole('link', { name: 'Events by decade and topic' }).click()
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('Events by decade and topic')
  await expect(visitor.getByText('Follows the data')).toBeVisible()
  await visitor.getByText('Show as a table').click()
  await expect(visitor.getByRole('cell', { name: '1940s' })).toBeVisible()
  for (const format of ['svg', 'png', 'pdf', 'csv', 'json', 'xlsx']) {
    const file = await visitor.request.get(`/charts/${CHART}.${format}`)
    expect(file.status()).toBe(200)
    await expect(visitor.locator(`a[href="/charts/${CHART}.${format}"]`)).toBeVisible()
  }
  await expect(visitor.getByRole('button', { name: 'Pin today' })).toHaveCount(0)
})

test('a visitor takes along the picture and the data of what he looks at', async ({ visitor }) => {
  await openLive(visitor, '/?topics=recognition')
  await visitor.getByRole('button', { name: 'Share this chart' }).first().click()
  const dialog = visitor.getByRole('dialog')
  await dialog.getByLabel('Title').fill('Who recognised whom')
  await expect(dialog.getByRole('img', { name: 'Who recognised whom' })).toBeVisible()
  for (const format of ['svg', 'csv']) {
    const link = dialog.locator(`a[href^="/charts/preview.${format}"]`)
    const file = await visitor.request.get((await link.getAttribute('href')) ?? '')
    expect([file.status(), (await file.text()).includes('Who recognised whom')]).toEqual([
      200,
      true,
    ])
  }
  await expect(dialog.getByRole('button', { name: 'Save the chart' })).toHaveCount(0)
  expect(await axeFindings(visitor)).toEqual([])
})

test('a preview that cannot be had says so, and comes with the next change', async ({
  visitor,
}) => {
  let isDown = true
  await visitor.route('**/charts/preview.svg**', (route) =>
    isDown ? route.abort() : route.continue(),
  )
  await openLive(visitor, '/')
  await visitor.getByRole('button', { name: 'Share this chart' }).first().click()
  const dialog = visitor.getByRole('dialog')
  await expect(dialog.getByText(/^The charts can’t be reached/)).toBeVisible()
  isDown = false
  await dialog.getByLabel('Title').fill('Back again')
  await expect(dialog.getByRole('img', { name: 'Back again' })).toBeVisible()
})

for (const kind of [
  'Timeline',
  'Counts',
  'Shares',
  'Running total',
  'Calendar',
  'Day of the year',
  'Who towards whom',
  'Map',
  'Table',
]) {
  test(`the dialog previews ${kind}`, async ({ visitor }) => {
    await openLive(visitor, '/')
    await visitor.getByRole('button', { name: 'Share this chart' }).first().click()
    const dialog = visitor.getByRole('dialog')
    await dialog.getByLabel('Kind').selectOption({ label: kind })
    await dialog.getByLabel('Title').fill(`As ${kind}`)
    const preview = dialog.getByRole('img', { name: `As ${kind}` })
    await expect(preview).toBeVisible()
    await expect(dialog.getByRole('alert')).toHaveCount(0)
  })
}

test('an editor saves what is looked at, pins it, and the pin stays when the data goes on', async ({
  editor,
  visitor,
}) => {
  await openLive(editor, '/?topics=recognition')
  await editor.getByRole('button', { name: 'Share this chart' }).first().click()
  const dialog = editor.getByRole('dialog')
  await dialog.getByLabel('Title').fill('Recognition, counted')
  await dialog.getByLabel('Bars of').selectOption({ label: 'a decade' })
  await dialog.getByRole('button', { name: 'Save the chart' }).click()
  await dialog.getByRole('link', { name: 'To the chart' }).click()
  await expect(editor.getByRole('heading', { level: 1 })).toHaveText('Recognition, counted')
  const path = new URL(editor.url()).pathname
  const slug = path.split('/').at(-1) ?? ''

  await editor.getByRole('button', { name: 'Pin today' }).click()
  const pin = editor.locator('a[href^="/pins/"][href$=".svg"]')
  await expect(pin).toHaveCount(1)
  const pinned = (await pin.getAttribute('href')) ?? ''
  const hash = pinned.slice('/pins/'.length, -'.svg'.length)
  const before = await read(visitor, pinned)
  const followedBefore = await read(visitor, `/charts/${slug}.csv`)

  const created = await editor.request.post('/graphql', {
    data: {
      query: `mutation { createEvent(input: { title: "One more recognition", date: "1988", topics: ["recognition"], publish: true }) { __typename ... on Error { message } } }`,
    },
  })
  expect((await created.json()).data.createEvent.__typename).toBe('CreateEventSuccess')

  expect(await read(visitor, pinned)).toBe(before)
  expect(await read(visitor, `/charts/${slug}.csv`)).not.toBe(followedBefore)
  const headers = (await visitor.request.get(pinned)).headers()
  expect(headers['cache-control']).toContain('immutable')

  await visitor.goto(`${path}?pin=${hash}`)
  await expect(visitor.getByText(/^As of|· As of/).first()).toBeVisible()
  await expect(visitor.getByText('1 event was added')).toBeVisible()
  await expect(visitor.getByRole('link', { name: 'One more recognition' })).toBeVisible()

  // The author moves a following embed to the pin without touching the report.
  const framed = async () => (await read(visitor, `/embed/${slug}?theme=light`)).includes('>1980s<')
  expect(await framed()).toBe(true)
  await editor.reload()
  await editor.getByRole('button', { name: /^Show the pin of/ }).click()
  await expect(editor.getByRole('button', { name: 'Follow the data' })).toBeVisible()
  expect(await framed()).toBe(false)
  await editor.getByRole('button', { name: 'Follow the data' }).click()
  await expect(editor.getByRole('button', { name: 'Follow the data' })).toHaveCount(0)
  expect(await framed()).toBe(true)
})

test('a chart that is unknown, a draft, or deleted is answered with a sentence that fits', async ({
  editor,
  visitor,
}) => {
  const unknown = await visitor.goto('/charts/nothing-of-the-kind')
  expect(unknown?.status()).toBe(404)
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('There is no such chart')

  const draft = await createChart(editor, 'Only a draft', false)
  const hidden = await visitor.goto(`/charts/${draft.slug}`)
  expect(hidden?.status()).toBe(404)
  expect((await visitor.goto(`/embed/${draft.slug}`))?.status()).toBe(404)
  await expect(visitor.getByRole('alert')).toBeVisible()
  await editor.goto(`/charts/${draft.slug}`)
  await expect(editor.getByText('Counts · Draft')).toBeVisible()

  const gone = await createChart(editor, 'Soon deleted', true)
  await graphql(
    editor,
    `mutation { deleteChart(input: { id: "${gone.id}", expectedVersion: ${gone.version} }) { __typename ... on Error { message } } }`,
  )
  const deleted = await visitor.goto(`/charts/${gone.slug}`)
  expect(deleted?.status()).toBe(410)
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('This chart was deleted')
  expect((await visitor.goto(`/embed/${gone.slug}`))?.status()).toBe(410)
  await expect(visitor.getByRole('alert')).toContainText('This chart was deleted')
})

async function read(page: Page, path: string): Promise<string> {
  const response = await page.request.get(path)
  expect(response.status(), path).toBe(200)
  return response.text()
}

async function createChart(page: Page, title: string, publish: boolean) {
  const data = await graphql<{
    createChart: { chart: { id: string; slug: string; version: number } }
  }>(
    page,
    `mutation { createChart(input: { kind: HISTOGRAM, title: "${title}", publish: ${publish} }) { ... on CreateChartSuccess { chart { id slug version } } ... on Error { message } } }`,
  )
  return data.createChart.chart
}

async function graphql<Data>(page: Page, query: string): Promise<Data> {
  const response = await page.request.post('/graphql', { data: { query } })
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown }
  expect(errors).toBeUndefined()
  return data
}
