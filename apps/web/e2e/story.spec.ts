import type { Page } from '@playwright/test'
import { expect, openLive, test } from './setup/test.ts'

const STORY = '/timelines/from-liberation-to-recognition'

test.describe('a story is told', () => {
  test('by arrow keys, Home and End, the chart following', async ({ page }) => {
    await openLive(page, STORY)
    await expect(page.getByText(/^\d+ of \d+$/)).toHaveText(/^1 of \d+$/)
    await expect(current(page)).toContainText('Victory over Japan')
    await page.keyboard.press('ArrowRight')
    await expect(page.getByText(/^\d+ of \d+$/)).toHaveText(/^2 of \d+$/)
    await expect(current(page)).toContainText('Korea is liberated')
    await page.keyboard.press('ArrowLeft')
    await expect(current(page)).toContainText('Victory over Japan')
    await page.keyboard.press('End')
    await expect(page.getByRole('button', { name: 'Next', exact: true })).toBeDisabled()
    await page.keyboard.press('Home')
    await expect(page.getByRole('button', { name: 'Previous', exact: true })).toBeDisabled()
  })

  test('by buttons', async ({ page }) => {
    await openLive(page, STORY)
    await page.getByRole('button', { name: 'Next', exact: true }).click()
    await expect(current(page)).toContainText('Korea is liberated')
    await page.getByRole('button', { name: 'Previous', exact: true }).click()
    await expect(current(page)).toContainText('Victory over Japan')
  })

  test('by a mark of its chart', async ({ page }) => {
    await openLive(page, STORY)
    await page
      .getByRole('button', { name: /^Russia invades Ukraine/ })
      .or(page.getByRole('link', { name: /^Russia invades Ukraine/ }))
      .first()
      .click()
    await expect(current(page)).toContainText('Russia invades Ukraine')
  })
})

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } })

  test('a swipe turns to the next event and back', async ({ page }) => {
    await openLive(page, STORY)
    await swipe(page, -260)
    await expect(page.getByText(/^\d+ of \d+$/)).toHaveText(/^2 of \d+$/)
    await swipe(page, 260)
    await expect(page.getByText(/^\d+ of \d+$/)).toHaveText(/^1 of \d+$/)
  })
})

test('it fills the screen for presenting, and leaves it again', async ({ page }) => {
  await openLive(page, STORY)
  await page.getByRole('button', { name: 'Full screen', exact: true }).click()
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(current(page)).toContainText('Korea is liberated')
  await page.getByRole('button', { name: 'Leave full screen' }).click()
  await expect.poll(() => page.evaluate(() => document.fullscreenElement === null)).toBe(true)
})

test.describe('on paper', () => {
  test.use({ colorScheme: 'dark' })

  test('every event of it stands below the chart, on white, and no button does', async ({
    page,
  }) => {
    await openLive(page, STORY)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const slides = page.locator('main article')
    const count = await slides.count()
    expect(count).toBeGreaterThan(10)
    let last = 0
    for (let index = 0; index < count; index += 1) {
      const box = await slides.nth(index).boundingBox()
      expect(box?.y ?? 0).toBeGreaterThan(last)
      expect(box?.x ?? -1).toBeGreaterThanOrEqual(0)
      last = box?.y ?? 0
    }
    for (const name of ['Next', 'Previous', 'Full screen', 'Export as report']) {
      await expect(page.getByRole('button', { name, exact: true })).toBeHidden()
    }
    const background = await page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    )
    expect(background).toBe('rgb(255, 255, 255)')
  })
})

function current(page: Page) {
  return page.locator('[aria-current="step"]')
}

/**
 * A finger's stroke over the slides, as the browser's own input takes it, until they have come to rest: a
 * stroke that begins while they move would only stop them.
 */
async function swipe(page: Page, distance: number): Promise<void> {
  // The chart above is drawn anew for a phone, and may change its height.
  await expect(page.locator('[data-still]')).toHaveCount(0)
  const rest = current(page).evaluate(
    ({ parentElement }) =>
      new Promise<void>((resolve) =>
        parentElement?.addEventListener('scrollend', () => resolve(), { once: true }),
      ),
  )
  const heading = current(page).getByRole('heading')
  await heading.scrollIntoViewIfNeeded()
  const box = await heading.boundingBox()
  const y = (box?.y ?? 0) + 10
  const from = 180 - distance / 2
  const session = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
    })
  await touch('touchStart', from)
  for (let step = 1; step <= 10; step += 1) await touch('touchMove', from + (distance * step) / 10)
  await touch('touchEnd', from + distance)
  await rest
}
