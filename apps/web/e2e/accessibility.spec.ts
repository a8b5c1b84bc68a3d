import { axeFindings } from './setup/axe.ts'
import { expect, openLive, test } from './setup/test.ts'

const PAGES = {
  overview: '/',
  'overview without results': '/?q=zzzzzz',
  'overview, filtered': '/?range=2022&topics=recognition&disputed=true',
  event: '/events/victory-over-japan',
  sources: '/sources',
  source: '/sources/news-article-2022-08-16',
  timelines: '/timelines',
  timeline: '/timelines/from-liberation-to-recognition',
  charts: '/charts',
  chart: '/charts/russia-and-north-korea-by-topic',
  'missing page': '/events/no-such-event',
}

for (const [name, address] of Object.entries(PAGES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 1280]) {
      test.describe(`${name}, ${colorScheme}, ${width} px`, () => {
        test.use({ colorScheme, viewport: { width, height: 800 } })

        test('axe finds nothing, and nothing reaches past the sides', async ({ page }) => {
          await openLive(page, address)
          expect(await axeFindings(page)).toEqual([])
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          )
          expect(overflow).toBeLessThanOrEqual(0)
        })
      })
    }
  }
}

test('high contrast is chosen by keyboard, kept, and axe finds nothing in it', async ({ page }) => {
  await openLive(page, '/')
  await page.getByRole('button', { name: 'Theme' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitemradio', { name: 'High contrast' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Theme' })).toBeFocused()
  await openLive(page, '/events/victory-over-japan')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast')
  expect(await axeFindings(page)).toEqual([])
})

test('the first Tab reaches a link past the navigation', async ({ page }) => {
  await openLive(page, '/')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})
