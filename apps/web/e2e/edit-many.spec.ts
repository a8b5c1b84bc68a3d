import { axeFindings } from './setup/axe.ts'
import { expect, test } from './setup/editor-test.ts'
import { recordEvent } from './setup/record-event.ts'
import { openLive } from './setup/test.ts'

test('several events of the list are tagged together, undone, and published, by keys alone', async ({
  editor,
}) => {
  for (const number of [1, 2, 3])
    await recordEvent(editor, { title: `Manifold ${number}`, date: `190${number}` })
  await openLive(editor, '/?q=Manifold')
  const row = (number: number) =>
    editor.getByRole('listitem').filter({ hasText: `Manifold ${number}` })
  const box = (number: number) => row(number).getByRole('checkbox')
  const bar = editor.getByRole('region', { name: 'Events chosen' })

  await box(1).focus()
  await editor.keyboard.press('Space')
  await expect(bar).toContainText('1 chosen')
  await box(3).click({ modifiers: ['Shift'] })
  await expect(bar).toContainText('3 chosen')
  await expect(box(2)).toBeChecked()
  expect(await axeFindings(editor)).toEqual([])

  await bar.getByRole('combobox', { name: 'Add a topic' }).focus()
  await editor.keyboard.type('Second World War')
  await expect(bar.getByRole('listbox').getByRole('option')).toHaveCount(1)
  await editor.keyboard.press('Enter')
  await expect(editor.getByText('3 events changed.').first()).toBeVisible()
  await expect(row(2)).toContainText('Second World War')

  await editor.getByRole('button', { name: 'Undo' }).click()
  await expect(row(2)).not.toContainText('Second World War')

  await bar.getByRole('button', { name: 'Publish' }).focus()
  await editor.keyboard.press('Enter')
  await expect(row(2)).not.toContainText('Draft')
  await bar.getByRole('button', { name: 'Delete' }).click()
  await expect(row(2)).toHaveCount(0)
  await editor.getByRole('button', { name: 'Undo' }).click()
  await expect(row(2)).toBeVisible()
})

test('a visitor is offered no boxes', async ({ visitor }) => {
  await openLive(visitor, '/')
  await expect(visitor.getByRole('article').first()).toBeVisible()
  await expect(visitor.getByRole('listitem').getByRole('checkbox', { name: 'Choose' })).toHaveCount(
    0,
  )
})
