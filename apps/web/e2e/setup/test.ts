import { test as base, type Page } from '@playwright/test'
import { siteUrl } from './environment.ts'

export { expect } from '@playwright/test'

/** Playwright's test, at the dashboard that the set-up started. */
export const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs
  baseURL: async ({}, use) => use(siteUrl()),
})

/** Opens an address and waits until React has taken over: what is pressed before that is lost on a test. */
export async function openLive(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.waitForFunction(() => {
    const controls = [...document.querySelectorAll('header button, main select, main input')]
    return controls.every((each) => Object.keys(each).some((key) => key.startsWith('__reactProps')))
  })
}
