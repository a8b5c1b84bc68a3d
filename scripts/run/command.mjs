import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Problem } from './problem.mjs'

/** What every build says nothing about: no telemetry, no advertisements. */
export const quiet = {
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  NEXT_TELEMETRY_DISABLED: '1',
}

/**
 * Runs a command to its end and shows what it said only where it failed.
 * @throws Problem where it failed; AbortError where `signal` ended it.
 */
export async function runCommand(command, args, { cwd, signal, failure }) {
  const child = spawn(command, args, {
    cwd,
    signal,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...quiet },
  })
  const said = []
  child.stdout.on('data', (chunk) => said.push(chunk))
  child.stderr.on('data', (chunk) => said.push(chunk))
  const [code] = await once(child, 'close')
  if (code === 0) return
  process.stderr.write(Buffer.concat(said))
  throw new Problem(failure)
}
