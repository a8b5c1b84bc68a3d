import type { Page, Route } from '@playwright/test'
import { expect, test } from './setup/editor-test.ts'
import { recordEvent } from './setup/record-event.ts'
import { openLive } from './setup/test.ts'
import { write } from './setup/write.ts'

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

async function pick(page: Page, name: string, text: string): Promise<void> {
  await page.getByRole('combobox', { name, exact: true }).fill(text)
  await page.getByRole('option', { name: text }).first().click()
}

/** An event of 1945 in one editor's form, which the other then gives a summary and August as its month. */
async function openContested(editor: Page, otherEditor: Page, title: string): Promise<void> {
  const slug = await recordEvent(editor, { title, date: '1945' })
  await openLive(editor, `/events/${slug}/edit`)
  await openLive(otherEditor, `/events/${slug}/edit`)
  await field(otherEditor, 'Summary').fill('What Grace wrote.')
  await field(otherEditor, 'Date').fill('August 1945')
  await otherEditor.getByRole('button', { name: 'Save draft' }).click()
  await expect(otherEditor.getByText('Saved as a draft.').first()).toBeVisible()
}

test('the page of a draft says that it is one, and that of a deleted event that it is gone', async ({
  editor,
}) => {
  const { id, slug, version } = await write(editor, 'createEvent', 'event', {
    title: 'A quiet draft',
    date: '1913',
  })
  const main = editor.getByRole('main')
  await openLive(editor, `/events/${slug}`)
  await expect(main.getByText('Draft', { exact: true })).toBeVisible()
  await write(editor, 'deleteEvent', 'event', { id, expectedVersion: version })
  await openLive(editor, `/events/${slug}`)
  await expect(main.getByText('Deleted', { exact: true })).toBeVisible()
})

test('an event is drafted with its evidence, published, and then seen by a visitor', async ({
  editor,
  visitor,
}) => {
  await openLive(editor, '/events/new')
  await field(editor, 'Title').fill('Pyongyang and Moscow exchange greetings')
  await field(editor, 'Date').fill('July 2022')
  await pick(editor, 'Who took part', 'Soviet Union')
  await editor.getByRole('combobox', { name: 'Role' }).selectOption('initiator')
  await pick(editor, 'Topics', 'Recognition')
  await editor.getByRole('button', { name: 'Add a source' }).click()
  await pick(editor, 'Source', 'News article')
  await field(editor, 'Its words').fill('In July, North Korea became one of only a few nations')
  await field(editor, 'The date as written').fill('In July')
  await field(editor, 'The date that it claims').fill('July 2022')
  await editor.getByRole('button', { name: 'Save draft' }).click()

  await expect(editor.getByText('Saved as a draft. Only editors see it.').first()).toBeVisible()
  await expect(editor.getByRole('heading', { level: 1 })).toHaveText(
    'Pyongyang and Moscow exchange greetings',
  )
  const address = new URL(editor.url()).pathname
  expect((await visitor.goto(address))?.status()).toBe(404)

  await openLive(editor, `${address}/edit`)
  await editor.getByRole('button', { name: 'Publish' }).click()
  await expect(editor.getByText('Saved. Everyone sees it.').first()).toBeVisible()
  await visitor.goto(address)
  await expect(visitor.getByText('July 2022').first()).toBeVisible()
  await expect(visitor.getByText('In July, North Korea became')).toBeVisible()
})

test('what is wrong is said at its field, and the focus goes there', async ({ editor }) => {
  await openLive(editor, '/events/new')
  await editor.getByRole('button', { name: 'Save draft' }).click()
  await expect(editor.getByText('Say in one line what happened.')).toBeVisible()
  await expect(editor.getByText('Say when it happened, as exactly as is known.')).toBeVisible()
  await expect(field(editor, 'Title')).toBeFocused()
})

