import { expect, openLive, test } from './setup/test.ts'

const PAGES = [
  ['/events/north-korea-recognises-republics', 'Event'],
  ['/timelines/from-liberation-to-recognition', 'Dataset'],
  ['/charts/russia-and-north-korea-timeline', 'Dataset'],
] as const

for (const [path, type] of PAGES) {
  test(`${path} tells what it is where it is shared`, async ({ request, baseURL }) => {
    const html = await (await request.get(path)).text()
    const address = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1]
    expect(address).toBe(`${baseURL}${path}`)
    const picture = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? ''
    expect(html).toContain(`<meta name="twitter:image" content="${picture}"`)
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image"')
    const png = Buffer.from(await (await request.get(picture.replaceAll('&amp;', '&'))).body())
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    const data = JSON.parse(
      /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null',
    )
    expect(data).toMatchObject({ '@context': 'https://schema.org', '@type': type, url: address })
  })
}

test('an event is dated for machines as vaguely as its source dates it, or not at all', async ({
  request,
}) => {
  const july = await (await request.get('/events/north-korea-recognises-republics')).text()
  expect(july).toContain('"startDate":"2022-07"')
  const disputed = await (await request.get('/events/victory-over-japan')).text()
  expect(disputed).not.toContain('"startDate"')
})

test('every file that a dataset names is there', async ({ request }) => {
  for (const [path] of PAGES.slice(1)) {
    const html = await (await request.get(path)).text()
    const files = [...html.matchAll(/"contentUrl":"([^"]+)"/g)].map(([, url]) => url ?? '')
    expect(files).toHaveLength(2)
    for (const url of files) expect((await request.get(url)).status()).toBe(200)
  }
})

test('an event is cited in three forms, which can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openLive(page, '/events/victory-over-japan')
  await page.getByText('Cite this').click()
  await expect(page.getByText('[Event of 15 August 1945 or 2 September 1945]')).toBeVisible()
  await page.getByRole('button', { name: 'Copy as BibTeX' }).click()
  await expect(page.getByRole('button', { name: 'Copy as BibTeX' })).toHaveText('Copied')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/^@misc\{annals-victory-over-japan,\n {2}author = \{\{Annals\}\},/)
})

test('a selection is taken away as a report with the events that it shows, printed by a browser', async ({
  page,
  request,
}) => {
  await openLive(page, '/?topics=recognition')
  await page.getByRole('button', { name: 'Export as report' }).click()
  const link = page.getByRole('menuitem', { name: /HTML/ })
  const html = await (await request.get((await link.getAttribute('href')) ?? '')).text()
  expect(html).toContain('North Korea recognises the two Donbas')
  expect(html).not.toContain('<h3>Victory over Japan</h3>')
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: /PDF/ }).click()
  expect((await download).suggestedFilename()).toBe('annals-report.pdf')
})

test('a source’s claim is a link away from its event, and marked', async ({ page }) => {
  await page.goto('/events/victory-over-japan')
  await page.getByRole('link', { name: 'Japanese Instrument of Surrender' }).click()
  await expect(page.locator(':target')).toContainText('Victory over Japan')
})
