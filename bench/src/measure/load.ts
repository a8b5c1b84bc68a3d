import autocannon from 'autocannon'
import type { RunningServer } from '../contestants/running-server.ts'
import type { Ask } from '../work/work.ts'
import { watchUsage } from './process-usage.ts'

export const CONNECTIONS = 8
const WARM_UP_SECONDS = 2

/** What one contestant did in one round. */
export interface Figures {
  readonly requestsPerSecond: number
  /** Milliseconds that half of the requests took at most. */
  readonly p50: number
  readonly p99: number
  /** CPU milliseconds of the server for one request. */
  readonly cpuMs: number
  /** CPU milliseconds of PostgreSQL for one request; null where it runs elsewhere. */
  readonly databaseCpuMs: number | null
  /** The most memory that the server held, in MB. */
  readonly memoryMb: number
}

/** Loads a server for so many seconds with those requests in turn. Throws where one fails. */
export async function measureLoad(
  server: RunningServer,
  asks: readonly Ask[],
  seconds: number,
  postmaster: number | null,
): Promise<Figures> {
  await fire(server, asks, Math.min(WARM_UP_SECONDS, seconds))
  const watch = watchUsage(server.pid, postmaster)
  const result = await fire(server, asks, seconds)
  const { cpuSeconds, databaseCpuSeconds, peakMemory } = watch.stop()
  const total = result.requests.total
  return {
    requestsPerSecond: total / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpuMs: (cpuSeconds * 1000) / total,
    databaseCpuMs: Number.isNaN(databaseCpuSeconds) ? null : (databaseCpuSeconds * 1000) / total,
    memoryMb: peakMemory / 2 ** 20,
  }
}

async function fire({ url }: RunningServer, asks: readonly Ask[], seconds: number) {
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
    requests: asks.map(({ method, path, headers, body }) => ({
      method,
      path,
      ...(headers === undefined ? {} : { headers: { ...headers } }),
      ...(body === undefined ? {} : { body }),
    })),
  })
  if (result.errors > 0 || result.non2xx > 0 || result.requests.total === 0) {
    throw new Error(
      `${asks[0]?.path}: ${result.errors} errors and ${result.non2xx} answers other than 2xx in ${result.requests.total}`,
    )
  }
  return result
}
