import type { Plugin } from 'graphql-yoga'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Database } from '../sql/database.ts'
import type { RequestState } from './request-state.ts'
import type { Route } from './routes.ts'

/** Who may read /metrics: callers on this machine, everyone, or nobody. */
export type MetricsAccess = 'local' | 'public' | 'off'

export interface Metrics {
  readonly registry: Registry
  readonly plugin: Plugin<object, RequestState>
  readonly routes: readonly Route[]
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** Prometheus metrics of one API: requests, errors, SQL time, connections and the process. */
export function createMetrics(database: Database, access: MetricsAccess): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'annals_http_request_duration_seconds',
    help: 'Time to the answer (for a stream of events: to its beginning), by path and status.',
    labelNames: ['path', 'status'],
    buckets: SECONDS,
    registers,
  })
  const errors = new Counter({
    name: 'annals_graphql_errors_total',
    help: 'Errors in GraphQL answers, by code.',
    labelNames: ['code'],
    registers,
  })
  const statements = new Histogram({
    name: 'annals_sql_duration_seconds',
    help: 'Time of one read statement, waiting for a connection included.',
    buckets: SECONDS,
    registers,
  })
  database.onStatement((milliseconds) => statements.observe(milliseconds / 1000))
  new Gauge({
    name: 'annals_sql_connections',
    help: 'Connections of the pool for reads, by state; and statements waiting for one.',
    labelNames: ['state'],
    registers,
    collect() {
      const { open, idle, waiting } = database.connections()
      this.set({ state: 'busy' }, open - idle)
      this.set({ state: 'idle' }, idle)
      this.set({ state: 'waiting' }, waiting)
    },
  })
  const plugin: Plugin<object, RequestState> = {
    onResponse: ({ response, serverContext }) => {
      const { startedAt, path = '', errorCodes = [] } = serverContext
      if (startedAt !== undefined) {
        const labels = { path: knownPath(path), status: response.status }
        requests.observe(labels, (performance.now() - startedAt) / 1000)
      }
      for (const code of errorCodes) errors.inc({ code })
    },
  }
  return { registry, plugin, routes: access === 'off' ? [] : [metricsRoute(registry, access)] }
}

function metricsRoute(registry: Registry, access: MetricsAccess): Route {
  return {
    path: '/metrics',
    answer: async (_request, { req }) => {
      const isLocal = req === undefined || isLoopback(req.socket.remoteAddress)
      const isForwarded = req?.headers['x-forwarded-for'] !== undefined
      if (access === 'local' && (!isLocal || isForwarded)) {
        return new Response('Only from this machine; see ANNALS_METRICS.\n', { status: 403 })
      }
      const body = await registry.metrics()
      return new Response(body, { headers: { 'content-type': registry.contentType } })
    },
  }
}

function isLoopback(address: string | undefined): boolean {
  return address !== undefined && /^(::1$|127\.|::ffff:127\.)/.test(address)
}

// Any other path is one value: callers choose paths freely, and each value is kept for good.
function knownPath(path: string): string {
  if (path.startsWith('/auth/')) return '/auth'
  return PATHS.has(path) ? path : 'other'
}

const PATHS = new Set(['/graphql', '/metrics', '/health/live', '/health/ready'])
