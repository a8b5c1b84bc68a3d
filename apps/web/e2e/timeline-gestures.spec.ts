import { EventEmitter, once } from 'node:events'
import type { Page } from '@playwright/test'
import { expect, openLive, test } from './setup/test.ts'

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  test('two fingers that part zoom the timeline in, and the address follows', async ({ page }) => {
    await openLive(page, '/')
    const timeline = page.getByRole('group', { name: /^Timeline of \d+ events/ })
    await page.locator('[data-still]').evaluateAll((stills) => {
      for (const still of stills) still.dispatchEvent(new Event('touchstart', { bubbles: true }))
    })
    await expect(page.locator('[data-still]')).toHaveCount(0)
    await timeline.scrollIntoViewIfNeeded()
    const box = await timeline.boundingBox()
    if (box === null) throw new Error('The timeline is not drawn.')
    const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height / 2, 200)]
    const devtools = await page.context().newCDPSession(page)
    const fingers = (apart: number) => [
      { x: x - apart, y, id: 1 },
      { x: x + apart, y, id: 2 },
    ]
    await devtools.send('Input.dispatchTouchEvent', {
      type: 'touchStart',
      touchPoints: fingers(20),
    })
    for (let apart = 30; apart <= 120; apart += 10)
      await devtools.send('Input.dispatchTouchEvent', {
        type: 'touchMove',
        touchPoints: fingers(apart),
      })
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await expect(page).toHaveURL(/range=/)
    await expect(page.getByRole('button', { name: /^Remove Range/ })).toBeVisible()
  })
})

test('by keys the timeline is zoomed, panned and shown whole again', async ({ page }) => {
  await openLive(page, '/')
  await page.locator('[data-still] [data-mark][tabindex="0"]').focus()
  // The live chart has taken over from one of the two stills.
  await expect(page.locator('[data-still]')).toHaveCount(1)
  await expect(page.locator('[data-mark]:focus')).toHaveCount(1)
  await page.keyboard.press('+')
  await expect(page).toHaveURL(/range=/)
  const zoomed = page.url()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(page).not.toHaveURL(zoomed)
  await expect(page.locator('[data-mark]:focus')).toHaveCount(1)
})

test('a view that is moved on before the marks of its last move have come stays where it was moved', async ({
  page,
}) => {
  await page.clock.install()
  await openLive(page, '/')
  await page.locator('[data-still] [data-mark][tabindex="0"]').focus()
  await expect(page.locator('[data-still]')).toHaveCount(1)
  await expect(page.locator('[data-mark]:focus')).toHaveCount(1)
  const release = await holdAnswers(page)
  await page.keyboard.press('+')
  await expect(page).toHaveURL(/range=/)
  const zoomed = page.url()
  // The marks come while the view has not stood still for long enough to ask for others.
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 2_000))
  await page.keyboard.press('Shift+ArrowRight')
  release()
  await expect(page.locator('[aria-busy="false"]')).toBeVisible()
  await page.clock.resume()
  await expect(page).not.toHaveURL(zoomed)
})

test('a brush that is drawn while the answers to the last are on their way stays where it is drawn', async ({
  page,
}) => {
  await openLive(page, '/')
  const histogram = page.locator('svg.annals-chart-brush')
  await histogram.hover()
  await expect(page.locator('[data-still] svg.annals-chart-brush')).toHaveCount(0)
  const box = await histogram.boundingBox()
  if (box === null) throw new Error('The histogram is not drawn.')
  const moveTo = (share: number) => page.mouse.move(box.x + share * box.width, box.y + 60)
  const release = await holdAnswers(page)
  await moveTo(0.1)
  await page.mouse.down()
  await moveTo(0.4)
  await page.mouse.up()
  await expect(page).toHaveURL(/range=/)
  await moveTo(0.6)
  await page.mouse.down()
  await moveTo(0.9)
  const start = page.getByRole('slider').first()
  const drawn = (await start.getAttribute('aria-valuenow')) ?? ''
  release()
  await expect(page.locator('[aria-busy="false"]')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Remove Range/ })).toBeVisible()
  await expect(start).toHaveAttribute('aria-valuenow', drawn)
  await page.mouse.up()
  await expect(start).toHaveAttribute('aria-valuenow', drawn)
})

test.describe('where less motion is asked for', () => {
  test.use({ reducedMotion: 'reduce' })

  test('nothing moves by itself, on pages and while a story is told', async ({ page }) => {
    for (const address of ['/', '/timelines/from-liberation-to-recognition']) {
      await openLive(page, address)
      if (address !== '/') await page.keyboard.press('ArrowRight')
      const moving = await page.evaluate(
        () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
      )
      expect(moving, address).toBe(0)
      const scrolling = await page.evaluate(
        () => getComputedStyle(document.documentElement).scrollBehavior,
      )
      expect(scrolling, address).toBe('auto')
    }
  })
})

/** Keeps the API's answers from coming until what it returns is called. */
async function holdAnswers(page: Page): Promise<() => void> {
  const gate = new EventEmitter()
  const opened = once(gate, 'open')
  await page.route('**/graphql', async (route) => {
    await opened
    await route.continue()
  })
  return () => {
    gate.emit('open')
  }
}
