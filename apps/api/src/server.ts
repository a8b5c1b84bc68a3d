import type { PrismaClient } from '@annals/prisma'
import type { GraphQLSchema } from 'graphql'
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga'
import type { Logger } from 'pino'
import type { Registry } from 'prom-client'
import { useAnswers } from './answers/use-answers.ts'
import { OUTSIDER, type RequestContext, type Viewer } from './context.ts'
import type { Env } from './env.ts'
import { createDocumentCache } from './http/documents/document-cache.ts'
import { createEventStreams } from './http/event-streams.ts'
import { healthRoutes } from './http/health-routes.ts'
import { maskErrorWith } from './http/masked-errors.ts'
import { createMetrics } from './http/metrics.ts'
import { createPlugins } from './http/plugins.ts'
import type { RequestState } from './http/request-state.ts'
import type { Route } from './http/routes.ts'
import type { Tracing } from './http/tracing.ts'
import { chartFileRoutes } from './modules/chart-files/chart-file-routes.ts'
import { schema as wholeSchema } from './schema.ts'
import type { Database } from './sql/database.ts'

export interface ApiParts {
  readonly settings: Env
  readonly database: Database
  readonly prisma: PrismaClient
  readonly log: Logger
  readonly now: () => Date
  /** Whom a request comes from; everyone is an outsider where it is not given. */
  readonly authenticate?: (request: Request) => Promise<Viewer | null>
  /** Paths beside /graphql. */
  readonly routes?: readonly Route[]
  /** Plugins that come after those of createPlugins. */
  readonly plugins?: readonly Plugin[]
  /** Document texts by their SHA-256 in hex. */
  readonly trustedDocuments?: ReadonlyMap<string, string>
  /** Where traces go; there are none where it is not given. */
  readonly tracing?: Tracing
  readonly schema?: GraphQLSchema
}

/** What a caller inside the process may set; nothing that comes over HTTP reaches it. */
export type ServerContext = RequestState

export interface Api {
  /** A handler for node:http, and `fetch` for callers in the process. */
  readonly yoga: YogaServerInstance<ServerContext, RequestContext>
  /** What /metrics answers with; parts that measure themselves add to it. */
  readonly metrics: Registry
  /** From now on /health/ready answers 503, so that a balancer sends no more requests; streams of events end. */
  beginStop(): void
}

/** The whole API over parts that the caller opens and closes. It listens nowhere: see `startServer`. */
export function createApi(parts: ApiParts): Api {
  const { settings, database, prisma, log, now, authenticate, trustedDocuments } = parts
  let isStopping = false
  const metrics = createMetrics(database, settings.metrics)
  parts.tracing?.observe(database)
  const streams = createEventStreams()
  const health = healthRoutes({ database, log, isStopping: () => isStopping })
  const schema = parts.schema ?? wholeSchema
  const files = chartFileRoutes(
    () => ({ schema, context: { database, prisma, limits: settings.limits, now } }),
    { webUrl: settings.webUrl, licence: settings.dataLicence },
  )
  const plugins = createPlugins({
    settings,
    log,
    metrics,
    streams,
    ...(parts.tracing === undefined ? {} : { tracing: parts.tracing }),
    routes: [...health, ...files, ...(parts.routes ?? [])],
    trustedDocuments: trustedDocuments ?? new Map(),
  })
  const yoga = createYoga<ServerContext, RequestContext>({
    schema,
    graphqlEndpoint: '/graphql',
    landingPage: false,
    multipart: false,
    batching: { limit: settings.limits.maxBatch },
    maxRequestBodySize: false,
    extraParamNames: ['documentId'],
    parserAndValidationCache: createDocumentCache(),
    cors: corsFor(settings.corsOrigins),
    maskedErrors: { maskError: maskErrorWith(log, settings.statementTimeoutMs) },
    // Errors are logged where they are masked, with the id that the caller gets.
    logging: {
      debug: silent,
      info: silent,
      warn: (...args) => log.warn(args),
      error: silent,
    },
    context: async ({ request, viewer }) => ({
      viewer: viewer ?? (await authenticate?.(request)) ?? OUTSIDER,
      database,
      prisma,
      limits: settings.limits,
      now,
    }),
    plugins: [
      ...plugins,
      useAnswers(database, settings.answerCacheBytes),
      ...(parts.plugins ?? []),
    ],
  })
  return {
    yoga,
    metrics: metrics.registry,
    beginStop: () => {
      isStopping = true
      streams.endAll()
    },
  }
}

// Anyone's page may read what anyone may read; only named sites may send their visitor's cookies.
function corsFor(origins: readonly string[]) {
  const exposedHeaders = [
    'ETag',
    'RateLimit-Limit',
    'RateLimit-Remaining',
    'RateLimit-Reset',
    'X-Request-Id',
    'Retry-After',
  ]
  return (request: Request) => {
    const origin = request.headers.get('origin')
    return origin !== null && origins.includes(origin)
      ? { origin, credentials: true, exposedHeaders }
      : { origin: '*', credentials: false, exposedHeaders }
  }
}

function silent(): undefined {
  return undefined
}
