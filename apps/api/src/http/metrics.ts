import type { Plugin } from 'graphql-yoga'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Answers } from '../answers/answers.ts'
import type { KeptColumns } from '../event-columns/kept-columns.ts'
import type { Database } from '../sql/database.ts'
import type { RequestState } from './request-state.ts'
import type { Route } from './routes.ts'
import { SINGLE_CONNECTION_PATH } from './subscriptions/single-connection.ts'
import type { Subscriptions } from './subscriptions/use-subscriptions.ts'

/** Who may read /metrics: callers on this machine, everyone, or nobody. */
export type MetricsAccess = 'local' | 'public' | 'off'

export interface Metrics {
  readonly registry: Registry
  readonly plugin: Plugin<object, RequestState>
  /** Counts an answer. */
  note(state: RequestState, status: number): void
  /** Counts an error that no answer told, but an event of a stream. */
  noteError(code: string): void
  readonly routes: readonly Route[]
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

export interface Measured {
  readonly database: Database
  readonly answers: Answers
  readonly subscriptions: Subscriptions
  readonly eventColumns: KeptColumns
}

/** Prometheus metrics of one API: requests, errors, SQL time, connections, kept answers, subscriptions and the process. */
export function createMetrics(
  { database, answers, subscriptions, eventColumns }: Measured,
  access: MetricsAccess,
): Metrics {
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
    help: 'Errors in GraphQL answers and on streams of many operations, by code.',
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
  new Counter({
    name: 'annals_answer_cache_requests_total',
    help: 'Queries that were answered from memory (hit), and that were not (miss).',
    labelNames: ['result'],
    registers,
    collect() {
      const { hits, misses } = answers.figures() ?? NO_CACHE
      this.reset()
      this.inc({ result: 'hit' }, hits)
      this.inc({ result: 'miss' }, misses)
    },
  })
  new Gauge({
    name: 'annals_answer_cache_entries',
    help: 'Answers that are kept in memory.',
    registers,
    collect() {
      this.set((answers.figures() ?? NO_CACHE).entries)
    },
  })
  new Gauge({
    name: 'annals_answer_cache_bytes',
    help: 'What they take, about; ANNALS_ANSWER_CACHE_MB is the most.',
    registers,
    collect() {
      this.set((answers.figures() ?? NO_CACHE).bytes)
    },
  })
  new Gauge({
    name: 'annals_event_columns_bytes',
    help: 'What is kept in memory of events for counts and charts takes; 0: it is not there, and the database counts.',
    registers,
    collect() {
      this.set(eventColumns.bytes())
    },
  })
  new Gauge({
    name: 'annals_subscriptions',
    help: 'Subscriptions that are open.',
    registers,
    collect() {
      this.set(subscriptions.count())
    },
  })
  const note = ({ startedAt, path = '', errorCodes = [] }: RequestState, status: number) => {
    if (startedAt !== undefined) {
      requests.observe({ path: knownPath(path), status }, (performance.now() - startedAt) / 1000)
    }
    for (const code of errorCodes) errors.inc({ code })
  }
  return {
    registry,
    note,
    noteError: (code) => errors.inc({ code }),
    plugin: {
      onResponse: ({ response, serverContext }) => note(serverContext, response.status),
    },
    routes: access === 'off' ? [] : [metricsRoute(registry, access)],
  }
}

const NO_CACHE = { hits: 0, misses: 0, entries: 0, bytes: 0 }

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

const PATHS = new Set([
  '/graphql',
  SINGLE_CONNECTION_PATH,
  '/metrics',
  '/health/live',
  '/health/ready',
])
