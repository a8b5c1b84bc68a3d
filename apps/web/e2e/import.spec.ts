import type { Page } from '@playwright/test'
import { axeFindings } from './setup/axe.ts'
import { expect, test } from './setup/editor-test.ts'
import { openLive } from './setup/test.ts'

/** Its dates: a day, a month that the day of publication gives its year, and none. */
const TEXT = `Port Anders, 16 August 2022

The old ferry sank on 3 May 1932. In July, North Korea offered the port a new one. In response, the islanders asked for a bridge.`

const card = (page: Page, title: string | RegExp) =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name: title }) })

async function fill(page: Page, { title, text = TEXT }: { title: string; text?: string }) {
  await openLive(page, '/import')
  await page.getByLabel('Text', { exact: true }).fill(text)
  await page.getByLabel('Title of the text').fill(title)
  await page.getByLabel('Published on').fill('16.08.2022')
}

async function read(page: Page, title: string, text = TEXT) {
  await fill(page, { title, text })
  await page.getByLabel('Published on').press('Enter')
  await expect(page.getByRole('article').first()).toBeFocused()
}

test('a text becomes events by keyboard alone, with the words that date them', async ({
  editor: page,
}) => {
  await fill(page, { title: 'The ferry of Port Anders' })
  const keepText = page.getByRole('checkbox', { name: 'Keep the whole text' })
  await keepText.focus()
  await page.keyboard.press('Space')
  await expect(keepText).toBeChecked()
  await page.getByLabel('Published on').press('Enter')
  const first = page.getByRole('article').first()
  await expect(first).toBeFocused()

  // The day line at the head is no event.
  if ((await first.textContent())?.includes('16 August 2022')) await page.keyboard.press('r')
  await expect(card(page, 'The old ferry sank')).toBeFocused()
  await expect(card(page, 'The old ferry sank')).toContainText('3 May 1932')
  await page.keyboard.press('a')
  const offer = card(page, 'North Korea offered the port a new one')
  await expect(offer).toBeFocused()
  await expect(offer).toContainText('July 2022')
  await expect(offer).toContainText('2022-07')
  await page.keyboard.press('a')
  // Without a date it asks for one before it is accepted.
  await expect(card(page, 'asked for a bridge')).toContainText('No date')
  await page.keyboard.press('a')
  await page.getByLabel('When').fill('after July 2022')
  await page.getByLabel('When').press('Enter')
  await expect(card(page, 'asked for a bridge')).toContainText('Accepted')

  await page.keyboard.press('u')
  await expect(card(page, 'asked for a bridge')).not.toContainText('Accepted')
  await expect(page.getByRole('button', { name: 'Save 2 events and 1 source' })).toBeVisible()
  await card(page, 'asked for a bridge').focus()
  await page.keyboard.press('a')
  const save = page.getByRole('button', { name: 'Save 3 events and 1 source' })
  await save.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Saved: 3 events')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()

  await page.getByRole('link', { name: 'North Korea offered the port a new one' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('North Korea offered')
  const evidence = page.getByRole('region', { name: 'What the sources say' })
  await expect(evidence).toContainText('In July, North Korea offered the port a new one.')
  await expect(evidence).toContainText('The ferry of Port Anders')
  await openLive(page, '/?q=ferry')
  await expect(page.getByRole('article').filter({ hasText: 'The old ferry sank' })).toBeVisible()
})

test('what was saved can be deleted again in one step', async ({ editor: page, visitor }) => {
  await read(page, 'A short-lived text', 'The lighthouse of Port Anders burned on 9 June 1933.')
  await page.keyboard.press('a')
  await page.getByRole('button', { name: /^Save 1 event/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Saved: 1 event')
  const saved = page.getByRole('main').getByRole('link', { name: 'The lighthouse' })
  const address = (await saved.getAttribute('href')) ?? ''
  expect((await visitor.goto(address))?.status()).toBe(200)
  await page.getByRole('button', { name: 'Undo: delete what was saved' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What was saved is deleted')
  expect((await visitor.goto(address))?.status()).toBe(404)
})

test('how a date was read is told in the language of whoever looks', async ({
  editor: page,
  visitor,
  baseURL,
}) => {
  const MILL = /die Mühle von Port Anders/
  const inGerman = 'Wochentag → der letzte bis zur Veröffentlichung, ihr Tag eingeschlossen'
  const speak = (locale: string) => ({ name: 'annals-locale', value: locale, url: baseURL ?? '' })
  await page.context().addCookies([speak('de')])
  await openLive(page, '/import')
  await page
    .getByLabel('Text', { exact: true })
    .fill('Am Montag brannte die Mühle von Port Anders ab.')
  await page.getByLabel('Titel des Textes').fill('Der Brand einer Mühle')
  await page.getByLabel('Erschienen am').fill('16.08.2022')
  await page.getByLabel('Erschienen am').press('Enter')
  const mill = card(page, MILL)
  await expect(mill).toContainText(inGerman)
  await expect(mill.getByTitle('der nächste ab der Veröffentlichung')).toBeVisible()
  await page.keyboard.press('a')
  await page.getByRole('button', { name: /^1 Ereignis/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gespeichert: 1 Ereignis')
  const saved = page.getByRole('main').getByRole('link', { name: MILL })
  const address = (await saved.getAttribute('href')) ?? ''

  await visitor.goto(address)
  await expect(visitor.getByRole('main')).toContainText(
    'weekday → the last one on or before publication',
  )
  await visitor.context().addCookies([speak('ko')])
  await visitor.reload()
  await expect(visitor.getByRole('main')).toContainText('요일 → 발행일 당일 또는 그 전의 마지막')
})

test('an event that is there is offered, and gets the evidence in place of a twin', async ({
  editor: page,
}) => {
  const text = 'Emperor Hirohito announced the surrender on 15 August 1945.'
  await read(page, 'A later look', text)
  await page.keyboard.press('m')
  await page.getByRole('dialog').getByRole('combobox').fill('Victory over Japan')
  await page.getByRole('option', { name: 'Victory over Japan' }).click()
  await expect(page.getByRole('article').first()).toContainText('Added to “Victory over Japan”')
  await page.getByRole('button', { name: 'Save evidence for 1 more and 1 source' }).click()
  await page.getByRole('main').getByRole('link', { name: 'Victory over Japan' }).click()
  await expect(
    page.getByRole('region', { name: 'What the sources say' }).getByText('A later look'),
  ).toBeVisible()
})

test('leaving warns, and what was typed and decided is there after a reload', async ({
  editor: page,
}) => {
  await read(page, 'Unfinished')
  await page.keyboard.press('r')
  await page.getByRole('link', { name: 'Sources', exact: true }).click()
  await expect(page.getByRole('alertdialog')).toContainText('Leave without saving?')
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page).toHaveURL(/\/import$/)
  const isKept = () =>
    page.evaluate(() => localStorage.getItem('annals-import')?.includes('"rejected"') ?? false)
  await expect.poll(isKept).toBe(true)
  page.on('dialog', (dialog) => dialog.accept())
  await page.reload()
  await expect(page.getByRole('article').first()).toContainText('Rejected')
})

test('a visitor may try it, and is led to sign in rather than to save', async ({
  visitor: page,
}) => {
  await read(page, 'Just trying')
  await page.keyboard.press('r')
  await expect(page.getByRole('link', { name: 'Sign in to save' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Save/ })).toHaveCount(0)
})

test('a dropped page gives its text, title, day and address', async ({ editor: page }) => {
  await openLive(page, '/import')
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'page.html',
    mimeType: 'text/html',
    buffer: Buffer.from(`<!doctype html><html lang="en"><head><title>The ferry</title>
      <meta property="article:published_time" content="2022-08-16T05:00:00Z">
      <link rel="canonical" href="https://example.org/ferry"></head>
      <body><nav><p>Menu</p></nav><article><h1>The ferry</h1><p>It sank on Monday.</p></article></body></html>`),
  })
  await expect(page.getByLabel('Text', { exact: true })).toHaveValue(
    'The ferry\nIt sank on Monday.',
  )
  await expect(page.getByLabel('Title of the text')).toHaveValue('The ferry')
  await expect(page.getByLabel('Published on')).toHaveValue('2022-08-16')
  await expect(page.getByLabel('Where it can be read')).toHaveValue('https://example.org/ferry')
})

test('a long text shows how far it is read, and can be stopped and saved with what was found', async ({
  editor: page,
}) => {
  const text =
    `A gull nested in the chapel on 2 June 1934.\n\n${TEXT}\n${'The sea was calm. '.repeat(100)}\n\n`.repeat(
      30,
    )
  await fill(page, { title: 'Long', text })
  // Held back after the first piece, so that there is a moment to stop.
  let asked = 0
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('readText') && ++asked > 1) return
    await route.continue()
  })
  await page.getByRole('button', { name: 'Read the text' }).click()
  await expect(page.getByRole('progressbar')).toHaveAttribute('value', '1')
  await expect(page.getByRole('article').first()).toBeFocused()
  await page.keyboard.press('a')
  const save = page.getByRole('button', { name: 'Save 1 event and 1 source' })
  await expect(save).toBeDisabled()
  await expect(save).toHaveAccessibleDescription('The text is still being read: wait, or stop it.')
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(page.getByText(/^Stopped after \d+ %/)).toBeVisible()
  await expect(save).toBeEnabled()

  // Who comes back is told too that there is more.
  page.on('dialog', (dialog) => dialog.accept())
  await page.reload()
  await expect(save).toBeEnabled()
  await expect(page.getByText(/^Stopped after \d+ %/)).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } })

      test('axe finds nothing in any step of an import', async ({ editor: page }) => {
        await openLive(page, '/import')
        const expectWell = async (step: string) => {
          expect(await axeFindings(page), step).toEqual([])
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          )
          expect(overflow, step).toBeLessThanOrEqual(0)
        }
        await expectWell('empty')
        await page.getByRole('button', { name: 'Read the text' }).click()
        await expect(page.getByText('Paste a text, or choose a file.')).toBeVisible()
        await expectWell('with errors')
        await read(page, 'Looked at')
        await expectWell('review')
        await page.keyboard.press('r')
        for (const [key, name] of [
          ['e', 'Mend'],
          ['m', 'Is it one that is there?'],
          ['?', 'Keys'],
        ] as const) {
          await page.keyboard.press(key)
          await expect(page.getByRole('dialog', { name })).toBeVisible()
          await expectWell(name)
          await page.keyboard.press('Escape')
          await expect(page.getByRole('dialog')).toHaveCount(0)
        }
      })
    })
  }
}
