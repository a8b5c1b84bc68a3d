import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import { siteUrl } from './setup/environment.ts'
import { heightGap } from './setup/frame-height.ts'
import { type HostSite, reportPage, startHostSite } from './setup/host-site.ts'
import { expect, test } from './setup/test.ts'

const TIMELINE = 'russia-and-north-korea-timeline'
const HISTOGRAM = 'russia-and-north-korea-by-topic'

let host: HostSite

test.beforeAll(async () => {
  const site = siteUrl()
  const policy = `default-src 'none'; script-src ${site}; frame-src ${site}; style-src 'none'`
  const own = `default-src 'none'; script-src 'self'; frame-src ${site}; style-src 'unsafe-inline'`
  const pym = createRequire(import.meta.url).resolve('pym.js/dist/pym.v1.js')
  host = await startHostSite({
    '/every-method': {
      policy,
      body: reportPage(`
<iframe id="plain" src="${site}/embed/${HISTOGRAM}" title="Plain" width="100%" height="520"></iframe>
<div data-annals-chart="${site}/embed/${TIMELINE}" data-title="Placeholder"></div>
<annals-chart src="${site}/embed/${HISTOGRAM}?theme=dark" chart-title="Component"></annals-chart>
<annals-chart src="${site}/embed/nothing-of-the-kind" chart-title="Broken"></annals-chart>
<script async src="${site}/embed.js"></script>`),
    },
    '/pym': {
      policy: own,
      body: reportPage(
        '<div id="chart"></div><script src="/pym.js"></script><script src="/own.js"></script>',
      ),
    },
    '/pym.js': { contentType: 'text/javascript', body: readFileSync(pym) },
    '/own.js': {
      contentType: 'text/javascript',
      body: `new pym.Parent('chart', '${site}/embed/${TIMELINE}', {})`,
    },
    '/amp': {
      policy: own,
      body: reportPage(
        `<iframe title="Amp" src="${site}/embed/${TIMELINE}" width="100%" height="90" frameborder="0"></iframe><script src="/amp.js"></script>`,
      ),
    },
    // What AMP's own iframe element listens for, and nothing else.
    '/amp.js': {
      contentType: 'text/javascript',
      body: `addEventListener('message', ({ data, source }) => {
  const frame = document.querySelector('iframe')
  if (source !== frame.contentWindow || data?.sentinel !== 'amp' || data.type !== 'embed-size') return
  frame.height = data.height
})`,
    },
    '/sandboxed': {
      body: reportPage(
        `<iframe title="Sandboxed" sandbox="allow-scripts" src="${site}/embed/${HISTOGRAM}?theme=light" width="700" height="600"></iframe>`,
      ),
    },
  })
})

test.afterAll(() => host.close())

for (const width of [320, 700, 1200]) {
  test(`at ${width} px every frame that may is as high as its chart, under a strict policy`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`${host.url}/every-method`)
    for (const title of ['Placeholder', 'Component', 'Broken']) {
      const frame = page.getByTitle(title)
      await frame.scrollIntoViewIfNeeded()
      await expect.poll(() => heightGap(frame)).toBeLessThanOrEqual(1)
    }
    await expect(page.getByTitle('Plain').contentFrame().locator('svg:visible')).toHaveCount(1)
    await expect(page.getByTitle('Broken').contentFrame().getByRole('alert')).toBeVisible()
  })
}

test('a frame below the fold is drawn and measured before anybody scrolls to it', async ({
  page,
}) => {
  await page.goto(`${host.url}/every-method`)
  const component = page.getByTitle('Component')
  const picture = component.contentFrame().locator('[data-theme-of]')
  await expect(picture).toHaveAttribute('viewBox', /^0 0 1280 /)
  await expect.poll(() => heightGap(component)).toBeLessThanOrEqual(1)
  await expect(component).not.toBeInViewport()
})

test('a page that uses pym.js resizes our frame by its own dialect', async ({ page }) => {
  for (const width of [360, 1000]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`${host.url}/pym`)
    await expect.poll(() => heightGap(page.locator('#chart iframe'))).toBeLessThanOrEqual(1)
  }
})

test("a page that knows AMP's message alone resizes our frame", async ({ page }) => {
  await page.goto(`${host.url}/amp`)
  await expect.poll(() => heightGap(page.getByTitle('Amp'))).toBeLessThanOrEqual(1)
})

