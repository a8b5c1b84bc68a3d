import type { Page, Route } from '@playwright/test'
import { axeFindings } from './setup/axe.ts'
import { expect, test } from './setup/editor-test.ts'
import { openLive } from './setup/test.ts'

test('an actor is recorded, renamed, and the renaming undone', async ({ editor, visitor }) => {
  await openLive(editor, '/edit/actors/new')
  await editor.getByRole('button', { name: 'Save' }).click()
  await expect(editor.getByText('It needs a name.')).toBeVisible()
  const name = editor.getByRole('textbox', { name: 'Name', exact: true })
  await expect(name).toBeFocused()
  await name.fill('League of Nations')
  await editor.getByRole('combobox', { name: 'What it is' }).selectOption('Organisation')
  await editor.getByRole('textbox', { name: 'Other names' }).fill('LoN\nSociété des Nations')
  await editor.getByRole('button', { name: 'Save' }).click()
  await expect(editor.getByRole('heading', { level: 1 })).toHaveText('League of Nations')
  await visitor.goto('/actors/league-of-nations')
  await expect(visitor.getByText('Organisation · LoN · Société des Nations')).toBeVisible()

  await editor.getByRole('link', { name: 'Edit' }).click()
  await name.fill('The League')
  await editor.getByRole('button', { name: 'Save' }).click()
  await expect(editor.getByRole('heading', { level: 1 })).toHaveText('The League')
  await editor.getByRole('button', { name: 'Undo' }).click()
  await expect(editor.getByRole('link', { name: 'League of Nations' })).toBeVisible()
})

test('what the API refuses is told in the language of the page', async ({
  editor,
  context,
  baseURL,
}) => {
  await context.addCookies([{ name: 'annals-locale', value: 'de', url: baseURL ?? '' }])
  await openLive(editor, '/edit/places/new')
  await editor.getByRole('textbox', { name: 'Name', exact: true }).fill('Port Anders')
  await editor.getByRole('textbox', { name: /ISO 3166/ }).fill('nowhere')
  await editor.getByRole('button', { name: 'Speichern' }).click()
  await expect(editor.getByRole('textbox', { name: /ISO 3166/ })).toHaveAccessibleDescription(
    /Schreiben Sie die zwei Großbuchstaben/,
  )
  await expect(editor.getByText(/alpha-2/)).toHaveCount(0)

  await editor.getByRole('textbox', { name: /ISO 3166/ }).fill('')
  const name = editor.getByRole('textbox', { name: 'Name', exact: true })
  const latitude = editor.getByRole('textbox', { name: /Grad Nord/ })
  for (const [field, text, refusal] of [
    [name, 'a'.repeat(201), 'höchstens 200 Zeichen'],
    [latitude, '90,5', 'Geben Sie höchstens 90 an.'],
    [latitude, '-90,5', 'Geben Sie mindestens -90 an.'],
  ] as const) {
    const before = await field.inputValue()
    await field.fill(text)
    await editor.getByRole('button', { name: 'Speichern' }).click()
    await expect(field).toHaveAccessibleDescription(new RegExp(refusal))
    await field.fill(before)
  }
})

test('the events of a timeline are put in another order by keys, and the story follows', async ({
  editor,
}) => {
  await openLive(editor, '/edit/timelines/from-liberation-to-recognition')
  const order = editor.getByRole('region', { name: 'Its events, in order' })
  const second = order.getByRole('listitem').nth(1)
  const title = (await second.getByRole('paragraph').textContent())?.split(/ \d/)[0] ?? ''
  await second.getByRole('button', { name: /^Move up/ }).focus()
  await editor.keyboard.press('Enter')
  await expect(order.getByRole('status')).toContainText('is number 1 now')
  await order.getByRole('button', { name: 'Save the order' }).click()
  await expect(editor.getByText('Saved.', { exact: true }).first()).toBeVisible()
  await openLive(editor, '/edit/timelines/from-liberation-to-recognition')
  await expect(order.getByRole('listitem').first()).toContainText(title)
})

