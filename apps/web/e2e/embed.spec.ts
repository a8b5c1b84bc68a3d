import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { siteUrl } from './setup/environment.ts'
import { expect, test } from './setup/test.ts'

const TIMELINE = 'russia-and-north-korea-timeline'
const HISTOGRAM = 'russia-and-north-korea-by-topic'

let host: Server
let hostUrl = ''

/** Somebody else's site: another origin, with a strict policy of its own. */
test.beforeAll(async () => {
  host = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.setHeader(
      'content-security-policy',
      `default-src 'none'; script-src ${siteUrl()}; frame-src ${siteUrl()}; style-src 'none'`,
    )
    response.end(`<!doctype html><html lang="en"><title>A report</title><body>
<div data-annals-chart="${siteUrl()}/embed/${TIMELINE}" data-title="Timeline"><a href="#">The chart</a></div>
<annals-chart src="${siteUrl()}/embed/${HISTOGRAM}?theme=dark" chart-title="Histogram"></annals-chart>
<script async src="${siteUrl()}/embed.js"></script></body></html>`)
  })
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
  hostUrl = `http://127.0.0.1:${(host.address() as AddressInfo).port}`
})

test.afterAll(() => new Promise((resolve) => host.close(resolve)))

test('the host script frames every placeholder, and each frame is as high as its chart, at every width', async ({
  page,
}) => {
  for (const width of [320, 700, 1200]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(hostUrl)
    await expect(page.locator('iframe')).toHaveCount(2)
    for (const title of ['Timeline', 'Histogram']) {
      await page.locator(`iframe[title="${title}"]`).scrollIntoViewIfNeeded()
      await expect.poll(() => heightGap(page, title)).toBeLessThanOrEqual(1)
    }
  }
})

test('a frame shrinks again when its chart does', async ({ page }) => {
  await page.goto(hostUrl)
  const frame = page.frameLocator('iframe[title="Histogram"]')
  await frame.getByText('Data', { exact: true }).click()
  await expect.poll(() => heightGap(page, 'Histogram')).toBeLessThanOrEqual(1)
  const open = await frameHeight(page, 'Histogram')
  await frame.getByText('Data', { exact: true }).click()
  await expect.poll(() => frameHeight(page, 'Histogram')).toBeLessThan(open)
  await expect.poll(() => heightGap(page, 'Histogram')).toBeLessThanOrEqual(1)
})

test('the frame shows the same marks as the dashboard', async ({ page }) => {
  await page.goto('/')
  const titles = await page.getByRole('article').getByRole('link').allTextContents()
  await page.goto(`/embed/${TIMELINE}?theme=light`)
  const words = (await page.locator('svg').first().textContent()) ?? ''
  const shown = titles.filter((title) => words.includes(title.trim().slice(0, 12)))
  expect(shown.length).toBeGreaterThan(10)
})

test('a chart becomes interactive where somebody points at it, without jumping', async ({
  page,
}) => {
  await page.setViewportSize({ width: 960, height: 1000 })
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname)
  })
  await page.goto(`/embed/${TIMELINE}`)
  await expect(page.locator('svg[data-theme-of="light"]')).toBeVisible()
  expect(scripts.filter((path) => path !== '/embed/frame.js').join()).not.toMatch(/Live|live-/)
  await page.locator('[data-picture]').hover()
  await expect(
    page.locator('.annals-chart .annals-chart, [data-picture] [role="group"]').first(),
  ).toBeVisible()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('picture and table are there', async ({ page }) => {
    await page.goto(`/embed/${TIMELINE}`)
    await expect(page.locator('svg[data-theme-of="light"]')).toBeVisible()
    await page.getByText('Data', { exact: true }).click()
    await expect(page.getByRole('cell', { name: 'July 2022', exact: true })).toBeVisible()
  })
})

test('no cookie is set, anyone may frame it, and nobody may frame the dashboard', async ({
  request,
}) => {
  const embed = await request.get(`/embed/${TIMELINE}`)
  expect(embed.headers()['set-cookie']).toBeUndefined()
  expect(embed.headers()['content-security-policy']).toContain('frame-ancestors *')
  const page = await request.get('/')
  expect(page.headers()['content-security-policy']).toContain("frame-ancestors 'self'")
})

test('a chart that is not there is a sentence in the frame', async ({ page }) => {
  const response = await page.goto('/embed/nothing-of-the-kind')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('alert')).toHaveText('There is no chart of that name that is public.')
})

async function frameHeight(page: Page, title: string): Promise<number> {
  return (await page.locator(`iframe[title="${title}"]`).boundingBox())?.height ?? 0
}

/** How far the frame is from the height of what is in it, in px. */
async function heightGap(page: Page, title: string): Promise<number> {
  const body = page.frameLocator(`iframe[title="${title}"]`).locator('body')
  const inside = await body.evaluate((each) => Math.ceil(each.getBoundingClientRect().height))
  return Math.abs((await frameHeight(page, title)) - inside)
}
