import { axeFindings } from './setup/axe.ts'
import { expect, test } from './setup/editor-test.ts'
import { recordEvent } from './setup/record-event.ts'
import { openLive } from './setup/test.ts'

const COUNT = 60

test('a long list and its table go on by keys, say how much of it is shown, and keep their place', async ({
  editor,
}) => {
  for (let year = 0; year < COUNT; year += 1)
    await recordEvent(editor, { title: `Longlist ${1800 + year}`, date: String(1800 + year) })
  await openLive(editor, '/?q=Longlist')
  const pages = editor.getByRole('navigation', { name: 'Pages of events' })
  const rows = editor.getByRole('article')
  await expect(pages).toContainText(`25 of ${COUNT}`)
  await pages.getByRole('button', { name: 'Show 25 more' }).press('Enter')
  await expect(rows).toHaveCount(50)
  await expect(editor.getByRole('link', { name: 'Longlist 1825', exact: true })).toBeFocused()
  await expect(pages.getByRole('status')).toHaveText(`50 of ${COUNT}`)
  await expect(editor).toHaveURL(/rows=50/)
  expect(await axeFindings(editor)).toEqual([])

  // Going to an event and back shows what was shown.
  await editor.getByRole('link', { name: 'Longlist 1840', exact: true }).press('Enter')
  await expect(editor.getByRole('heading', { level: 1 })).toHaveText('Longlist 1840')
  await editor.goBack()
  await expect(rows).toHaveCount(50)

  await pages.getByRole('button', { name: 'Show 10 more' }).press('Enter')
  await expect(rows).toHaveCount(COUNT)
  await expect(editor.getByRole('link', { name: 'Longlist 1850', exact: true })).toBeFocused()
  await expect(pages).toHaveCount(0)
})

test('a table of part of the events is sorted by the server, and only by what that can', async ({
  editor,
}) => {
  for (let year = 0; year < 30; year += 1)
    await recordEvent(editor, { title: `Tabled ${1700 + year}`, date: String(1700 + year) })
  await openLive(editor, '/?q=Tabled&picture=table')
  const table = editor.getByRole('table')
  const first = table.getByRole('row').nth(1)
  await expect(first).toContainText('Tabled 1700')
  await table.getByRole('button', { name: 'Date' }).press('Enter')
  // The last of all thirty, not of the twenty-five that were shown.
  await expect(first).toContainText('Tabled 1729')
  await expect(table.getByRole('columnheader', { name: 'Date' })).toHaveAttribute(
    'aria-sort',
    'descending',
  )
  await expect(table.getByRole('button', { name: 'Event' })).toHaveCount(0)
  const figure = editor.getByRole('figure')
  await figure.getByRole('button', { name: 'Show 5 more' }).press('Enter')
  await expect(table.getByRole('row')).toHaveCount(31)
  await table.getByRole('button', { name: 'Event' }).press('Enter')
  await expect(first).toContainText('Tabled 1700')
})

test('what was chosen stays chosen while the list goes on, and is tagged as a whole', async ({
  editor,
}) => {
  for (let year = 0; year < 30; year += 1)
    await recordEvent(editor, { title: `Goingon ${1600 + year}`, date: String(1600 + year) })
  await openLive(editor, '/?q=Goingon')
  const row = (year: number) => editor.getByRole('listitem').filter({ hasText: `Goingon ${year}` })
  const bar = editor.getByRole('region', { name: 'Events chosen' })
  await row(1600).getByRole('checkbox').click()
  await expect(row(1600).getByRole('checkbox')).toBeChecked()
  await editor.getByRole('button', { name: 'Show 5 more' }).click()
  await row(1629).getByRole('checkbox').check()
  await expect(bar).toContainText('2 chosen')
  await bar.getByRole('combobox', { name: 'Add a topic' }).fill('Second World War')
  await expect(bar.getByRole('listbox').getByRole('option')).toHaveCount(1)
  await editor.keyboard.press('Enter')
  await expect(editor.getByText('2 events changed.').first()).toBeVisible()
  await expect(row(1600)).toContainText('Second World War')
  await expect(row(1629)).toContainText('Second World War')
  await expect(row(1601)).not.toContainText('Second World War')
})

test('best matches first is offered where words are searched for', async ({ editor }) => {
  await openLive(editor, '/')
  const order = editor.getByLabel('Order')
  await expect(order.getByRole('option', { name: 'Best match first' })).toHaveCount(0)
  await openLive(editor, '/?q=Korea')
  await order.selectOption('Best match first')
  await expect(editor).toHaveURL(/order=relevance/)
  await expect(editor.getByRole('article').first()).toBeVisible()
  await expect(editor.getByRole('main').getByRole('alert')).toHaveCount(0)
})
