import { EventEmitter, once } from 'node:events'
import { gzipSync } from 'node:zlib'
import type { Page, Response } from '@playwright/test'
import { expect, openLive, test } from './setup/test.ts'

/**
 * What a reader's first page may cost in scripts, in bytes as gzip sends them; polyfills of old browsers
 * apart. We promise 230 kB; this keeps what was won from being lost unseen.
 */
const BUDGET = 190_000

test.use({ viewport: { width: 1280, height: 800 } })

test('the first view of the overview loads no more scripts than its budget, and no chart library', async ({
  page,
}) => {
  const weigh = collectScripts(page)
  await openLive(page, '/')
  await page.waitForLoadState('networkidle')
  // A page that failed would load little, and prove nothing.
  await expect(page.getByRole('article').first()).toBeVisible()
  const sizes = await weigh()
  const total = sizes.reduce((sum, size) => sum + size, 0)
  console.log(`First-load JavaScript of the overview: ${(total / 1000).toFixed(1)} kB gzipped`)
  expect(total).toBeLessThanOrEqual(BUDGET)
})

test('what every page runs first is compiled while it is fetched', async ({ request, baseURL }) => {
  const page = await (await request.get('/')).text()
  const scripts = [...page.matchAll(/<script src="([^"]+)" (?:id="[^"]+" )?async=""/g)]
  const texts = await Promise.all(
    scripts.map(async ([, address]) => (await request.get(`${baseURL}${address}`)).text()),
  )
  const react = texts.filter((text) => text.includes('hydrateRoot'))
  expect(react).toHaveLength(1)
  for (const text of react) expect(text).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/)
})

test('charts stand in the page before any script, and are taken over where somebody points, without moving', async ({
  page,
}) => {
  await openLive(page, '/')
  const timeline = page.getByRole('group', { name: /^Timeline of \d+ events/ })
  const stills = page.locator('[data-still]')
  await expect(stills).toHaveCount(2)
  await timeline.scrollIntoViewIfNeeded()
  const before = await timeline.boundingBox()
  await timeline.hover()
  await expect(stills).toHaveCount(1)
  expect(await timeline.boundingBox()).toEqual(before)
})

test('a phone that sends no hint of what it is gets charts of its width all the same', async ({
  request,
}) => {
  const widthFor = async (agent: string) => {
    const page = await (await request.get('/', { headers: { 'user-agent': agent } })).text()
    return /<svg[^>]*aria-label="Timeline of[^>]*width="(\d+)"/.exec(page)?.[1]
  }
  const safari = (device: string, mobile: string) =>
    `Mozilla/5.0 (${device}) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 ${mobile}Safari/605.1.15`
  expect(await widthFor(safari('iPhone; CPU iPhone OS 18_0 like Mac OS X', 'Mobile/15E148 '))).toBe(
    '324',
  )
  expect(await widthFor(safari('Macintosh; Intel Mac OS X 10_15_7', ''))).toBe('918')
})

test('a mark that has the focus keeps it when the live chart takes over', async ({ page }) => {
  await openLive(page, '/')
  await page.locator('[data-still] [data-mark][tabindex="0"]').focus()
  await expect(page.locator('[data-still]')).toHaveCount(1)
  await expect(page.locator('[data-mark]:focus')).toHaveCount(1)
  await page.keyboard.press('End')
  await expect(page.locator('[data-mark]:focus')).toHaveCount(1)
})

test('a button that is pressed before the live chart has come does its work when it is there', async ({
  page,
}) => {
  await openLive(page, '/')
  const release = await holdScripts(page)
  await page.locator('[data-still]').getByRole('button', { name: 'Collapse Arms' }).click()
  await expect(page.locator('[data-still]')).toHaveCount(2)
  release()
  await expect(page).toHaveURL(/folded=arms/)
  await expect(page.getByRole('button', { name: 'Expand Arms' })).toBeVisible()
})

/** Keeps scripts from coming until what it returns is called. */
async function holdScripts(page: Page): Promise<() => void> {
  const gate = new EventEmitter()
  const opened = once(gate, 'open')
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await opened
    await route.continue()
  })
  return () => {
    gate.emit('open')
  }
}

/** Every script's size, by address. */
/** What every script weighs that comes until it is asked for, in bytes as gzip sends it. */
function collectScripts(page: Page): () => Promise<number[]> {
  const sizes = new Map<string, Promise<number>>()
  const collect = (response: Response) => {
    if (response.request().resourceType() !== 'script') return
    sizes.set(
      response.url(),
      response.body().then((body) => gzipSync(body, { level: 9 }).length),
    )
  }
  page.on('response', collect)
  return () => {
    // One that came later would be read when the page is gone.
    page.off('response', collect)
    return Promise.all(sizes.values())
  }
}
