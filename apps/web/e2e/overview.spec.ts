import type { Route } from '@playwright/test'
import { expect, openLive, test } from './setup/test.ts'

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the first view holds numbers, charts and the list', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d+ events, 1945 – 20/)
    await expect(page.getByRole('article').filter({ hasText: 'Victory over Japan' })).toBeVisible()
    await expect(page.getByRole('group', { name: /^Timeline of \d+ events/ })).toBeVisible()
    await expect(page.getByRole('link', { name: /recognises the two/ }).first()).toBeVisible()
  })
})

test('a facet narrows numbers, charts and list, stands in the address, and the back button undoes it', async ({
  page,
}) => {
  await openLive(page, '/')
  const heading = page.getByRole('heading', { level: 1 })
  const all = (await heading.textContent()) ?? ''
  await page
    .getByRole('group', { name: 'Topics' })
    .getByLabel(/Recognition/)
    .check()
  await expect(page).toHaveURL(/topics=recognition/)
  await expect(heading).not.toHaveText(all)
  await expect(page.getByRole('article').filter({ hasText: 'Victory over Japan' })).toHaveCount(0)
  await page.goBack()
  await expect(heading).toHaveText(all)
})

test('an address shows what it showed to whoever copied it', async ({ page }) => {
  await page.goto('/?range=2022&topics=recognition&lanes=actor&split=none')
  await expect(page.getByRole('button', { name: 'Remove Range: 2022' })).toBeVisible()
  await expect(page.getByLabel('Lanes by')).toHaveValue('actor')
  await expect(page.getByRole('article').filter({ hasText: 'Victory over Japan' })).toHaveCount(0)
})

test('the browser asks for nothing that the server has answered', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    // By GET the page listens for what changes elsewhere.
    const isQuestion = request.method() === 'POST' && new URL(request.url()).pathname === '/graphql'
    if (isQuestion) asked.push(request.postData() ?? '')
  })
  await openLive(page, '/')
  await page.getByLabel('Split by').selectOption('actor')
  await expect(page).toHaveURL(/split=actor/)
  await expect(page.getByText('Working …')).toHaveCount(0)
  expect(asked).toHaveLength(1)
})

test('whatever a filter changes is asked for at once, not one after the other', async ({
  page,
}) => {
  await openLive(page, '/')
  const heading = page.getByRole('heading', { level: 1 })
  const all = (await heading.textContent()) ?? ''
  const held: Route[] = []
  await page.route('**/graphql', async (route) => {
    // None is answered before all are asked.
    if (held.push(route) === 3) await Promise.all(held.map((each) => each.continue()))
  })
  await page
    .getByRole('group', { name: 'Topics' })
    .getByLabel(/Recognition/)
    .check()
  await expect(heading).not.toHaveText(all)
  expect(held).toHaveLength(3)
})

test('the report is offered as PDF and as HTML in a menu that is fetched when it is reached for', async ({
  page,
}) => {
  await openLive(page, '/?topics=recognition')
  const button = page.getByRole('button', { name: 'Export as report' })
  await button.focus()
  await page.keyboard.press('ArrowDown')
  const choices = page.getByRole('menuitem')
  await expect(choices).toHaveCount(2)
  await expect(choices.first()).toHaveAttribute(
    'href',
    /^\/reports\/selection\.pdf\?topics=recognition/,
  )
  await page.keyboard.press('Escape')
  await expect(choices).toHaveCount(0)
  await expect(button).toBeFocused()
})

test('the last word of a search can be replaced by another', async ({ page }) => {
  await openLive(page, '/')
  const field = page.getByRole('searchbox')
  await field.fill('war in Kyiv')
  await expect(page).toHaveURL(/q=war\+in\+Kyiv/)
  await field.press('Control+Backspace')
  await expect(page).toHaveURL(/q=war\+in$/)
  await field.pressSequentially('Lviv')
  await expect(field).toHaveValue('war in Lviv')
})

test('charts that nobody touched follow the page to another language and another selection', async ({
  page,
}) => {
  await openLive(page, '/?topics=recognition')
  await expect(page.getByRole('group', { name: 'Timeline of 3 events' })).toBeVisible()
  await page.getByRole('link', { name: 'Annals', exact: true }).click()
  await expect(page.getByRole('group', { name: 'Timeline of 19 events' })).toBeVisible()
  await openLive(page, '/')
  await page.getByRole('button', { name: 'Language' }).click()
  await page.getByRole('menuitemradio', { name: 'Deutsch' }).click()
  await expect(page.getByRole('group', { name: /^Zeitleiste mit 19 Ereignissen/ })).toBeVisible()
})
