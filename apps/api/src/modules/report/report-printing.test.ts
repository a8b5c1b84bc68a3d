import { EventEmitter, on } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { pino } from 'pino'
import { chromiumPath } from '../../testing/chromium-path.ts'
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts'
import { printInBrowser } from './print-in-browser.ts'

const HTML = '<!doctype html><html lang="en"><title>A report</title><h1>A report</h1></html>'

/** A Chromium that notes its process and does not start before it may. */
let folder: string
let browser: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'annals-print-'))
  browser = join(folder, 'browser')
  const lines = [
    '#!/bin/sh',
    `echo $$ >> ${folder}/started`,
    `until [ -e ${folder}/go ]; do sleep 0.05; done`,
    `exec ${chromiumPath()} "$@"`,
  ]
  writeFileSync(browser, `${lines.join('\n')}\n`, { mode: 0o755 })
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const letGo = () => writeFileSync(join(folder, 'go'), '')

function started(): number[] {
  const file = join(folder, 'started')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').map(Number) : []
}

function untilStarted(count: number): Promise<void> {
  return new Promise((resolve) => {
    const watcher = watch(folder, look)
    look()
    function look() {
      if (started().length < count) return
      watcher.close()
      resolve()
    }
  })
}

function isRunning(pid: number | undefined): boolean {
  if (pid === undefined) return false
  try {
    process.kill(pid, 0)
    return true
  } catch {
    // No such process.
    return false
  }
}

describe('a report that a browser prints', () => {
  test('is a tagged PDF, and the browser has ended', async () => {
    letGo()
    const { signal } = new AbortController()
    const pdf = Buffer.from(await printInBrowser(HTML, { executablePath: browser, signal }))
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.toString('latin1')).toContain('/StructTreeRoot')
    expect(isRunning(started()[0])).toBe(false)
  })

  test('is given up where nobody waits any more, even while the browser starts', async () => {
    const controller = new AbortController()
    const { signal } = controller
    const printing = printInBrowser(HTML, { executablePath: browser, signal })
    await untilStarted(1)
    controller.abort()
    letGo()
    await expect(printing).rejects.toThrow('aborted')
    expect(isRunning(started()[0])).toBe(false)
  })

  test('starts no browser for whoever is gone before', async () => {
    const signal = AbortSignal.abort()
    const printing = printInBrowser(HTML, { executablePath: browser, signal })
    await expect(printing).rejects.toThrow('aborted')
    expect(started()).toEqual([])
  })
})

describe('reports that many ask for over HTTP', () => {
  let api: TestApi
  let logged: EventEmitter

  beforeEach(async () => {
    logged = new EventEmitter()
    const log = pino({ level: 'info' }, { write: (line) => logged.emit('line', JSON.parse(line)) })
    api = await startTestApi({ environment: { ANNALS_CHROMIUM_PATH: browser }, log })
  })

  /** What the next request for a path is answered with, as the log has it. */
  async function statusLogged(path: string): Promise<number> {
    for await (const [line] of on(logged, 'line')) if (line.path === path) return line.status
    throw new Error('The log ended')
  }

  afterEach(() => api.stop())

  test('two are printed at once; one whose client goes away while it waits starts no browser', async () => {
    const address = `${await api.listen()}/reports/selection.pdf?topics=recognition`
    const ask = async (signal: AbortSignal | null = null) => {
      const response = await fetch(address, { signal })
      return [response.status, (await response.arrayBuffer()).byteLength > 1_000]
    }
    const printed = [ask(), ask()]
    await untilStarted(2)
    const leaving = new AbortController()
    const left = ask(leaving.signal)
    leaving.abort()
    await expect(left).rejects.toThrow('aborted')
    letGo()
    expect(await Promise.all(printed)).toEqual([
      [200, true],
      [200, true],
    ])
    expect(await ask()).toEqual([200, true])
    expect(started()).toHaveLength(3)
    expect(started().filter(isRunning)).toEqual([])
  })

  test('a client that goes away ends what is made for it', async () => {
    const path = '/reports/selection.pdf'
    const address = `${await api.listen()}${path}`
    const leaving = new AbortController()
    const left = fetch(address, { signal: leaving.signal })
    await untilStarted(1)
    leaving.abort()
    await expect(left).rejects.toThrow('aborted')
    letGo()
    expect(await statusLogged(path)).toBe(499)
    expect(started().filter(isRunning)).toEqual([])
  })
})
