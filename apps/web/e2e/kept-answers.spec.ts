import { type APIRequestContext, expect, test } from '@playwright/test'
import type { RunningProcess } from './setup/running-process.ts'
import { type Stack, startStack } from './setup/start-stack.ts'

let stack: Stack
const running: RunningProcess[] = []

test.beforeAll(async () => {
  stack = await startStack(running, { editors: [] })
})

test.afterAll(async () => {
  for (const each of running.reverse()) await each.stop()
})

for (const path of ['/', '/events/victory-over-japan', '/charts']) {
  test(`${path} is drawn from what the API keeps, where nothing was written since`, async ({
    request,
  }) => {
    const open = async () => {
      expect((await request.get(`${stack.siteUrl}${path}`)).status()).toBe(200)
      return answers(request)
    }
    // An answer is kept from the second time that it is asked for, until anything is written anywhere in
    // this PostgreSQL, where other tests write: there is a moment when they do not.
    await expect(async () => {
      await open()
      const before = await open()
      const after = await open()
      expect(after.hit).toBeGreaterThan(before.hit)
      expect(after.miss).toBe(before.miss)
    }).toPass()
  })
}

/** How many of the API's answers were kept ones so far, and how many were not. */
async function answers(request: APIRequestContext) {
  const text = await (await request.get(`${stack.apiUrl}/metrics`)).text()
  const count = (result: string) =>
    Number(
      new RegExp(`^annals_answer_cache_requests_total\\{result="${result}"\\} (\\d+)`, 'm').exec(
        text,
      )?.[1] ?? 0,
    )
  return { hit: count('hit'), miss: count('miss') }
}
