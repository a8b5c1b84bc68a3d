import { axeFindings } from './setup/axe.ts'
import { expect, openLive, test } from './setup/test.ts'

test('Ctrl K from anywhere, words, an arrow and Enter lead to an event; the words are kept', async ({
  page,
}) => {
  await openLive(page, '/sources')
  await page.keyboard.press('Control+k')
  const field = page.getByRole('dialog').getByRole('combobox')
  await expect(field).toBeFocused()
  await field.fill('victory')
  await expect(page.getByRole('option', { name: /Victory over Japan/ })).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/events\/victory-over-japan/)
  await page.keyboard.press('/')
  await expect(page.getByRole('option', { name: 'victory' })).toBeVisible()
})

test('what nothing is called says so, and offers all events; Escape gives the focus back', async ({
  page,
}) => {
  await openLive(page, '/')
  const button = page.getByRole('button', { name: 'Search everything' })
  await button.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').getByRole('combobox').fill('zzzzzz')
  await expect(page.getByText('Nothing is called “zzzzzz”.').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(button).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').getByRole('combobox').fill('zzzzzz')
  await page.getByRole('option', { name: /Search all events/ }).click()
  await expect(page.getByText('No events match.')).toBeVisible()
})
