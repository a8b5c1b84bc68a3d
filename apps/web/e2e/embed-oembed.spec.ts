import { extract } from '@extractus/oembed-extractor'
import type { APIRequestContext, Page } from '@playwright/test'
import { siteUrl } from './setup/environment.ts'
import { expect, test } from './setup/test.ts'

const CHART = 'russia-and-north-korea-by-topic'

/** The fields that https://oembed.com/ requires of each type, and their kinds. */
const REQUIRED = {
  rich: { type: 'string', version: 'string', html: 'string', width: 'number', height: 'number' },
  photo: { type: 'string', version: 'string', url: 'string', width: 'number', height: 'number' },
} as const

test('a consumer from npm finds the answer from the page, as a frame of the size that it allows', async () => {
  const site = siteUrl()
  const answer = await extract(`${site}/charts/${CHART}`, { maxwidth: 500, maxheight: 400 })
  expect(answer).toMatchObject({ type: 'rich', version: '1.0', width: 500, height: 400 })
  expect(answer.html).toContain(`<iframe src="${site}/embed/${CHART}"`)
})

for (const [address, type] of [
  [`/charts/${CHART}`, 'rich'],
  [`/embed/${CHART}?theme=dark`, 'rich'],
  [`/charts/${CHART}.png`, 'photo'],
  [`/charts/${CHART}.svg`, 'photo'],
] as const) {
  test(`${address} is ${type}, with every required field, in JSON and in XML`, async ({
    request,
    page,
  }) => {
    const answer = await oembed(request, address, {})
    expect(kindsOf(answer)).toMatchObject(REQUIRED[type])
    expect(answer).toMatchObject({ type, version: '1.0' })
    expect(Number.isInteger(answer.width) && Number.isInteger(answer.height)).toBe(true)
    const xml = await request.get(oembedAddress(address, { format: 'xml' }))
    expect(xml.headers()['content-type']).toContain('text/xml')
    const fields = await page.evaluate(
      (text) => {
        const root = new DOMParser().parseFromString(text, 'text/xml').documentElement
        return Object.fromEntries(
          [root, ...root.children].map((each) => [each.tagName, each.textContent]),
        )
      },
      await xml.text(),
    )
    expect(fields).toHaveProperty('oembed')
    for (const [name, value] of Object.entries(answer)) expect(fields[name]).toBe(String(value))
  })
}

test('a thumbnail and a photo are pictures of just the size that is told', async ({
  page,
  request,
}) => {
  for (const limits of [{}, { maxwidth: '300', maxheight: '200' }]) {
    const photo = await oembed(request, `/charts/${CHART}.png`, limits)
    expect(await naturalRatio(page, String(photo.url))).toBeCloseTo(
      Number(photo.width) / Number(photo.height),
      1,
    )
  }
  const { thumbnail_url, thumbnail_width, thumbnail_height } = await oembed(
    request,
    `/charts/${CHART}`,
    {},
  )
  expect(await naturalSize(page, String(thumbnail_url))).toEqual([
    thumbnail_width,
    thumbnail_height,
  ])
})

test('the page of a chart leads consumers there, and the frame in the answer shows the chart', async ({
  page,
}) => {
  await page.goto(`/charts/${CHART}`)
  for (const type of ['application/json+oembed', 'text/xml+oembed']) {
    const link = page.locator(`link[rel="alternate"][type="${type}"]`)
    const response = await page.request.get((await link.getAttribute('href')) ?? '')
    expect(response.status()).toBe(200)
  }
  const json = page.locator('link[type="application/json+oembed"]')
  const answer = await (await page.request.get((await json.getAttribute('href')) ?? '')).json()
  await page.setContent(answer.html)
  const frame = page.locator('iframe').contentFrame()
  await expect(frame.locator('svg:visible')).toHaveCount(1)
  // Many consumers strip scripts: the height that is told must hold the chart without them.
  const inside = await frame.locator('body').evaluate((body) => body.getBoundingClientRect().height)
  expect(Math.abs(inside - answer.height)).toBeLessThan(24)
})

for (const [query, status, words] of [
  ['', 400, 'Name a chart'],
  ['url=https://elsewhere.example/charts/x', 404, 'no public chart'],
  ['url=SITE/charts/nothing-of-the-kind', 404, 'no public chart'],
  [`url=SITE/charts/${CHART}&format=yaml`, 501, 'json or xml'],
  [`url=SITE/charts/${CHART}&maxwidth=-5`, 400, 'above 0'],
] as const) {
  test(`/oembed?${query} is ${status}`, async ({ request }) => {
    const response = await request.get(`/oembed?${query.replace('SITE', siteUrl())}`)
    expect(response.status()).toBe(status)
    expect(await response.text()).toContain(words)
  })
}

type Limits = Readonly<Record<string, string>>

function oembedAddress(path: string, limits: Limits): string {
  return `/oembed?${new URLSearchParams({ url: `${siteUrl()}${path}`, ...limits })}`
}

async function oembed(
  request: APIRequestContext,
  path: string,
  limits: Limits,
): Promise<Record<string, unknown>> {
  const response = await request.get(oembedAddress(path, limits))
  expect(response.status(), await response.text()).toBe(200)
  return response.json()
}

function kindsOf(answer: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(answer).map(([name, value]) => [name, typeof value]))
}

async function naturalRatio(page: Page, url: string): Promise<number> {
  const [width, height] = await naturalSize(page, url)
  return width / height
}

function naturalSize(page: Page, url: string): Promise<[number, number]> {
  return page.evaluate(async (address) => {
    const image = new Image()
    image.src = address
    await image.decode()
    return [image.naturalWidth, image.naturalHeight] as [number, number]
  }, url)
}
