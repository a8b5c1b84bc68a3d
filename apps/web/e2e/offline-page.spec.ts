import { axeFindings } from './setup/axe.ts'
import { siteUrl } from './setup/environment.ts'
import { startGate } from './setup/gate.ts'
import { expect, openLive, test } from './setup/test.ts'

test.use({ serviceWorkers: 'allow' })

test('a page that cannot be fetched says so in the reader’s language, and comes by itself once it can', async ({
  page,
  context,
}) => {
  const gate = await startGate(siteUrl())
  try {
    await context.addCookies([
      { name: 'annals-locale', value: 'de', url: gate.url },
      { name: 'annals-theme', value: 'dark', url: gate.url },
    ])
    await openLive(page, `${gate.url}/sources`)
    await openLive(page, `${gate.url}/timelines?after=`)
    await page.evaluate(() => navigator.serviceWorker.ready)
    const timelines = await page.getByRole('heading', { level: 1 }).textContent()

    gate.close()
    await page.reload()
    const heading = page.getByRole('heading', { level: 1 })
    await expect(heading).toHaveText('Annals ist nicht erreichbar')
    await expect(page).toHaveTitle('Annals ist nicht erreichbar – Annals')
    await expect(page.locator('html')).toHaveAttribute('lang', 'de')
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(19, 21, 25)')
    await expect(page).toHaveURL(/\/timelines\?after=$/)
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click()
    await expect(heading).toHaveText('Annals ist nicht erreichbar')

    await page.goBack()
    await expect(page).toHaveURL(/\/sources$/)
    await expect(heading).toHaveText('Annals ist nicht erreichbar')
    await page.goForward()
    await expect(page).toHaveURL(/\/timelines\?after=$/)
    await expect(heading).toHaveText('Annals ist nicht erreichbar')

    gate.open()
    await expect(heading).toHaveText(timelines ?? '')
    await expect(page).toHaveURL(/\/timelines\?after=$/)
  } finally {
    await gate.stop()
  }
})

test('a file is fetched as ever, and no page stands in for one that cannot be', async ({
  page,
}) => {
  const gate = await startGate(siteUrl())
  const picture = (event: string) => `${gate.url}/cards/events/${event}.png`
  try {
    await openLive(page, `${gate.url}/sources`)
    await page.evaluate(() => navigator.serviceWorker.ready)
    const answer = await page.goto(picture('soviet-collapse'))
    expect(answer?.headers()['content-type']).toBe('image/png')
    expect(answer?.fromServiceWorker()).toBe(true)
    gate.close()
    await expect(page.goto(picture('victory-over-japan'))).rejects.toThrow(/net::/)
  } finally {
    await gate.stop()
  }
})
