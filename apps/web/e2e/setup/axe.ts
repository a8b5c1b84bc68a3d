import type { Page } from '@playwright/test'
import axe from 'axe-core'

/** What axe finds against WCAG 2.2 AA and good practice, one line a finding; nothing is well. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const { violations } = await window.axe.run(document, { runOnly: tags })
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
    )
  })
}

declare global {
  interface Window {
    axe: typeof axe
  }
}
