import autocannon from 'autocannon'
import type { RunningServer } from '../contestants/running-server.ts'
import type { Ask } from '../work/work.ts'
import { watchUsage } from './process-usage.ts'
import type { Writes } from './writers.ts'

export const CONNECTIONS = 8
const WARM_UP_SECONDS = 5

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
  /** Where events were written meanwhile: what became of them, and of the reads' rate. */
  readonly writes?: Writes & { readonly readsKept: number }
}

/** Loads a server for so many seconds with those requests in turn. Throws where one fails. */
export async function measureLoad(
  server: RunningServer,
  asks: readonly Ask[],
  seconds: number,
  postmaster: number | null,
): Promise<Figures> {
  const warmUp = await fire(server, asks, { duration: WARM_UP_SECONDS })
  const watch = watchUsage(server.pid, postmaster)
  const result = await fire(server, asks, roundOf(warmUp.requests.total, seconds)).catch(
    (error: unknown) => {
      watch.stop()
      throw error
    },
  )
  const { cpuSeconds, databaseCpuSeconds, peakMemory } = watch.stop()
  const total = result.requests.total
  if (total === 0) throw new Error(`${asks[0]?.path}: no answer in ${seconds} s`)
  return {
    requestsPerSecond: total / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpuMs: (cpuSeconds * 1000) / total,
    databaseCpuMs: Number.isNaN(databaseCpuSeconds) ? null : (databaseCpuSeconds * 1000) / total,
    memoryMb: peakMemory / 2 ** 20,
  }
}

type Round = { readonly duration: number } | { readonly amount: number }

/** So many seconds; or, where one connection got no five answers while warming up, so many answers as do tell. */
function roundOf(answersBefore: number, seconds: number): Round {
  return answersBefore < 5 * CONNECTIONS ? { amount: 2 * CONNECTIONS } : { duration: seconds }
}

async function fire({ url }: RunningServer, asks: readonly Ask[], round: Round) {
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    ...round,
    timeout: 60,
    requests: asks.map(({ method, path, headers, body }) => ({
      method,
      path,
      ...(headers === undefined ? {} : { headers: { ...headers } }),
      ...(body === undefined ? {} : { body }),
    })),
  })
  if (result.errors > 0 || result.non2xx > 0) {
    throw new Error(
      `${asks[0]?.path}: ${result.errors} errors and ${result.non2xx} answers other than 2xx in ${result.requests.total}`,
    )
  }
  return result
}
