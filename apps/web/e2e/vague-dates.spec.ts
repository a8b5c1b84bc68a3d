import { expect, test } from './setup/test.ts'

test('the July event is never shown as 1 July anywhere', async ({ page }) => {
  const addresses = ['/', '/?range=2022-07', '/?lanes=actor&split=precision', '/?order=latest']
  await page.goto('/')
  const link = page.getByRole('article').filter({ hasText: 'July 2022' }).getByRole('link').first()
  addresses.push((await link.getAttribute('href')) ?? '')
  for (const address of addresses) {
    await page.goto(address)
    await expect(page.getByText('July 2022').first()).toBeVisible()
    const html = await page.content()
    expect(html).not.toMatch(/\b0?1(st)? July\b|July 0?1\b(?!\d)|2022-07-01|\b0?1[./]0?7[./]2022/)
  }
})

test('only a date that is one date, and sure, is called exact', async ({ page }) => {
  const exact = page.getByText(/^Exact to the/)
  for (const slug of ['friendship-begins', 'relations-recover', 'soviet-era-weapons']) {
    await page.goto(`/events/${slug}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(exact).toHaveCount(0)
  }
  await page.goto('/events/soviet-collapse')
  await expect(exact).toContainText('Exact to the year')
})
