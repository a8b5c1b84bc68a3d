import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { waitForOwnFonts } from './setup/own-fonts.ts'
import { expect, openLive, test } from './setup/test.ts'

const TOUR = readFileSync(join(import.meta.dirname, '../../../docs/tour.md'), 'utf8')

const TEXT = `Port Anders, 16 August 2022

The old ferry sank on 3 May 1932. In July, North Korea offered the port a new one. In response, the islanders asked for a bridge.`

/** What is looked at, by the name of its pictures, and how one gets there. */
const STOPS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  overview: async (page) => {
    await openLive(page, '/')
    await expect(page.getByRole('group', { name: /^Timeline of \d+ events/ })).toBeVisible()
  },
  search: async (page) => {
    await openLive(page, '/')
    await page.getByRole('button', { name: 'Search everything' }).click()
    await page.getByRole('dialog').getByRole('combobox').fill('recog')
    await expect(page.getByRole('option', { name: /Russia recognises/ })).toBeVisible()
  },
  event: (page) => openLive(page, '/events/victory-over-japan'),
  source: (page) => openLive(page, '/sources/news-article-2022-08-16'),
  timeline: (page) => openLive(page, '/timelines/from-liberation-to-recognition'),
  chart: (page) => openLive(page, '/charts/russia-and-north-korea-by-topic'),
  actor: (page) => openLive(page, '/actors/alexander-matsegora'),
  import: async (page) => {
    await openLive(page, '/import')
    await page.getByLabel('Text', { exact: true }).fill(TEXT)
    await page.getByLabel('Title of the text').fill('The ferry of Port Anders')
    await page.getByLabel('Published on').fill('16.08.2022')
    await page.getByLabel('Published on').press('Enter')
    await expect(page.getByRole('article').first()).toBeFocused()
  },
}

const WIDTHS = [
  { width: 360, height: 740, isMobile: true },
  { width: 1280, height: 800, isMobile: false },
]

/**
 * The pictures of docs/tour.md are what the pages are held to: `ANNALS_WRITE_PICTURES=on` writes them
 * anew. Anything else compares, and a page that looks otherwise fails.
 */
for (const colorScheme of ['light', 'dark'] as const) {
  for (const { width, height, isMobile } of WIDTHS) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height }, isMobile, reducedMotion: 'reduce' })

      for (const [name, open] of Object.entries(STOPS)) {
        test(`${name} looks as it did`, async ({ page }) => {
          const picture = `${name}-${colorScheme}-${width}`
          expect(TOUR).toContain(`images/tour/${picture}.png`)
          await waitForOwnFonts(page)
          await open(page)
          // What is sent to a wide screen is drawn anew for a narrow one.
          if (isMobile) await expect(page.locator('[data-still]')).toHaveCount(0)
          await page.evaluate(() => document.fonts.ready)
          await expect(page).toHaveScreenshot(`${picture}.png`)
        })
      }
    })
  }
}
