import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { siteUrl, writesPictures } from './setup/environment.ts'
import { type HostSite, reportPage, startHostSite } from './setup/host-site.ts'
import { waitForOwnFonts } from './setup/own-fonts.ts'
import { expect, openLive, test } from './setup/test.ts'

const root = join(import.meta.dirname, '../../..')

/** Each example of a language in a document, at the dashboard under test. */
function examplesIn(path: string, language: 'html' | 'sh'): string[] {
  const text = readFileSync(join(root, path), 'utf8')
  return [...text.matchAll(/```(\w+)\n(.*?)```/gs)]
    .filter(([, name]) => name === language)
    .map(([, , example = '']) => example.replaceAll('http://localhost:3000', siteUrl()))
}

for (const [path, count] of [
  ['README.md', 1],
  ['docs/embedding.md', 3],
] as const) {
  test(`what ${path} says to put into a page shows the chart there`, async ({ page }) => {
    const examples = examplesIn(path, 'html')
    expect(examples).toHaveLength(count)
    const host: HostSite = await startHostSite(
      Object.fromEntries(examples.map((html, at) => [`/${at}`, { body: reportPage(html) }])),
    )
    for (const at of examples.keys()) {
      await page.goto(`${host.url}/${at}`)
      await expect(page.locator('iframe').contentFrame().locator('svg:visible')).toHaveCount(1)
    }
    await host.close()
  })
}

/** Every run takes the pictures of docs/embedding.md; `ANNALS_WRITE_PICTURES=on` puts them into it. */
function keep(taken: string, name: string): void {
  const kept = join(root, 'docs/images', name)
  if (writesPictures()) copyFileSync(taken, kept)
  expect(existsSync(kept)).toBe(true)
}

test('the table that docs/embedding.md draws from the shell has the words of its sources for dates', async ({
  page,
}, info) => {
  const [example = '', ...others] = examplesIn('docs/embedding.md', 'sh')
  expect(others).toEqual([])
  execFileSync('sh', ['-c', example], { cwd: info.outputPath() })
  await page.goto(`file://${info.outputPath('recognitions.svg')}`)
  const words = (await page.locator('svg').textContent()) ?? ''
  expect(words).toContain('Who recognised whom')
  expect(words).toContain('July 2022')
  expect(words).not.toContain('1 July 2022')
  const taken = info.outputPath('table-picture.png')
  await page.locator('svg').first().screenshot({ path: taken })
  keep(taken, 'table-picture.png')
})

test.describe('the picture in docs/embedding.md', () => {
  test.use({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' })

  test('is one of the real page', async ({ page }, info) => {
    await waitForOwnFonts(page)
    await openLive(page, '/charts/russia-and-north-korea-by-topic')
    await page.getByRole('tab', { name: 'Script' }).click()
    await page.evaluate(() => document.fonts.ready)
    const taken = info.outputPath('chart-page.png')
    await page.screenshot({ path: taken, fullPage: true, animations: 'disabled' })
    keep(taken, 'chart-page.png')
  })
})
