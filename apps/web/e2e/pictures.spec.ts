import { axeFindings } from './setup/axe.ts'
import { expect, openLive, test } from './setup/test.ts'

for (const [picture, title] of [
  ['counts', /^\d+ events, 1945–2022, by topic$/],
  ['share', /^\d+ events, 1945–2022, by topic$/],
  ['total', /^\d+ events, 1945–2022, by topic$/],
  ['days', /^\d+ events(, 1945–2022)?, by day of the year$/],
  ['calendar', /^\d+ events, 1945–2022$/],
  ['matrix', /^\d+ events(, 1945–2022)?, by who acts towards whom$/],
  ['map', /^\d+ events(, 1945–2022)?, by place$/],
] as const) {
  test(`${picture} says in words what it shows, and has its table one key away`, async ({
    page,
  }) => {
    await openLive(page, `/?picture=${picture}`)
    const figure = page.getByRole('figure', { name: title })
    await expect(figure).toBeVisible()
    await expect(figure.locator('.annals-chart-note')).not.toBeEmpty()
    await figure.locator('summary').focus()
    await page.keyboard.press('t')
    await expect(figure.getByRole('table')).toBeVisible()
    expect(await axeFindings(page)).toEqual([])
  })
}

test('the table is sorted by its headings', async ({ page }) => {
  await openLive(page, '/?picture=table')
  const table = page.getByRole('table')
  const first = table.getByRole('row').nth(1)
  const before = await first.textContent()
  await table.getByRole('button', { name: 'Event' }).click()
  await expect(table.getByRole('columnheader', { name: 'Event' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
  await expect(first).not.toHaveText(before ?? '')
})

test('lanes that are folded and moved stand in the address', async ({ page }) => {
  await openLive(page, '/')
  await page.getByRole('group', { name: /^Timeline of/ }).hover()
  await page.getByRole('button', { name: 'Collapse Arms' }).click()
  await expect(page).toHaveURL(/folded=arms/)
  await page.getByRole('button', { name: 'Move Arms up' }).press('Enter')
  await expect(page).toHaveURL(/laneOrder=/)
  await page.reload()
  await expect(page.getByRole('button', { name: 'Expand Arms' })).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`where the system is ${colorScheme}`, () => {
    test.use({ colorScheme })

    test('a chart has the ground of the card that it stands on', async ({ page }) => {
      await openLive(page, '/')
      const chart = page.locator('.annals-chart').first()
      const card = page.locator('section').filter({ has: chart }).first()
      const ground = await card.evaluate((element) => getComputedStyle(element).backgroundColor)
      expect(ground).not.toBe('rgba(0, 0, 0, 0)')
      await expect(chart).toHaveCSS('background-color', ground)
    })
  })
