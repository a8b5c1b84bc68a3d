import type { RequestListener } from 'node:http'
import type { PrismaClient } from '@annals/prisma'
import type { GraphQLSchema } from 'graphql'
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga'
import type { Logger } from 'pino'
import type { Registry } from 'prom-client'
import { createAnswers } from './answers/answers.ts'
import { createDataMark } from './answers/data-mark.ts'
import { createKnownDocuments } from './answers/known-documents.ts'
import { shareReadings } from './answers/shared-readings.ts'
import { OUTSIDER, type RequestContext, type Viewer } from './context.ts'
import type { Env } from './env.ts'
import { type KeptColumns, keepColumns } from './event-columns/kept-columns.ts'
import { clientAddresses } from './http/client-address.ts'
import { createDocumentCache } from './http/documents/document-cache.ts'
import { createEventStreams } from './http/event-streams.ts'
import { healthRoutes } from './http/health-routes.ts'
import { lateRoutes } from './http/late-routes.ts'
import { createDocumentLimits } from './http/limits/document-limits.ts'
import { createRateLimit } from './http/limits/rate-limit.ts'
import { maskErrorWith } from './http/masked-errors.ts'
import { createMetrics } from './http/metrics.ts'
import { createPlugins } from './http/plugins.ts'
import { createAnswerHeaders } from './http/quick/answer-headers.ts'
import { quickHandler } from './http/quick/quick-handler.ts'
import type { RequestState } from './http/request-state.ts'
import type { Route } from './http/routes.ts'
import { createSubscriptions } from './http/subscriptions/use-subscriptions.ts'
import type { Tracing } from './http/tracing.ts'
import type { ChartReader } from './modules/chart-files/chart-reader.ts'
import { schema as wholeSchema } from './schema.ts'
import { softwareVersion } from './software-version.ts'
import { createCompiledParts } from './sql/compiled-parts.ts'
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
  /** For node:http. */
  readonly handler: RequestListener
  /** `fetch` for callers in the process. */
  readonly yoga: YogaServerInstance<ServerContext, RequestContext>
  /** What /metrics answers with; parts that measure themselves add to it. */
  readonly metrics: Registry
  /** What counts ask of events. */
  readonly eventColumns: KeptColumns
  /** How many subscriptions are open. */
  subscriptions(): number
  /** From now on /health/ready answers 503, so that a balancer sends no more requests; streams of events end. */
  beginStop(): void
}

/** Readings of kept counts, of some megabytes each where there are many topics and years. */
const KEPT_COUNTS = 4

/** The whole API over parts that the caller opens and closes. It listens nowhere: see `startServer`. */
export function createApi(parts: ApiParts): Api {
  const { settings, database, prisma, log, now, authenticate, trustedDocuments } = parts
  let isStopping = false
  parts.tracing?.observe(database)
  const streams = createEventStreams()
  const health = healthRoutes({ database, log, isStopping: () => isStopping })
  const schema = parts.schema ?? wholeSchema
  const { limits, webUrl, dataLicence: licence } = settings
  const eventColumns = keepColumns(database, settings.eventColumnsBytes, (error) => log.warn(error))
  const publisher = { webUrl, licence, softwareVersion }
  const shareKeptCounts = shareReadings(createDataMark(database), KEPT_COUNTS)
  const shared = { database, prisma, limits, now, publisher, eventColumns, shareKeptCounts }
  const outsider = { schema, context: shared }
  const files = fileRoutes(outsider, settings)
  const answerHeaders = createAnswerHeaders()
  const addressOf = clientAddresses(settings.trustedProxies)
  const rateLimit = createRateLimit(limits.requestsPerMinute)
  const documentLimits = createDocumentLimits(limits)
  const known = createKnownDocuments()
  const answers = createAnswers(database, settings.answerCacheBytes, known)
  const maskError = maskErrorWith(log, settings.statementTimeoutMs)
  const subscriptions = createSubscriptions(limits.maxSubscriptions)
  const measured = { database, answers, subscriptions, eventColumns }
  const metrics = createMetrics(measured, settings.metrics)
  const plugins = createPlugins({
    settings,
    subscriptions,
    maskError,
    log,
    metrics,
    streams,
    answerHeaders,
    addressOf,
    rateLimit,
    documentLimits,
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
    maskedErrors: { maskError },
    // Errors are logged where they are masked, with the id that the caller gets.
    logging: {
      debug: silent,
      info: silent,
      warn: (...args) => log.warn(args),
      error: silent,
    },
    context: async ({ request, viewer }) => {
      const currentViewer = async () => viewer ?? (await authenticate?.(request)) ?? OUTSIDER
      return { ...shared, viewer: await currentViewer(), currentViewer }
    },
    plugins: [...plugins, answers.plugin, ...(parts.plugins ?? [])],
  })
  const quick = quickHandler(
    {
      schema,
      known,
      answers,
      answerHeaders,
      context: { viewer: OUTSIDER, ...shared, compiledParts: createCompiledParts() },
      addressOf,
      rateLimit,
      documentLimits,
      metrics,
      log,
      maxRequestBytes: settings.limits.maxRequestBytes,
      cacheSeconds: settings.cacheSeconds,
    },
    (req, res, state = {}) => yoga(req, res, state),
  )
  return {
    yoga,
    // A trace follows yoga's hooks.
    handler: parts.tracing === undefined ? quick : yoga,
    metrics: metrics.registry,
    eventColumns,
    subscriptions: subscriptions.count,
    beginStop: () => {
      isStopping = true
      streams.endAll()
    },
  }
}

// What draws pictures and sets reports is larger than all the rest, and many processes never need it.
function fileRoutes(reader: ChartReader, { chromiumPath }: Env): readonly Route[] {
  return [
    ...lateRoutes(['/charts/', '/pins/'], async () => {
      const { chartFileRoutes } = await import('./modules/chart-files/chart-file-routes.ts')
      return chartFileRoutes(reader)
    }),
    ...lateRoutes(['/cards/'], async () => {
      const { cardRoutes } = await import('./modules/card/card-routes.ts')
      return cardRoutes(reader, 'Annals')
    }),
    ...lateRoutes(['/reports/'], async () => {
      const { reportRoutes } = await import('./modules/report/report-routes.ts')
      return reportRoutes(reader, chromiumPath)
    }),
  ]
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
