import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { expect, test } from './setup/test.ts'

const TIMELINE = 'russia-and-north-korea-timeline'
const HISTOGRAM = 'russia-and-north-korea-by-topic'

test('the frame shows the same marks as the dashboard', async ({ page }) => {
  await page.goto('/')
  const titles = await page.getByRole('article').getByRole('link').allTextContents()
  await page.goto(`/embed/${TIMELINE}?theme=light`)
  const words = (await page.locator('svg').first().textContent()) ?? ''
  const shown = titles.filter((title) => words.includes(title.trim().slice(0, 12)))
  expect(shown.length).toBeGreaterThan(10)
})

test.describe('with the font of the files', () => {
  // The frame lets its host's machine choose the font; the page's policy would refuse one from a test.
  test.use({ bypassCSP: true })

  for (const chart of [TIMELINE, HISTOGRAM]) {
    test(`the PNG of ${chart} is what the frame shows, mark for mark`, async ({ page }) => {
      await page.setViewportSize({ width: 800, height: 900 })
      await page.goto(`/embed/${chart}?theme=light&width=800`)
      await setInFilesFont(page)
      const picture = page.locator('svg[data-theme-of="light"]')
      const seen = PNG.sync.read(await picture.screenshot())
      const file = await page.request.get(`/charts/${chart}.png?theme=light&width=800&scale=1`)
      const drawn = PNG.sync.read(await file.body())
      expect([drawn.width, drawn.height]).toEqual([seen.width, seen.height])
      const differing = pixelmatch(seen.data, drawn.data, undefined, seen.width, seen.height, {
        threshold: 0.2,
      })
      expect(differing / (seen.width * seen.height)).toBeLessThan(0.015)
    })
  }
})

test('a frame loads at most 60 kB of script at first, and more only where somebody points at it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 960, height: 1000 })
  const scripts = scriptsOf(page)
  await page.goto(`/embed/${TIMELINE}`)
  await expect(page.locator('svg[data-theme-of="light"]')).toBeVisible()
  const first = [...scripts]
  expect(gzippedBytes(first)).toBeLessThanOrEqual(60_000)
  expect(gzippedBytes(first)).toBeGreaterThan(500)
  await page.locator('[data-picture]').hover()
  await expect(page.locator('[data-live] .annals-chart').first()).toBeVisible()
  expect(scripts.length).toBeGreaterThan(first.length)
})

test('the script that hosts load has at most 3 kB, and its version the hash that is told', async ({
  request,
}) => {
  const require = createRequire(import.meta.url)
  const { version, integrity } = require('@annals/embed-script/embed.json')
  for (const path of ['/embed.js', `/embed-${version}.js`]) {
    const response = await request.get(path)
    const body = await response.body()
    expect(body.length).toBeLessThanOrEqual(3_072)
    expect(`sha384-${createHash('sha384').update(body).digest('base64')}`).toBe(integrity)
    expect(response.headers()['access-control-allow-origin']).toBe('*')
  }
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('picture and table are there', async ({ page }) => {
    await page.goto(`/embed/${TIMELINE}`)
    await expect(page.locator('svg[data-theme-of="light"]')).toBeVisible()
    await page.getByText('Show as a table').click()
    await expect(page.getByRole('cell', { name: 'July 2022', exact: true })).toBeVisible()
  })

  test('the table speaks the language of the frame, and counts as people read them', async ({
    page,
  }) => {
    await page.goto(`/embed/${HISTOGRAM}?language=de`)
    await page.getByText('Als Tabelle zeigen').click()
    const heads = page.getByRole('columnheader')
    expect(await heads.allTextContents()).toEqual([
      'Zeitraum',
      'Alliance and its history',
      'Recognition',
      'Letters and visits',
      'Arms',
      'Economy and labour',
      'Second World War',
      'Invasion of Ukraine',
      'Ereignisse',
    ])
    const cells = page.getByRole('row').nth(1).getByRole('cell')
    expect(await cells.allTextContents()).toEqual([
      '1940er Jahre',
      '1,1',
      '0',
      '0',
      '0',
      '0',
      '2',
      '0',
      '3,1',
    ])
  })
})

test('dark and light follow the reader, unless the address says which', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(`/embed/${HISTOGRAM}`)
  await expect(page.locator('svg[data-theme-of="dark"]')).toBeVisible()
  await expect(page.locator('svg[data-theme-of="light"]')).toBeHidden()
  await page.goto(`/embed/${HISTOGRAM}?theme=light`)
  await expect(page.locator('svg[data-theme-of="light"]')).toBeVisible()
})

test('no cookie is set, anyone may frame it, and nobody may frame the dashboard', async ({
  request,
}) => {
  const embed = await request.get(`/embed/${TIMELINE}`)
  expect(embed.headers()['set-cookie']).toBeUndefined()
  expect(embed.headers()['content-security-policy']).toContain('frame-ancestors *')
  for (const path of ['/', `/charts/${TIMELINE}`]) {
    const page = await request.get(path)
    expect(page.headers()['content-security-policy']).toContain("frame-ancestors 'self'")
  }
})

test('a chart that is not there is a sentence in the frame', async ({ page }) => {
  const response = await page.goto('/embed/nothing-of-the-kind')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('alert')).toHaveText(
    'There is no such chart. The address may be mistyped, or the chart is not public.',
  )
})

test('a reader is told in his own language that a chart is not there', async ({ request }) => {
  const response = await request.get('/embed/nothing-of-the-kind', {
    headers: { 'accept-language': 'ru, en;q=0.5' },
  })
  expect(await response.text()).toContain('Такой диаграммы нет.')
})

test('a size past all bounds is a sentence of a file, and passed over by a frame', async ({
  page,
  request,
}) => {
  const file = await request.get(`/charts/${TIMELINE}.png?width=999999`)
  expect([file.status(), await file.text()]).toEqual([
    400,
    'width must be a number from 240 to 4000.\n',
  ])
  const response = await page.goto(`/embed/${TIMELINE}?width=999999`)
  expect(response?.status()).toBe(200)
  await expect(page.locator('svg[data-theme-of="light"]')).toBeVisible()
})

/** Paths of the scripts that a page has asked for, as they come. */
function scriptsOf(page: Page): string[] {
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname)
  })
  return scripts
}

const FRAME_SCRIPTS = join(import.meta.dirname, '../public/embed')

function gzippedBytes(paths: readonly string[]): number {
  const files = new Set(readdirSync(FRAME_SCRIPTS))
  return paths
    .map((path) => path.replace('/embed/', ''))
    .filter((name) => files.has(name))
    .reduce((sum, name) => sum + gzipSync(readFileSync(join(FRAME_SCRIPTS, name))).length, 0)
}

/** Has the page set words in the files that pictures are set in. */
async function setInFilesFont(page: Page): Promise<void> {
  const require = createRequire(import.meta.url)
  const faces = [
    [400, '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'],
    [600, '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'],
  ].map(([weight, file]) => {
    const font = readFileSync(require.resolve(String(file))).toString('base64')
    return `@font-face { font-family: Inter; font-weight: ${weight}; src: url(data:font/ttf;base64,${font}) }`
  })
  await page.addStyleTag({ content: faces.join('\n') })
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((face) => face.load()))
  })
}
