import type { Page } from '@playwright/test'

/**
 * Lets a page wait for the fonts that it does without where they are late: a picture of it is to look the
 * same on a busy machine. Call it before the page is opened.
 */
export async function waitForOwnFonts(page: Page): Promise<void> {
  const isStyle = ({ pathname }: URL) => pathname.endsWith('.css')
  await page.route(isStyle, async (route) => {
    const response = await route.fetch()
    const style = await response.text()
    const body = style.replaceAll('font-display:optional', 'font-display:block')
    await route.fulfill({ response, body })
  })
}
