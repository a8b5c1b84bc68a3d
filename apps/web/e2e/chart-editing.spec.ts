import type { Page } from '@playwright/test'
import { axeFindings } from './setup/axe.ts'
import { expect, test } from './setup/editor-test.ts'
import { saveChart } from './setup/save-chart.ts'
import { openLive } from './setup/test.ts'
import type { Written } from './setup/write.ts'

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const choice = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true })
const alert = (page: Page) => page.getByRole('main').getByRole('alert')

function openEditor(page: Page, { slug }: Written): Promise<void> {
  return openLive(page, `/charts/${slug}/edit`)
}

test('every part of a saved chart can be changed, is previewed, and is what reports then show', async ({
  editor,
  visitor,
}) => {
  const chart = await saveChart(editor, { kind: 'HISTOGRAM', title: 'All of it' })
  await openLive(editor, `/charts/${chart.slug}`)
  await editor.getByRole('link', { name: 'Edit' }).click()
  await field(editor, 'Title').fill('Recognised, by actor')
  const preview = editor.getByRole('img', { name: 'Recognised, by actor' })
  await expect(preview).toBeVisible()
  await choice(editor, 'Kind').selectOption({ label: 'Shares' })
  await field(editor, 'Note').fill('Vague dates are spread.')
  await field(editor, 'Source line').fill('Annals of the test')
  await choice(editor, 'Bars of').selectOption({ label: 'a decade' })
  await choice(editor, 'A vague date counts').selectOption({ label: 'once, where it begins' })
  await choice(editor, 'Split by').selectOption({ label: 'Actor' })
  await editor.getByLabel('Width, px').fill('640')
  await editor.getByLabel('Height, px').fill('320')
  await choice(editor, 'Theme').selectOption({ label: 'Dark' })
  await choice(editor, 'Language').selectOption({ label: 'Français' })
  await field(editor, 'Words').fill('recognition OR Donbas')
  await field(editor, 'In the time of').fill('1940s to 2022')
  await choice(editor, 'Topics').fill('Recog')
  await editor.getByRole('option', { name: 'Recognition' }).click()
  await choice(editor, 'Exact at least to').selectOption({ label: 'the year' })
  await field(editor, 'Further conditions').fill('{"startsIn": "1900/2022"}')
  await expect(alert(editor)).toHaveCount(0)
  await expect(preview).toHaveJSProperty('naturalWidth', 640)
  await editor.getByRole('button', { name: 'Save', exact: true }).click()

  await expect(editor.getByText('Saved. Everyone sees it.').first()).toBeVisible()
  await expect(editor.getByRole('heading', { level: 1 })).toHaveText('Recognised, by actor')
  const data = await visitor.request.get(`/charts/${chart.slug}.json`)
  const { kind, header } = (await data.json()) as { kind: string; header: Record<string, string> }
  expect([kind, header.note, header.source]).toEqual([
    ...['SHARE', 'Vague dates are spread.', 'Annals of the test'],
  ])
  for (const part of ['recognition OR Donbas', '1900/2022', 'YEAR'])
    expect(header.filter).toContain(part)
  const svg = await (await visitor.request.get(`/charts/${chart.slug}.svg`)).text()
  expect(svg).toMatch(/^<svg [^>]*width="640"[^>]*/)
  expect(svg).toContain('Annals of the test')

  await editor.getByRole('button', { name: 'Undo' }).click()
  await expect(editor.getByRole('heading', { level: 1 })).toHaveText('All of it')
})

