import type { Page } from '@playwright/test'
import { expect, test } from './setup/editor-test.ts'
import { openLive } from './setup/test.ts'

const dateField = (page: Page) => page.getByRole('textbox', { name: 'Date', exact: true })

/** What the field says of what is typed: tied to it, so that it is read out with it. */
async function readingOf(page: Page) {
  const ids = (await dateField(page).getAttribute('aria-describedby')) ?? ''
  return page.locator(`[id="${ids.split(' ').at(-1)}"]`)
}

test('what is typed is understood at once, in words and as EDTF, on a scale', async ({
  editor,
}) => {
  await openLive(editor, '/events/new')
  for (const [typed, words, edtf] of [
    ['July 2022', 'July 2022', '2022-07'],
    ['c. 1910', 'c. 1910', '1910~'],
    ['13.07.2022', '13 July 2022', '2022-07-13'],
    ['44 BC', '44 BC', '-0043'],
    ['1960s', '1960s', '196X'],
    ['spring 1946', 'spring 1946', '1946-21'],
    ['between 1905 and 1910', 'between 1905 and 1910', '1905/1910'],
    ['[..1952]', 'before 1953', '[..1952]'],
  ] as const) {
    await dateField(editor).fill(typed)
    const reading = await readingOf(editor)
    await expect(reading.getByText(words, { exact: true }).first()).toBeVisible()
    await expect(reading.getByRole('code').filter({ hasText: edtf })).toBeVisible()
    await expect(reading.locator('[data-scale]')).toBeVisible()
  }
})

test('a date that may mean two is asked about, and the answer stands in the field', async ({
  editor,
}) => {
  await openLive(editor, '/events/new')
  await dateField(editor).fill('03/04/2022')
  const reading = await readingOf(editor)
  await expect(reading).toContainText('Which is meant?')
  await reading.getByRole('button', { name: '4 March 2022' }).click()
  await expect(dateField(editor)).toHaveValue('4 March 2022')
  await expect(reading.getByRole('code').filter({ hasText: '2022-03-04' })).toBeVisible()
})

test('what is not understood is marked where it stands, explained and mended', async ({
  editor,
}) => {
  await openLive(editor, '/events/new')
  await dateField(editor).fill('sometime in July 2022')
  const reading = await readingOf(editor)
  await expect(reading.locator('mark')).toHaveText('sometime')
  await expect(dateField(editor)).toHaveAttribute('aria-invalid', 'true')
  await expect(reading).toContainText('“sometime” (from character 1) is not understood.')
  await expect(editor.getByRole('status')).toContainText(['“sometime”'])
  await reading.getByRole('button', { name: 'July 2022' }).click()
  await expect(dateField(editor)).toHaveValue('July 2022')
  await dateField(editor).fill('30 February 2021')
  await expect(reading).toContainText('February 2021 has 28 days')
})
