import type { Page } from '@playwright/test'
import { expect, openLive, test } from './setup/test.ts'

const PAGES = [
  { name: 'overview', address: '/' },
  { name: 'event', address: '/events/friendship-begins' },
  { name: 'timeline', address: '/timelines/from-liberation-to-recognition' },
]

/** Layout shift as browsers count it; a tenth of what counts as good, so that rounding of pixels is let through. */
const NOTHING = 0.01

for (const width of [320, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({
      viewport: { width, height: 800 },
      extraHTTPHeaders: { 'sec-ch-ua-mobile': width < 600 ? '?1' : '?0' },
    })

    for (const { name, address } of PAGES) {
      test(`nothing moves on the ${name} while its fonts and scripts come`, async ({ page }) => {
        await watchShifts(page)
        await openLive(page, address)
        await page.waitForLoadState('networkidle')
        await page.evaluate(() => document.fonts.ready)
        expect(await shifts(page)).toEqual([])
      })
    }

    test('nothing moves where live charts take over from the still ones', async ({ page }) => {
      await watchShifts(page)
      await openLive(page, '/')
      await page.waitForLoadState('networkidle')
      // Where the server drew for quite another width they take over by themselves.
      if (width === 1280)
        for (const name of [/^\d+ events,/, /^Timeline of \d+ events/])
          await page.getByRole('group', { name }).hover()
      await expect(page.locator('[data-still]')).toHaveCount(0)
      await page.waitForLoadState('networkidle')
      expect(await shifts(page)).toEqual([])
    })
  })
}

interface Shift {
  readonly value: number
  /** The beginning of what moved. */
  readonly moved: readonly string[]
}

declare global {
  interface Window {
    shifts: Shift[]
  }
}

async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.shifts = []
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & {
          value: number
          sources: { node: Node | null }[]
        }
        window.shifts.push({
          value,
          moved: sources.map(({ node }) =>
            (node instanceof Element ? node.outerHTML : (node?.textContent ?? '')).slice(0, 120),
          ),
        })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** What moved by more than nothing in sum; where it is little, nothing. */
async function shifts(page: Page): Promise<readonly Shift[]> {
  const all = await page.evaluate(() => window.shifts)
  const sum = all.reduce((total, { value }) => total + value, 0)
  return sum < NOTHING ? [] : all
}
