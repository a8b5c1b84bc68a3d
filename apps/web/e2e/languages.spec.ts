import type { Page } from '@playwright/test'
import { DATA_PAGES } from './setup/data-pages.ts'
import { testSites } from './setup/environment.ts'
import { expect, openLive, test } from './setup/test.ts'

const PAGES = [
  ...DATA_PAGES,
  '/?q=zzzzzz',
  '/charts/no-such-chart',
  '/actors',
  '/actors/alexander-matsegora',
  '/topics',
  '/places',
  '/import',
  '/sign-in',
  '/join',
  '/people',
  '/no-such-page',
]

/** What stays as it was written. */
const DATA = `{
  events(first: 100) { edges { node {
    title summary disputeNote
    citations(first: 20) { edges { node { quote expression resolution note } } }
  } } }
  sources(first: 100) { edges { node { title author publisher licence text } } }
  timelines(first: 100) { edges { node { title note events(first: 100) { edges { note } } } } }
  charts(first: 100) { edges { node { title note sourceLine } } }
  actors(first: 100) { edges { node { name description aliases } } }
  topics(first: 100) { edges { node { name description } } }
  places(first: 100) { edges { node { name aliases } } }
}`

test('in another language no page says anything of its own in English', async ({
  page,
  context,
  request,
  baseURL,
}) => {
  test.setTimeout(120_000)
  const answer = await request.post(`${testSites().reading.apiUrl}/graphql`, {
    data: { query: DATA },
  })
  const { data } = (await answer.json()) as { data?: unknown }
  expect(data, await answer.text()).toBeDefined()
  const written = strings(data).join('\n')
  await context.addCookies([{ name: 'annals-locale', value: 'ko', url: baseURL ?? '' }])
  const found: string[] = []
  for (const path of PAGES) {
    await openLive(page, path)
    await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
    for (const words of await latinWords(page))
      if (!written.includes(words)) found.push(`${path}: ${words}`)
  }
  expect(found).toEqual([])
})

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}

/** Three and more Latin words in a row, as a reader sees or hears them, outside of what is marked as English. */
async function latinWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const NOT_SAID = 'script, style, code, pre, [lang="en"], textarea'
    const said: string[] = [document.title]
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let at = texts.nextNode(); at !== null; at = texts.nextNode())
      if (at.parentElement?.closest(NOT_SAID) === null) said.push(at.nodeValue ?? '')
    for (const element of document.body.querySelectorAll('*'))
      for (const name of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'])
        said.push(element.getAttribute(name) ?? '')
    return said.flatMap((text) => text.match(/[A-Za-z]+(?: +[A-Za-z'’-]+){2,}/g) ?? [])
  })
}
