import { createRequire } from 'node:module'
import { join } from 'node:path'
import { axeFindings } from './setup/axe.ts'
import { DATA_PAGES } from './setup/data-pages.ts'
import { testSites } from './setup/environment.ts'
import { freePort } from './setup/free-port.ts'
import { startGate } from './setup/gate.ts'
import { type RunningProcess, startProcess } from './setup/running-process.ts'
import { expect, openLive, test } from './setup/test.ts'

test('where the server does not answer, what was there stays, what was chosen is kept, and asking again helps', async ({
  page,
}) => {
  await openLive(page, '/')
  await page.route('**/graphql', (route) => route.abort())
  await page
    .getByRole('group', { name: 'Topics' })
    .getByLabel(/Recognition/)
    .check()
  await expect(page.getByRole('alert').first()).toContainText('your filters are kept')
  await expect(page).toHaveURL(/topics=recognition/)
  await expect(page.getByRole('article').first()).toBeVisible()
  await page.unroute('**/graphql')
  await page.getByRole('alert').first().getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('article').filter({ hasText: 'Victory over Japan' })).toHaveCount(0)
})

test('without network the page says so and can still be read', async ({ page, context }) => {
  await openLive(page, '/')
  await context.setOffline(true)
  await expect(page.getByText('You are offline.')).toBeVisible()
  await expect(page.getByRole('article').first()).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByText('You are offline.')).toHaveCount(0)
})

test('a link followed without network waits for it, and opens once it is back', async ({
  page,
  context,
}) => {
  await openLive(page, '/import')
  const text = page.getByLabel('Text', { exact: true })
  await text.fill('The ferry sank on 3 May 1932.')
  await context.setOffline(true)
  const sources = page.getByRole('navigation', { name: 'Main' }).getByRole('link', {
    name: 'Sources',
  })
  await sources.click()
  const notice = page.getByText('What you followed opens once you are back.')
  await expect(notice).toBeVisible()
  await expect(text).toHaveValue('The ferry sank on 3 May 1932.')
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Stay here' }).click()
  await expect(notice).toHaveCount(0)
  await sources.click()
  await context.setOffline(false)
  // What was typed is unsaved, and whoever typed it is asked as with any other link.
  await page.getByRole('alertdialog').getByRole('button', { name: 'Leave' }).click()
  await expect(page).toHaveURL(/\/sources$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/sources/)
})

test('an event of the chart that is opened without network waits for it, too', async ({
  page,
  context,
}) => {
  await openLive(page, '/')
  await context.setOffline(true)
  await page
    .getByRole('group', { name: /^Timeline of/ })
    .getByRole('link')
    .first()
    .focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('What you followed opens once you are back.')).toBeVisible()
  await context.setOffline(false)
  await expect(page).toHaveURL(/\/events\//)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('a link that was given up stays unopened when the network is back', async ({
  page,
  context,
}) => {
  await openLive(page, '/timelines')
  await context.setOffline(true)
  await page.getByRole('link', { name: 'Sources' }).click()
  await page.getByRole('button', { name: 'Stay here' }).click()
  await context.setOffline(false)
  await expect(page.getByText('You are offline.')).toHaveCount(0)
  await expect(page).toHaveURL(/\/timelines$/)
})

test('without the API every page says that it could not be shown, in the page’s frame', async ({
  page,
}) => {
  // It starts a dashboard of its own.
  test.setTimeout(120_000)
  const running: RunningProcess[] = []
  const gate = await startGate(testSites().reading.apiUrl)
  const webPort = await freePort()
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
  try {
    const site = `http://127.0.0.1:${webPort}`
    running.push(
      await startProcess({
        args: [next, 'start', '--port', String(webPort), '--hostname', '127.0.0.1'],
        cwd: join(import.meta.dirname, '..'),
        env: { ANNALS_API_URL: gate.url, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
        readyUrl: site,
      }),
    )
    gate.close()
    for (const path of DATA_PAGES) {
      const answer = await page.goto(`${site}${path}`)
      expect(answer?.status(), path).toBe(500)
      await expect(page.getByRole('heading', { level: 1 }), path).toHaveText(
        'This could not be shown',
      )
      await expect(page.getByRole('navigation', { name: 'Main' }), path).toBeVisible()
      expect(await axeFindings(page), path).toEqual([])
    }
  } finally {
    for (const each of running) await each.stop()
    await gate.stop()
  }
})