test('two people change one event: both versions stand side by side and are merged', async ({
  editor,
  otherEditor,
}) => {
  await openContested(editor, otherEditor, 'Two hands on one event')
  await field(editor, 'Title').fill('Two hands, one event')
  await field(editor, 'Summary').fill('What Ada wrote.')
  await editor.getByRole('button', { name: 'Save draft' }).click()
  await expect(editor.getByRole('main').getByRole('alert')).toContainText('Grace changed this on')
  const versions = editor.getByRole('region', { name: 'Two versions' })
  await expect(versions.getByRole('group', { name: 'Summary – both changed it' })).toContainText(
    'What Grace wrote.',
  )
  await expect(versions.getByRole('group', { name: 'Date – changed by one' })).toBeVisible()
  await versions
    .getByRole('group', { name: 'Summary' })
    .getByRole('radio', { name: 'Saved meanwhile' })
    .check()
  await versions.getByRole('button', { name: 'Save what is chosen' }).click()

  await expect(editor.getByRole('heading', { level: 1 })).toHaveText('Two hands, one event')
  await expect(editor.getByText('What Grace wrote.')).toBeVisible()
  await expect(editor.getByText('August 1945').first()).toBeVisible()
})

test('what is published though much the same is recorded is published', async ({ editor }) => {
  await recordEvent(editor, { title: 'Recorded a second time', date: '1947', publish: true })
  await openLive(editor, '/events/new')
  await field(editor, 'Title').fill('Recorded a second time')
  await field(editor, 'Date').fill('1947')
  await editor.getByRole('button', { name: 'Publish' }).click()
  await editor.getByRole('button', { name: 'Record it all the same' }).click()
  await expect(editor.getByText('Saved. Everyone sees it.').first()).toBeVisible()
})

test('what is chosen of two versions is published where that was asked for', async ({
  editor,
  otherEditor,
}) => {
  await openContested(editor, otherEditor, 'Published over another')
  await field(editor, 'Title').fill('Published all the same')
  await editor.getByRole('button', { name: 'Publish' }).click()
  await editor.getByRole('button', { name: 'Save what is chosen' }).click()
  await expect(editor.getByText('Saved. Everyone sees it.').first()).toBeVisible()
})

test('what is typed while the form is saved stays, and is saved next', async ({ editor }) => {
  const slug = await recordEvent(editor, { title: 'Saved in haste', date: '1949' })
  await openLive(editor, `/events/${slug}/edit`)
  const summary = field(editor, 'Summary')
  await field(editor, 'Title').fill('Saved at leisure')
  // The save alone waits.
  const holdBack = async (route: Route) => {
    await expect(summary).toHaveValue('Typed while it was saved.')
    await route.continue()
  }
  await editor.route('**/graphql', holdBack, { times: 1 })
  await editor.getByRole('button', { name: 'Save draft' }).click()
  await summary.fill('Typed while it was saved.')
  await expect(editor.getByText('What you changed since then').first()).toBeVisible()
  await editor.getByRole('button', { name: 'Save draft' }).click()
  await expect(editor.getByRole('heading', { level: 1 })).toHaveText('Saved at leisure')
  await expect(editor.getByText('Typed while it was saved.')).toBeVisible()
})

test('a line that is cut between a conflict and the other version leaves a form that can be saved', async ({
  editor,
  otherEditor,
}) => {
  await openContested(editor, otherEditor, 'Cut off')
  await field(editor, 'Title').fill('Cut off, and back')
  await editor.route('**/graphql', (route) => {
    const isWrite = route.request().postData()?.includes('UpdateEvent_Mutation')
    return isWrite ? route.continue() : route.abort()
  })
  await editor.getByRole('button', { name: 'Save draft' }).click()
  await expect(editor.getByRole('main').getByRole('alert')).toContainText(
    'The server does not answer',
  )
  await editor.unroute('**/graphql')
  await editor.getByRole('button', { name: 'Save draft' }).click()
  await editor.getByRole('button', { name: 'Save what is chosen' }).click()
  await expect(editor.getByRole('heading', { level: 1 })).toHaveText('Cut off, and back')
})

test('a role that is changed keeps the focus', async ({ editor }) => {
  await openLive(editor, '/events/new')
  await pick(editor, 'Who took part', 'Soviet Union')
  const role = editor.getByRole('combobox', { name: 'Role' })
  await role.focus()
  await role.selectOption('mediator')
  await expect(role).toBeFocused()
})

