import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Api } from '../server.ts'

export interface RunningServer {
  /** Where it listens, such as "http://127.0.0.1:4000". */
  readonly url: string
  /**
   * Takes no more requests, ends streams of events (their clients come back, to another process),
   * answers what is under way, and then resolves; after `stopTimeoutMs` it cuts off what is left.
   */
  stop(): Promise<void>
}

export interface ListenSettings {
  readonly host: string
  /** 0: any free one. */
  readonly port: number
  readonly stopTimeoutMs: number
}

/** Listens for HTTP. @throws the system's error, such as EADDRINUSE. */
export async function startServer(
  api: Api,
  { host, port, stopTimeoutMs }: ListenSettings,
): Promise<RunningServer> {
  const server = createServer(api.handler)
  server.keepAliveTimeout = KEEP_ALIVE_MS
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  const { port: actualPort } = server.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actualPort}`,
    stop: async () => {
      api.beginStop()
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      // A connection that is kept alive becomes idle only after its answer.
      const sweep = setInterval(() => server.closeIdleConnections(), 20)
      const cutOff = setTimeout(() => server.closeAllConnections(), stopTimeoutMs)
      await closed
      clearInterval(sweep)
      clearTimeout(cutOff)
      await api.yoga.dispose()
    },
  }
}

/**
 * The dashboard's server keeps its connections until this end closes them, and fails a request that it sends at
 * that very moment. After Node's own five seconds that happens every day; after minutes nearly never.
 */
const KEEP_ALIVE_MS = 5 * 60_000
