import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { inheritedEnvironment } from './environment.ts'

/** In ms. */
const START_TIMEOUT = 60_000

interface Options {
  /** A script of Node's and its arguments. */
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  /** Answers 200 once the process can be used. */
  readonly readyUrl: string
}

export interface RunningProcess {
  /** What it has printed lately. */
  output(): string
  /** Asks it to end, and waits until it has. */
  stop(): Promise<void>
}

/** Starts a Node process and waits until it answers; throws with what it said where it ends first. */
export async function startProcess({ args, cwd, env, readyUrl }: Options): Promise<RunningProcess> {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...inheritedEnvironment(), ...env } as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said = `${said}${chunk}`.slice(-10_000)
    })
  // A run that ends early must not leave a process behind.
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  const giveUpAt = Date.now() + START_TIMEOUT
  while (!(await answers(readyUrl))) {
    if (child.exitCode !== null)
      throw new Error(`${args[0]} ended with ${child.exitCode}:\n${said}`)
    if (Date.now() > giveUpAt) throw new Error(`${readyUrl} does not answer with 200:\n${said}`)
    await wait(100)
  }
  return {
    output: () => said,
    stop: async () => {
      process.off('exit', kill)
      if (child.exitCode !== null) return
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok
  } catch (error) {
    // Node's fetch says so where nothing listens yet.
    if (error instanceof TypeError) return false
    throw error
  }
}
