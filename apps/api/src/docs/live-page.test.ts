/** What docs/live.md says to paste, pasted. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { startTestApi, type TestApi } from '../testing/start-test-api.ts'
import { write } from '../testing/write-as.ts'

const page = readFileSync(new URL('../../../../docs/live.md', import.meta.url), 'utf8')
const [command = ''] = [...page.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, text]) => text)

let api: TestApi
let url: string
beforeAll(async () => {
  api = await startTestApi({ data: 'empty' })
  url = await api.listen()
})
afterAll(() => api.stop())

const running: ChildProcess[] = []
afterEach(async () => {
  for (const each of running.splice(0)) {
    if (each.exitCode !== null) continue
    each.kill()
    await once(each, 'close')
  }
})

test('the command prints each change as it happens; with the last id, what was missed', async () => {
  const first = await paste(command)
  await publish('A bridge is opened', '1931')
  const [, lastId] = await first.printed(/^id: (\S+)$[\s\S]*A bridge is opened/m)
  await publish('A bridge is closed', '1932')
  const again = await paste(command.replace('curl -gN', `curl -gN -H 'Last-Event-ID: ${lastId}'`))
  const [told] = await again.printed(/A bridge is closed/)
  expect(told).not.toContain('A bridge is opened')
})

async function publish(title: string, date: string) {
  const created = await write(api, 'createEvent', { title, date, publish: true })
  expect(created.__typename).toBe('CreateEventSuccess')
}

/** Runs what a page says, against this API; resolves when the answer has begun. */
async function paste(text: string) {
  const shell = spawn('bash', ['-c', `exec ${text.replace('http://localhost:4000', url)} 2>&1`])
  running.push(shell)
  let output = ''
  let heard: () => void = () => undefined
  shell.stdout.setEncoding('utf8').on('data', (part: string) => {
    output += part
    heard()
  })
  shell.on('close', () => heard())
  const printed = async (pattern: RegExp) => {
    let match = pattern.exec(output)
    while (match === null) {
      if (shell.exitCode !== null) throw new Error(`It ended with ${shell.exitCode}:\n${output}`)
      await new Promise<void>((resolve) => {
        heard = resolve
      })
      match = pattern.exec(output)
    }
    return [output, match[1]] as const
  }
  await printed(/[\s\S]/)
  return { printed }
}