test('a save is undone from its message', async ({ editor }) => {
  const slug = await recordEvent(editor, { title: 'To be undone', date: '1950' })
  await openLive(editor, `/events/${slug}/edit`)
  await field(editor, 'Title').fill('Something else')
  await field(editor, 'Date').fill('c. 1951')
  await editor.getByRole('button', { name: 'Save draft' }).click()
  await expect(editor.getByRole('heading', { level: 1 })).toHaveText('Something else')
  await editor.getByRole('button', { name: 'Undo' }).click()
  await expect(editor.getByRole('heading', { level: 1 })).toHaveText('To be undone')
  await expect(editor.getByText('1950', { exact: true }).first()).toBeVisible()
})

test('a deleted event is brought back, as published as it was', async ({ editor, visitor }) => {
  const title = 'Deleted and brought back'
  const slug = await recordEvent(editor, { title, date: '1960', publish: true })
  await openLive(editor, `/events/${slug}/edit`)
  await editor.getByRole('button', { name: 'Delete' }).click()
  await expect(editor.getByText(`Deleted: ${title}`).first()).toBeVisible()
  expect((await visitor.request.get(`/events/${slug}`)).status()).toBe(404)
  await editor.getByRole('button', { name: 'Undo' }).click()
  await expect(editor.getByRole('heading', { level: 1 })).toHaveText(title)
  expect((await visitor.request.get(`/events/${slug}`)).status()).toBe(200)
})

test('what was typed outlives a server that does not answer, and a reload', async ({ editor }) => {
  const slug = await recordEvent(editor, { title: 'Typed in a storm', date: '1970' })
  await openLive(editor, `/events/${slug}/edit`)
  // Nothing is kept but what leaving the page keeps: the pause after typing does not end.
  await editor.clock.pauseAt(new Date())
  await field(editor, 'Summary').fill('Typed while the line was cut.')
  await editor.route('**/graphql', (route) => route.abort())
  await editor.getByRole('button', { name: 'Save draft' }).click()
  await expect(editor.getByRole('main').getByRole('alert')).toContainText(
    'What you typed is kept in this browser',
  )
  await expect(field(editor, 'Summary')).toHaveValue('Typed while the line was cut.')

  await editor.unroute('**/graphql')
  editor.on('dialog', (dialog) => dialog.accept())
  await openLive(editor, `/events/${slug}/edit`)
  await editor.clock.resume()
  await editor.getByRole('button', { name: 'Go on with it' }).click()
  await expect(field(editor, 'Summary')).toHaveValue('Typed while the line was cut.')
  await editor.getByRole('button', { name: 'Save draft' }).click()
  await expect(editor.getByText('Typed while the line was cut.')).toBeVisible()
})

test('a session that has ended says so, and keeps what was typed', async ({ editor }) => {
  const slug = await recordEvent(editor, { title: 'Typed too long', date: '1980' })
  await openLive(editor, `/events/${slug}/edit`)
  await field(editor, 'Title').fill('Typed for hours')
  const cookies = await editor.context().cookies()
  await editor.context().clearCookies()
  await editor.getByRole('button', { name: 'Save draft' }).click()
  await expect(editor.getByRole('main').getByRole('alert')).toContainText(
    'sign in in another tab, then save again',
  )
  await editor.context().addCookies(cookies)
  await editor.getByRole('button', { name: 'Save draft' }).click()
  await expect(editor.getByRole('heading', { level: 1 })).toHaveText('Typed for hours')
})

test('a link away from what is not saved asks first', async ({ editor }) => {
  await openLive(editor, '/events/new')
  await field(editor, 'Title').fill('Half of an event')
  await editor.getByRole('link', { name: 'Sources' }).click()
  const dialog = editor.getByRole('alertdialog', { name: 'Leave without saving?' })
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(field(editor, 'Title')).toHaveValue('Half of an event')
  await editor.getByRole('link', { name: 'Sources' }).click()
  await dialog.getByRole('button', { name: 'Leave' }).click()
  await expect(editor).toHaveURL(/\/sources$/)
})

test('a visitor is told whom the form is for', async ({ visitor }) => {
  await visitor.goto('/events/new')
  await expect(visitor.getByRole('heading', { level: 1 })).toContainText('editors')
  await expect(visitor.getByRole('link', { name: 'Sign in' }).last()).toBeVisible()
})
