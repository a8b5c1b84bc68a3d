import type { Browser, BrowserContext, Page } from '@playwright/test'
import { testSites } from './environment.ts'
import { test as base } from './test.ts'

export { expect } from '@playwright/test'

interface Fixtures {
  /** A page of an editor who is signed in. */
  readonly editor: Page
  /** A page of a second one. */
  readonly otherEditor: Page
  /** A page of someone who is not signed in. */
  readonly visitor: Page
}

/** Playwright's test, at the dashboard that may be written to. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs
  baseURL: async ({}, use) => use(testSites().writing.siteUrl),
  editor: async ({ context, page }, use) => {
    await signIn(context, 'Ada')
    await use(page)
  },
  otherEditor: async ({ browser }, use) => inContext(browser, 'Grace', use),
  visitor: async ({ browser }, use) => inContext(browser, null, use),
})

async function inContext(
  browser: Browser,
  name: string | null,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ baseURL: testSites().writing.siteUrl })
  if (name !== null) await signIn(context, name)
  await use(await context.newPage())
  await context.close()
}

async function signIn(context: BrowserContext, name: string): Promise<void> {
  const { siteUrl, people } = testSites().writing
  const person = people.find((each) => each.name === name)
  if (person === undefined) throw new Error(`The set-up signed in nobody of the name ${name}.`)
  await context.addCookies(person.cookies.map((cookie) => ({ ...cookie, url: siteUrl })))
}
