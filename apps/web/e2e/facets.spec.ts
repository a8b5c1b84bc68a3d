import type { Locator } from '@playwright/test'
import { axeFindings } from './setup/axe.ts'
import { expect, openLive, test } from './setup/test.ts'

/** The counts of a facet, as it lists them: ["Arms 5", …]. */
const countsOf = (facet: Locator) => facet.getByRole('listitem').allInnerTexts()

for (const facet of ['Topics', 'Actors', 'Places', 'Sources', 'Exact at least to']) {
  test(`the counts of “${facet}” leave its own filter out, and the others follow it`, async ({
    page,
  }) => {
    await openLive(page, '/')
    const group = page.getByRole('group', { name: facet })
    const other = page.getByRole('group', { name: facet === 'Topics' ? 'Actors' : 'Topics' })
    const [before, others] = [await countsOf(group), await countsOf(other)]
    const heading = page.getByRole('heading', { level: 1 })
    const all = (await heading.textContent()) ?? ''
    const choice = group.getByRole('listitem').nth(3)
    const count = /\d+$/.exec((await choice.textContent()) ?? '')?.[0] ?? ''
    await choice.getByRole(facet.startsWith('Exact') ? 'radio' : 'checkbox').check()
    await expect(heading).not.toHaveText(all)
    // What the facet promised is what it leaves.
    await expect(heading).toHaveText(new RegExp(`^${count} event`))
    expect(await countsOf(group)).toEqual(before)
    expect(await countsOf(other)).not.toEqual(others)
    expect(await axeFindings(page)).toEqual([])
  })
}

test('how exact dates must be is chosen by arrows, and taken back', async ({ page }) => {
  await openLive(page, '/')
  const group = page.getByRole('group', { name: 'Exact at least to' })
  await group.getByRole('radio', { name: /^any date/ }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(page).toHaveURL(/exact=year/)
  await expect(group.getByRole('radio', { name: /^the year/ })).toBeFocused()
  await page.getByRole('button', { name: 'Remove the year' }).click()
  await expect(group.getByRole('radio', { name: /^any date/ })).toBeChecked()
})

test('whoever takes filters back by keys goes on from the next one, and ends at the heading', async ({
  page,
}) => {
  await openLive(page, '/?topics=recognition&disputed=true&exact=month')
  await page.getByRole('button', { name: 'Remove Recognition' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Remove Disputed dates only' })).toBeFocused()
  await page.getByRole('button', { name: 'Clear all' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})