test('what two editors made of one actor stands side by side, and what was typed is kept', async ({
  editor,
  otherEditor,
}) => {
  const write = async (page: Page, mutation: string) => {
    const answer = await page.request.post('/graphql', {
      data: { query: `mutation { ${mutation} }` },
    })
    return Object.values((await answer.json()).data)[0] as {
      actor: { id: string; version: number }
    }
  }
  const { actor } = await write(
    editor,
    'createActor(input: { name: "Contested", kind: STATE }) { ... on CreateActorSuccess { actor { id version } } }',
  )
  await openLive(editor, '/edit/actors/contested')
  const description = editor.getByRole('textbox', { name: 'Description' })
  await description.fill('As I see it')
  await write(
    otherEditor,
    `updateActor(input: { id: "${actor.id}", expectedVersion: ${actor.version}, name: "Settled", description: "As they see it" }) { ... on UpdateActorSuccess { actor { id version } } }`,
  )
  await editor.getByRole('button', { name: 'Save', exact: true }).click()
  const versions = editor.getByRole('region', { name: 'Two versions' })
  const contested = versions.getByRole('group', { name: /^Description/ })
  await expect(contested.getByRole('radio', { name: /Yours.*As I see it/ })).toBeChecked()
  await expect(
    contested.getByRole('radio', { name: /Saved meanwhile.*As they see it/ }),
  ).toBeVisible()
  await expect(versions.getByRole('radio', { name: /Settled/ })).toBeChecked()
  await expect(description).toHaveValue('As I see it')
  expect(await axeFindings(editor)).toEqual([])
  await versions.getByRole('button', { name: 'Save what is chosen' }).click()
  await expect(editor.getByRole('heading', { level: 1 })).toHaveText('Settled')
  await expect(editor.getByText('As I see it')).toBeVisible()
})

test('an order that is left unsaved is offered again', async ({ editor }) => {
  const address = '/edit/timelines/from-liberation-to-recognition'
  await openLive(editor, address)
  const order = editor.getByRole('region', { name: 'Its events, in order' })
  const note = order.getByRole('listitem').first().getByRole('textbox')
  await note.fill('Noted on the way out')
  await editor.getByRole('link', { name: 'Sources' }).first().click()
  await editor.getByRole('alertdialog').getByRole('button', { name: 'Leave' }).click()
  await expect(editor).toHaveURL(/\/sources$/)

  await openLive(editor, address)
  await expect(note).not.toHaveValue('Noted on the way out')
  await order.getByRole('button', { name: 'Go on with it' }).click()
  await expect(note).toHaveValue('Noted on the way out')
})

test('what is typed while a plain form is saved stays, and is saved next', async ({ editor }) => {
  await openLive(editor, '/edit/actors/new')
  const description = editor.getByRole('textbox', { name: 'Description' })
  await editor.getByRole('textbox', { name: 'Name', exact: true }).fill('Typed on')
  // The save alone waits.
  const holdBack = async (route: Route) => {
    await expect(description).toHaveValue('Typed while it was saved.')
    await route.continue()
  }
  await editor.route('**/graphql', holdBack, { times: 1 })
  await editor.getByRole('button', { name: 'Save' }).click()
  await expect(editor.getByRole('button', { name: 'Saving …' })).toBeVisible()
  await description.fill('Typed while it was saved.')
  await expect(editor.getByText('What you changed since then').first()).toBeVisible()
  await expect(description).toHaveValue('Typed while it was saved.')
  await editor.getByRole('button', { name: 'Save' }).click()
  await expect(editor.getByRole('heading', { level: 1 })).toHaveText('Typed on')
  await expect(editor.getByText('Typed while it was saved.')).toBeVisible()
})

test('a step that is taken out by keys leaves the focus on the next', async ({ editor }) => {
  await openLive(editor, '/edit/timelines/from-liberation-to-recognition')
  const order = editor.getByRole('region', { name: 'Its events, in order' })
  const removal = order.getByRole('button', { name: /^Remove/ })
  const next = (await removal.nth(1).getAttribute('aria-label')) ?? ''
  await removal.first().press('Enter')
  await expect(order.getByRole('button', { name: next })).toBeFocused()
  await expect(removal.first()).toBeFocused()
})

test.describe('in Korean', () => {
  test.use({ locale: 'ko' })

  test('what the server refuses is told in Korean where its kind is known', async ({ editor }) => {
    await openLive(editor, '/edit/actors/new')
    const form = editor.getByRole('main').locator('form')
    await form.getByRole('textbox').first().fill('Soviet Union')
    await editor.keyboard.press('Enter')
    const alert = form.getByRole('alert')
    await expect(alert).toContainText('거의 같은 것이 이미 기록되어 있습니다')
    await expect(alert).not.toContainText(/[a-z]{3}/)
    expect(await axeFindings(editor)).toEqual([])
  })
})

const PAGES = [
  '/events/new',
  '/events/victory-over-japan/edit',
  '/edit/actors/soviet-union',
  '/edit/sources/news-article-2022-08-16',
  '/edit/timelines/from-liberation-to-recognition',
  '/actors',
  '/topics',
  '/places',
  '/actors/soviet-union',
]

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } })

      test('axe finds nothing on what editors work with, and nothing reaches past the sides', async ({
        editor,
      }) => {
        for (const address of PAGES) {
          await openLive(editor, address)
          expect(await axeFindings(editor), address).toEqual([])
          const overflow = await editor.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          )
          expect(overflow, address).toBeLessThanOrEqual(0)
        }
      })
    })
  }
}
