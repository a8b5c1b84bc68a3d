import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { Ask } from '../work/work.ts'

export interface RunningServer {
  readonly url: string
  readonly pid: number
  /** Milliseconds from its start to its first answer. */
  readonly startedIn: number
  stop(): Promise<void>
}

export interface ServerProgram {
  readonly command: string
  readonly args: readonly string[]
  environment(port: number): Readonly<Record<string, string>>
  /** What it answers as soon as it is ready. */
  readonly firstAsk: Ask
}

const PATIENCE_MS = 60_000

export async function runServer(program: ServerProgram): Promise<RunningServer> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const begunAt = performance.now()
  const child = spawn(program.command, program.args, {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...program.environment(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output = latestOutput(child)
  process.once('exit', () => child.kill())
  while (!(await answers(url, program.firstAsk))) {
    const isLate = performance.now() - begunAt > PATIENCE_MS
    if (child.exitCode === null && !isLate) {
      await new Promise((resolve) => setTimeout(resolve, 20))
      continue
    }
    child.kill()
    throw new Error(`${program.args.join(' ')} did not start. The last that it said:\n${output()}`)
  }
  return {
    url,
    pid: child.pid ?? 0,
    startedIn: performance.now() - begunAt,
    stop: async () => {
      if (child.exitCode !== null) return
      child.kill()
      await once(child, 'exit')
    },
  }
}

/** Sends one request. Throws where the answer is not 200. */
export async function sendAsk(url: string, { method, path, headers, body }: Ask): Promise<unknown> {
  const response = await fetch(`${url}${path}`, {
    method,
    ...(headers === undefined ? {} : { headers }),
    ...(body === undefined ? {} : { body }),
  })
  const text = await response.text()
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}: ${text}`)
  return response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text
}

async function answers(url: string, ask: Ask): Promise<boolean> {
  try {
    await sendAsk(url, ask)
    return true
  } catch {
    return false // not yet: the caller asks again until its patience ends
  }
}

function latestOutput(child: ChildProcess): () => string {
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      text = (text + chunk).slice(-4_000)
    })
  }
  return () => text
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
