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

test('without network it says so and keeps the words, and searches for them once the network is back', async ({
  page,
  context,
}) => {
  await openLive(page, '/')
  await page.keyboard.press('Control+k')
  const field = page.getByRole('dialog').getByRole('combobox')
  await expect(field).toBeFocused()
  await context.setOffline(true)
  await field.fill('victory')
  await expect(page.getByText('There is no network. Your words are kept').last()).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await context.setOffline(false)
  await expect(page.getByRole('option', { name: /Victory over Japan/ })).toBeVisible()
  await expect(field).toHaveValue('victory')
})

test('what is chosen without network opens once it is back', async ({ page, context }) => {
  await openLive(page, '/')
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('victory')
  const option = page.getByRole('option', { name: /Victory over Japan/ })
  await expect(option).toBeVisible()
  await context.setOffline(true)
  await option.click()
  await expect(page.getByText('This opens once the network is back.').last()).toBeVisible()
  await context.setOffline(false)
  await expect(page).toHaveURL(/\/events\/victory-over-japan/)
})
