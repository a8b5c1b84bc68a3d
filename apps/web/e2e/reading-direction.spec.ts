import type { Page } from '@playwright/test'
import { axeFindings } from './setup/axe.ts'
import { expect, openLive, test } from './setup/test.ts'

const PAGES = {
  overview: '/?picture=matrix',
  event: '/events/victory-over-japan',
  actor: '/actors/soviet-union',
  story: '/timelines/from-liberation-to-recognition',
}

for (const [name, address] of Object.entries(PAGES)) {
  for (const width of [320, 1280]) {
    test.describe(`${name}, ${width} px`, () => {
      test.use({ viewport: { width, height: 800 } })

      test('read from right to left, nothing reaches past the sides, and charts stay as drawn', async ({
        page,
      }) => {
        await openLive(page, address)
        if (name === 'overview') await expect(page.locator('figure').first()).toBeVisible()
        // What the server drew is drawn anew for the width that there is.
        await page.locator('[data-still]').evaluateAll((stills) => {
          for (const still of stills)
            still.dispatchEvent(new Event('touchstart', { bubbles: true }))
        })
        await expect(page.locator('[data-still]')).toHaveCount(0)
        let before = await drawnTexts(page)
        await expect
          .poll(async () => {
            const last = before
            before = await drawnTexts(page)
            return isSame(last, before)
          })
          .toBe(true)
        await page.evaluate(() => {
          document.documentElement.dir = 'rtl'
        })
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(overflow).toBeLessThanOrEqual(0)
        // An event's own page draws its date without words.
        expect(before.length > 0).toBe(name !== 'event')
        expect(isSame(await drawnTexts(page), before)).toBe(true)
        expect(await axeFindings(page)).toEqual([])
      })
    })
  }
}

interface DrawnText {
  readonly text: string | null
  readonly left: number
  readonly top: number
}

/** Whether the same words stand at the same places, but for what browsers round. */
function isSame(some: readonly DrawnText[], others: readonly DrawnText[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ text, left, top }, index) => {
      const other = others[index]
      if (other === undefined || other.text !== text) return false
      return Math.abs(other.left - left) < 3 && Math.abs(other.top - top) < 3
    })
  )
}

/** Every text of the page's charts and where in its chart it stands, in px. */
function drawnTexts(page: Page): Promise<DrawnText[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.annals-chart svg')].flatMap((svg) => {
      const { left, top } = svg.getBoundingClientRect()
      return [...svg.querySelectorAll('text')].map((text) => {
        const box = text.getBoundingClientRect()
        return { text: text.textContent, left: box.left - left, top: box.top - top }
      })
    }),
  )
}