test('a frame shrinks again when its chart does', async ({ page }) => {
  await page.goto(`${host.url}/every-method`)
  const component = page.getByTitle('Component')
  const data = component.contentFrame().getByText('Show as a table')
  const height = async () => (await component.boundingBox())?.height ?? 0
  await data.click()
  await expect.poll(() => heightGap(component)).toBeLessThanOrEqual(1)
  const open = await height()
  await data.click()
  await expect.poll(height).toBeLessThan(open)
  await expect.poll(() => heightGap(component)).toBeLessThanOrEqual(1)
})

test('a chart that is taken out of the page and put back is framed again, once', async ({
  page,
}) => {
  await page.goto(`${host.url}/every-method`)
  await expect.poll(() => heightGap(page.getByTitle('Component'))).toBeLessThanOrEqual(1)
  await page.evaluate(() => {
    const chart = document.querySelector('annals-chart')
    chart?.remove()
    if (chart) document.body.prepend(chart)
  })
  await expect(page.getByTitle('Component')).toHaveCount(1)
  await expect.poll(() => heightGap(page.getByTitle('Component'))).toBeLessThanOrEqual(1)
})

test('a single-page host that swaps its content gets frames for what it adds', async ({ page }) => {
  await page.goto(`${host.url}/every-method`)
  await expect(page.locator('iframe')).toHaveCount(4)
  await page.evaluate((src) => {
    const added = document.createElement('div')
    added.dataset.annalsChart = src
    added.dataset.title = 'Added'
    document.body.replaceChildren(added)
  }, `${siteUrl()}/embed/${HISTOGRAM}`)
  await expect.poll(() => heightGap(page.getByTitle('Added'))).toBeLessThanOrEqual(1)
})

test('a framed timeline is reached by Tab, and walked by its keys', async ({ page }) => {
  await page.goto(`${siteUrl()}/embed/${TIMELINE}`)
  await page.keyboard.press('Tab')
  const mark = page.locator('[data-mark]:focus')
  await expect(mark).toHaveAttribute('aria-label', / 1 of 19$/)
  await page.keyboard.press('ArrowRight')
  await expect(mark).toHaveAttribute('aria-label', / 2 of 19$/)
})

test('a chart whose data did not come is woken by the next try', async ({ page }) => {
  let isDown = true
  await page.route('**/embed/**as=data', (route) => (isDown ? route.abort() : route.continue()))
  await page.clock.install()
  await page.goto(`${siteUrl()}/embed/${HISTOGRAM}`)
  const picture = page.locator('[data-picture]')
  const told = page.waitForEvent('console', (said) => said.text().includes('stays a picture'))
  await picture.hover()
  await told
  isDown = false
  await page.clock.runFor(6000)
  await picture.hover({ position: { x: 40, y: 40 } })
  await expect(page.locator('[data-live]')).toBeVisible()
})

test('a frame that its host sandboxes still comes alive', async ({ page }) => {
  await page.goto(`${host.url}/sandboxed`)
  await wake(page, 'Sandboxed')
})

test('what comes alive keeps title, legend, notes and source, and the height that it had', async ({
  page,
}) => {
  // The frame is as wide as the chart's own picture, which is then not drawn anew.
  await page.setViewportSize({ width: 816, height: 900 })
  await page.goto(`${host.url}/every-method`)
  const component = page.getByTitle('Component')
  await expect.poll(() => heightGap(component)).toBeLessThanOrEqual(1)
  const before = (await component.boundingBox())?.height ?? 0
  await wake(page, 'Component')
  const frame = component.contentFrame()
  await expect(frame.getByText('Events by decade and topic').first()).toBeVisible()
  await expect(frame.getByText('Recognition', { exact: true }).first()).toBeVisible()
  await expect(frame.getByText('News article of 16 August 2022, and public records')).toBeVisible()
  await expect.poll(() => heightGap(component)).toBeLessThanOrEqual(1)
  expect(Math.abs(((await component.boundingBox())?.height ?? 0) - before)).toBeLessThan(12)
})

test('zooming a framed timeline reads finer marks, and nothing is read before', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(`${host.url}/every-method`)
  const placeholder = page.getByTitle('Placeholder')
  await placeholder.scrollIntoViewIfNeeded()
  await expect.poll(() => heightGap(placeholder)).toBeLessThanOrEqual(1)
  expect(asked.filter((url) => /as=(data|marks)/.test(url))).toEqual([])
  await wake(page, 'Placeholder')
  await placeholder.contentFrame().getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(() => asked.filter((url) => url.includes('as=marks')).length).toBe(1)
})

async function wake(page: Page, title: string): Promise<void> {
  const frame = page.getByTitle(title)
  await frame.scrollIntoViewIfNeeded()
  const picture = frame.contentFrame().locator('[data-picture]')
  await picture.hover()
  await expect(picture.locator('[data-live] .annals-chart')).toBeVisible()
}