test('an author gives his chart an address that people can remember, and none twice', async ({
  editor,
}) => {
  await openLive(editor, '/?topics=recognition')
  await editor.getByRole('button', { name: 'Share this chart' }).first().click()
  const dialog = editor.getByRole('dialog')
  await dialog.getByLabel('Title').fill('Who recognised whom, and when')
  await dialog.getByLabel('Address').fill('Who & whom')
  await dialog.getByRole('button', { name: 'Save the chart' }).click()
  await expect(dialog.getByText('Write lower-case words joined by hyphens')).toBeVisible()
  await dialog.getByLabel('Address').fill('russia-and-north-korea-by-topic')
  await dialog.getByRole('button', { name: 'Save the chart' }).click()
  await expect(dialog.getByText('Another chart has or had this address.')).toBeVisible()
  await dialog.getByLabel('Address').fill('who-recognised-whom')
  await dialog.getByRole('button', { name: 'Save the chart' }).click()
  await dialog.getByRole('link', { name: 'To the chart' }).click()
  await expect(editor).toHaveURL(/\/charts\/who-recognised-whom$/)
})

test('two people change one chart: both versions stand side by side and are merged', async ({
  editor,
  otherEditor,
}) => {
  const topics = { topics: { anyOf: ['recognition'] } }
  const chart = await saveChart(editor, { kind: 'HISTOGRAM', title: 'Shared', filter: topics })
  await openEditor(editor, chart)
  await openEditor(otherEditor, chart)
  await field(otherEditor, 'Note').fill('What Grace noted.')
  await choice(otherEditor, 'Bars of').selectOption({ label: 'a century' })
  await otherEditor.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(otherEditor.getByText('Saved. Everyone sees it.').first()).toBeVisible()

  await field(editor, 'Note').fill('What Ada noted.')
  await editor.getByRole('button', { name: 'Remove Recognition' }).click()
  await editor.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(alert(editor)).toContainText('Grace changed this on')
  const versions = editor.getByRole('region', { name: 'Two versions' })
  await expect(versions.getByRole('group', { name: 'Note – both changed it' })).toContainText(
    'What Grace noted.',
  )
  await expect(versions.getByRole('group', { name: 'Its events' })).toContainText(
    'Topics: Recognition',
  )
  await expect(versions.getByRole('group', { name: 'Bars of' })).toContainText('a century')
  await versions
    .getByRole('group', { name: 'Note' })
    .getByRole('radio', { name: 'Saved meanwhile' })
    .check()
  await versions.getByRole('button', { name: 'Save what is chosen' }).click()
  await expect(editor.getByText('Saved. Everyone sees it.').first()).toBeVisible()
  await openEditor(editor, chart)
  await expect(field(editor, 'Note')).toHaveValue('What Grace noted.')
  await expect(choice(editor, 'Bars of')).toHaveValue('CENTURY')
  await expect(editor.getByRole('button', { name: 'Remove Recognition' })).toHaveCount(0)
})

test('a chart is taken back to a draft and published again', async ({ editor, visitor }) => {
  const chart = await saveChart(editor, { kind: 'TABLE', title: 'Back and forth' })
  const seen = async () => (await visitor.request.get(`/charts/${chart.slug}`)).status()
  await openEditor(editor, chart)
  await editor.getByRole('button', { name: 'Take back to draft' }).click()
  await expect(editor.getByText('Saved as a draft.').first()).toBeVisible()
  expect(await seen()).toBe(404)
  await openEditor(editor, chart)
  await editor.getByRole('button', { name: 'Publish' }).click()
  await expect(editor.getByText('Saved. Everyone sees it.').first()).toBeVisible()
  expect(await seen()).toBe(200)
})

test('a deleted chart is brought back, as published as it was', async ({ editor, visitor }) => {
  const chart = await saveChart(editor, { kind: 'MAP', title: 'Deleted and back' })
  const seen = async () => (await visitor.request.get(`/charts/${chart.slug}`)).status()
  await openEditor(editor, chart)
  await editor.getByRole('button', { name: 'Delete' }).click()
  await expect(editor.getByText('Deleted: Deleted and back').first()).toBeVisible()
  await expect(editor).toHaveURL(/\/charts$/)
  expect(await seen()).toBe(410)
  await editor.getByRole('button', { name: 'Undo' }).click()
  await expect(editor.getByRole('heading', { level: 1 })).toHaveText('Deleted and back')
  expect(await seen()).toBe(200)
})

