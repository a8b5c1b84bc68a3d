import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type APIRequestContext, expect, test } from '@playwright/test'
import type { RunningProcess } from './setup/running-process.ts'
import { type Stack, startStack } from './setup/start-stack.ts'

const MANIFEST = join(import.meta.dirname, '../src/generated/documents.json')
const REFUSAL = 'DOCUMENT_NOT_TRUSTED'

let stack: Stack
const running: RunningProcess[] = []

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  const environment = { ANNALS_TRUSTED_DOCUMENTS: MANIFEST, ANNALS_ONLY_TRUSTED_DOCUMENTS: 'on' }
  stack = await startStack(running, { editors: [], environment })
})

test.afterAll(async () => {
  for (const each of running.reverse()) await each.stop()
})

test('pages, frames and oEmbed ask nothing that the API was not given when they were built', async ({
  page,
  request,
}) => {
  const open = async (path: string) => {
    const response = await page.goto(`${stack.siteUrl}${path}`)
    expect(response?.status(), path).toBe(200)
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible()
  }
  for (const path of ['/actors', '/topics', '/places', '/sources', '/timelines']) await open(path)
  await open('/charts')
  const links = page.locator('main a[href^="/charts/"]')
  const charts = new Set(await links.evaluateAll((all) => all.map((a) => a.getAttribute('href'))))
  expect(charts.size).toBeGreaterThan(0)
  for (const chart of charts) {
    await open(String(chart))
    const frame = String(chart).replace('/charts/', '/embed/')
    expect((await page.goto(`${stack.siteUrl}${frame}`))?.status(), frame).toBe(200)
    await request.get(`${stack.siteUrl}${frame}?as=marks&range=1945/2020`)
    const url = `${stack.siteUrl}${chart}`
    const oembed = await request.get(`${stack.siteUrl}/oembed`, { params: { url } })
    expect(oembed.status()).toBe(200)
  }
  expect((await page.goto(`${stack.siteUrl}/charts/nothing`))?.status()).toBe(404)

  const listening = page.waitForResponse((answer) => answer.url().includes('query=subscription'))
  await open('/')
  expect((await listening).status()).toBe(200)
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('victory')
  await page.getByRole('option', { name: /Victory over Japan/ }).click()
  await expect(page).toHaveURL(/\/events\/victory-over-japan/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Victory over Japan')
  expect(await metrics(request)).not.toContain(REFUSAL)
})

test('each operation is known by its hash, and any other is refused', async ({ request }) => {
  const codeOf = async (data: object) => {
    const answer = await fetch(`${stack.apiUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(data),
    })
    // A subscription is answered by a stream that does not end by itself.
    if (!answer.headers.get('content-type')?.includes('json')) {
      await answer.body?.cancel()
      return undefined
    }
    return (await answer.json()).errors?.[0]?.extensions?.code
  }
  const hashes = Object.keys(JSON.parse(readFileSync(MANIFEST, 'utf8')))
  expect(hashes.length).toBeGreaterThan(100)
  for (const hash of hashes) {
    const code = await codeOf({ documentId: `sha256:${hash}` })
    // Without variables some are refused, but only once their text is known.
    const refusals = ['INVALID_VARIABLES', 'INVALID_ARGUMENTS', 'NOT_ALLOWED']
    expect([undefined, ...refusals]).toContain(code)
  }
  expect(await codeOf({ query: '{ events(first: 1) { totalCount } }' })).toBe(REFUSAL)
  expect(await metrics(request)).toContain(`{code="${REFUSAL}"} 1`)
})

async function metrics(request: APIRequestContext): Promise<string> {
  return (await request.get(`${stack.apiUrl}/metrics`)).text()
}
