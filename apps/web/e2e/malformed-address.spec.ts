import { expect, test } from './setup/test.ts'

test.describe('an address that is no encoding of anything', () => {
  for (const path of ['/events/%E0%A4%A', '/charts/%', '/%zz', '/edit/topics/%E0'])
    test(`${path} is told as one where nothing is`, async ({ page }) => {
      const answer = await page.goto(path)
      expect(answer?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing is here')
      await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible()
    })
})

test('a file at such an address is none, in a sentence of the API', async ({
  request,
  baseURL,
}) => {
  const answer = await request.get(`${baseURL}/charts/%E0%A4%A.csv`)
  expect(answer.status()).toBeGreaterThanOrEqual(400)
  expect(answer.status()).toBeLessThan(500)
  expect(answer.headers()['content-type']).toMatch(/^text\/plain/)
})

test('an address with letters that are encoded is found', async ({ page }) => {
  const answer = await page.goto('/events/%73oviet-collapse')
  expect(answer?.status()).toBe(200)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Soviet Union collapses')
})
