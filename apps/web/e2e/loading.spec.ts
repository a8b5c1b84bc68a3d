import { EventEmitter, once } from 'node:events'
import type { Page } from '@playwright/test'
import { expect, openLive, test } from './setup/test.ts'

const WAYS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'by a link': (page) => page.getByRole('link', { name: 'Timelines', exact: true }).click(),
  'from the search': async (page) => {
    await page.getByRole('button', { name: 'Search everything' }).click()
    await page.getByRole('option', { name: 'Timelines', exact: true }).click()
  },
}

for (const [how, open] of Object.entries(WAYS)) {
  test(`a page that does not come at once is said to be on its way, opened ${how}`, async ({
    page,
  }) => {
    await openLive(page, '/')
    const gate = new EventEmitter()
    const opened = once(gate, 'open')
    await page.route(/\/timelines\?_rsc=/, async (route) => {
      await opened
      await route.continue()
    })
    const sign = page.getByText('Opening the page …')
    await open(page)
    await expect(sign).toHaveCount(1)
    await expect(page.locator('.annals-on-its-way')).toBeInViewport()
    gate.emit('open')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 timeline')
    await expect(sign).toHaveCount(0)
  })
}

test('a step back to a page that has to be fetched anew says that it is on its way', async ({
  page,
}) => {
  await openLive(page, '/sources')
  await page.getByRole('link', { name: 'Timelines', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 timeline')
  // In another language nothing that was shown before can be shown again.
  await page.getByRole('button', { name: /Language/ }).click()
  await page.getByRole('menuitemradio', { name: 'Deutsch' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  const gate = new EventEmitter()
  const opened = once(gate, 'open')
  await page.route(/\/sources\?_rsc=/, async (route) => {
    await opened
    await route.continue()
  })
  await page.goBack()
  await expect(page.locator('.annals-on-its-way')).toBeInViewport()
  gate.emit('open')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Quellen/)
  await expect(page.locator('.annals-on-its-way')).toHaveCount(0)
})
