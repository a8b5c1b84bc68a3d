import autocannon from 'autocannon'
import type { RunningServer } from '../contestants/running-server.ts'
import type { Progress } from '../progress.ts'
import type { Ask } from '../work/work.ts'
import { CONNECTIONS } from './load.ts'
import { memoryOf } from './process-usage.ts'

/** Memory of a server in MB, every ten seconds of so many minutes under all kinds of work in turn. */
export async function memoryOverTime(
  server: RunningServer,
  asks: readonly Ask[],
  minutes: number,
  progress: Progress,
): Promise<readonly number[]> {
  const memory: number[] = []
  const look = () => {
    memory.push(Math.round(memoryOf(server.pid) / 2 ** 20))
    progress.show(`memory: ${memory.at(-1)} MB after ${(memory.length / 6).toFixed(1)} minutes`)
  }
  const timer = setInterval(look, 10_000)
  try {
    await autocannon({
      url: server.url,
      connections: CONNECTIONS,
      duration: minutes * 60,
      timeout: 60,
      requests: asks.map(({ method, path, headers, body }) => ({
        method,
        path,
        ...(headers === undefined ? {} : { headers: { ...headers } }),
        ...(body === undefined ? {} : { body }),
      })),
    })
  } finally {
    clearInterval(timer)
  }
  look()
  return memory
}
