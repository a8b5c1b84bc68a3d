import { expect, openLive, test } from './setup/test.ts'

test('an event shows its date in words and as EDTF, and what each source claims', async ({
  page,
}) => {
  await page.goto('/events/victory-over-japan')
  await expect(page.getByText('15 August 1945 or 2 September 1945').first()).toBeVisible()
  await expect(page.getByText('[1945-08-15,1945-09-02]')).toBeVisible()
  const evidence = page.getByRole('region', { name: 'What the sources say' })
  await expect(evidence.getByRole('article')).toHaveCount(3)
  await expect(evidence.getByRole('article').nth(2)).toContainText(
    'on the SECOND day of SEPTEMBER, 1945',
  )
  await expect(page.getByText('The sources disagree')).toBeVisible()
})

test('what answers an event is a link away, and leads back', async ({ page }) => {
  await page.goto('/')
  await page
    .getByRole('article')
    .getByRole('link', { name: /Ukraine breaks off/ })
    .click()
  await page.getByRole('region', { name: 'What it answers to' }).getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('recognises the two')
  await expect(page.getByRole('region', { name: 'What answered it' })).toContainText(
    'Ukraine breaks off',
  )
})

test('a source names the events that it is evidence for', async ({ page }) => {
  await page.goto('/sources')
  await page.getByRole('link', { name: 'Japanese Instrument of Surrender' }).click()
  await page.getByRole('link', { name: 'Victory over Japan' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Victory over Japan')
})

test('a timeline is told by keys, step by step', async ({ page }) => {
  await openLive(page, '/timelines/from-liberation-to-recognition')
  await expect(page.getByText(/^\d+ of \d+$/)).toHaveText(/^1 of \d+$/)
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText(/^\d+ of \d+$/)).toHaveText(/^2 of \d+$/)
  await page.getByRole('button', { name: 'Next' }).focus()
  await page.keyboard.press('End')
  await expect(page.getByRole('button', { name: 'Next' })).toBeDisabled()
  await expect(page.getByRole('button', { name: 'Next' })).toBeFocused()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  for (const path of ['/actors/soviet-union', '/topics/recognition', '/places/pyongyang'])
    test(`${path} has its events drawn, each a link, and leads to all of them`, async ({
      page,
    }) => {
      await page.goto(path)
      const timeline = page.getByRole('group', { name: /^Timeline of \d+ event/ })
      await expect(timeline).toBeVisible()
      await expect(timeline.getByRole('link').first()).toHaveAttribute('href', /^\/events\//)
      await expect(page.getByRole('link', { name: 'See all on the timeline' })).toHaveAttribute(
        'href',
        /^\/\?(actors|topics|places)=/,
      )
    })
})

test('an address that names nothing says so, with status 404', async ({ page }) => {
  const answer = await page.goto('/events/no-such-event')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing is here')
})

for (const [locale, date] of [
  ['fr', 'juillet 2022'],
  ['de', 'Juli 2022'],
  ['ru', 'июль 2022'],
  ['ko', '2022년 7월'],
  ['uk', 'липень 2022'],
] as const) {
  test.describe(`a browser that asks for ${locale}`, () => {
    test.use({ locale })

    test('is answered in it, with dates as vague as they are', async ({ page }) => {
      await page.goto('/')
      await expect(page.locator('html')).toHaveAttribute('lang', locale)
      await expect(page.getByRole('article').filter({ hasText: date }).first()).toBeVisible()
    })
  })
}