test('what is wrong is said at its field, and what was typed outlives a reload', async ({
  editor,
}) => {
  const chart = await saveChart(editor, { kind: 'TIMELINE', title: 'To be mended' })
  await openEditor(editor, chart)
  await field(editor, 'The time that it shows').fill('when it rained')
  await field(editor, 'Further conditions').fill('[]')
  await editor.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(alert(editor)).toContainText('2 fields need mending')
  await expect(field(editor, 'The time that it shows')).toBeFocused()
  await expect(editor.getByText('Write a JSON object, or nothing.')).toBeVisible()
  await field(editor, 'The time that it shows').fill('1990/2022')
  await field(editor, 'Further conditions').fill('{"colour": "red"}')
  await editor.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(alert(editor).first()).toBeVisible()

  editor.on('dialog', (dialog) => dialog.accept())
  await openEditor(editor, chart)
  await editor.getByRole('button', { name: 'Go on with it' }).click()
  await expect(field(editor, 'The time that it shows')).toHaveValue('1990/2022')
})

test('a stretch of time that is not read stands in no other kind’s way', async ({ editor }) => {
  const chart = await saveChart(editor, { kind: 'TIMELINE', title: 'No timeline any more' })
  await openEditor(editor, chart)
  await field(editor, 'The time that it shows').fill('when it rained')
  await choice(editor, 'Kind').selectOption({ label: 'Shares' })
  await editor.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(editor.getByText('Saved. Everyone sees it.').first()).toBeVisible()
})

test('the form says that reports show a pin, and visitors whom it is for', async ({
  editor,
  visitor,
}) => {
  const chart = await saveChart(editor, { kind: 'HISTOGRAM', title: 'Pinned', show: true })
  await openEditor(editor, chart)
  await expect(editor.getByText(/^Reports show the pin of/)).toBeVisible()
  await visitor.goto(`/charts/${chart.slug}/edit`)
  await expect(visitor.getByRole('heading', { level: 1 })).toContainText('editors')
  await visitor.goto(`/charts/${chart.slug}`)
  await expect(visitor.getByRole('link', { name: 'Edit' })).toHaveCount(0)
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } })

      test('axe finds nothing in the form of a chart, and nothing reaches past the sides', async ({
        editor,
      }, info) => {
        const filter = { topics: { anyOf: ['recognition'] }, overlaps: '1945/2022' }
        const chart = await saveChart(editor, { kind: 'TIMELINE', title: 'Looked at', filter })
        await openEditor(editor, chart)
        await expect(editor.getByRole('img', { name: 'Looked at' })).toBeVisible()
        expect(await axeFindings(editor)).toEqual([])
        const overflow = await editor.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(overflow).toBeLessThanOrEqual(0)
        await editor.screenshot({ path: info.outputPath('form.png'), fullPage: true })
      })
    })
  }
}

test('a chart whose topic goes by another address now says in the reader’s language why nothing is drawn', async ({
  editor,
  visitor,
  baseURL,
}) => {
  const write = async (mutation: string) => {
    const answer = await editor.request.post('/graphql', {
      data: { query: `mutation { ${mutation} }` },
    })
    return (await answer.json()).data as { createTopic?: { topic: { id: string; slug: string } } }
  }
  const made = await write(
    'createTopic(input: { name: "Lighthouses", color: "#0072b2" }) { ... on CreateTopicSuccess { topic { id slug } } ... on Error { message } }',
  )
  const { id, slug: topic = '' } = made.createTopic?.topic ?? {}
  const chart = await saveChart(editor, {
    kind: 'TIMELINE',
    title: 'Lighthouses over time',
    filter: { topics: { anyOf: [topic] } },
  })
  await write(
    `updateTopic(input: { id: "${id}", expectedVersion: 1, slug: "beacons" }) { ... on Error { message } }`,
  )
  await visitor.context().addCookies([{ name: 'annals-locale', value: 'fr', url: baseURL ?? '' }])
  await visitor.goto(`/charts/${chart.slug}`)
  await expect(alert(visitor)).toHaveText(/^Ce graphique ne peut plus être dessiné/)
  expect(await axeFindings(visitor)).toEqual([])
})
