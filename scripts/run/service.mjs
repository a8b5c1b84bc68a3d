import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { Problem } from './problem.mjs'

const STOP_LIMIT = 20_000

/**
 * Starts a Node program that goes on until it is stopped.
 * @param {{ name: string, args: string[], cwd: string, env: object, stdout?: 'ignore' | 'inherit', readyUrl?: string, readyWithin?: number }} settings
 *   `readyUrl`: an address that answers with success once the program is ready, which it has to be
 *   within `readyWithin` milliseconds.
 */
export function startService({
  name,
  args,
  cwd,
  env,
  stdout = 'inherit',
  readyUrl,
  readyWithin = 120_000,
}) {
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', stdout, 'inherit'] })
  const exit = once(child, 'exit').then(([code, signal]) => signal ?? `exit code ${code}`)
  return {
    /** Rejects when the program ends, whatever the reason. */
    failure: exit.then((how) => {
      throw new Problem(`${name} ended (${how}); what it said stands above.`)
    }),
    /** Resolves when the program answers at its address. */
    ready: () => (readyUrl ? waitForAnswer(name, readyUrl, readyWithin) : Promise.resolve()),
    /** Asks the program to end and waits until it has; one that doesn't in twenty seconds is killed. */
    stop: async () => {
      child.kill('SIGTERM')
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT)
      await exit
      clearTimeout(timer)
    },
  }
}

async function waitForAnswer(name, url, milliseconds) {
  const limit = AbortSignal.timeout(milliseconds)
  let last = 'no answer'
  while (!limit.aborted) {
    try {
      const response = await fetch(url, { signal: limit })
      await response.arrayBuffer()
      if (response.ok) return
      last = `status ${response.status}`
      // 503 says "not yet"; what failed outright would only fail, and complain, again and again.
      if (response.status !== 503) break
    } catch (error) {
      last = error.cause?.code ?? error.message
    }
    await wait(50)
  }
  throw new Problem(`${name} did not become ready at ${url} (${last}); what it said stands above.`)
}
