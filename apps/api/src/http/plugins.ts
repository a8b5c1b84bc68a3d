import type { IncomingMessage } from 'node:http'
import type { Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import type { Env } from '../env.ts'
import { useClientAddress } from './client-address.ts'
import { useCompression } from './compression.ts'
import { useConditionalGet } from './conditional-get.ts'
import { usePersistedDocuments } from './documents/persisted-documents.ts'
import type { EventStreams } from './event-streams.ts'
import { useInputText } from './input-text.ts'
import { useBatchLimit } from './limits/batch-limit.ts'
import type { DocumentLimits } from './limits/document-limits.ts'
import type { RateLimit } from './limits/rate-limit.ts'
import { useRequestSize } from './limits/request-size.ts'
import { useErrorNotes } from './masked-errors.ts'
import type { Metrics } from './metrics.ts'
import type { AnswerHeaders } from './quick/answer-headers.ts'
import { useRequestLog } from './request-log.ts'
import type { RequestState } from './request-state.ts'
import { type Route, useRoutes } from './routes.ts'
import { useEventStream } from './subscriptions/event-stream.ts'
import { useSingleConnection } from './subscriptions/single-connection.ts'
import type { Subscriptions } from './subscriptions/use-subscriptions.ts'
import type { Tracing } from './tracing.ts'

export interface PluginParts {
  readonly settings: Env
  readonly log: Logger
  readonly metrics: Metrics
  readonly streams: EventStreams
  readonly tracing?: Tracing
  readonly answerHeaders: AnswerHeaders
  readonly addressOf: (req: IncomingMessage | undefined) => string
  readonly rateLimit: RateLimit
  readonly documentLimits: DocumentLimits
  readonly subscriptions: Subscriptions
  readonly maskError: (error: unknown, message: string) => Error
  readonly routes: readonly Route[]
  readonly trustedDocuments: ReadonlyMap<string, string>
}

/** What every request passes, in this order on its way in; answers pass it in the same order on their way out. */
export function createPlugins(parts: PluginParts) {
  const { settings, log, metrics, streams, tracing, routes, trustedDocuments } = parts
  const { subscriptions, maskError } = parts
  const { limits } = settings
  const plugins: Plugin<object, RequestState>[] = [
    parts.answerHeaders.plugin,
    useRequestLog(log),
    metrics.plugin,
    ...(tracing === undefined ? [] : [tracing.plugin]),
    streams.plugin,
    useClientAddress(parts.addressOf),
    parts.rateLimit.plugin,
    useRequestSize(limits.maxRequestBytes),
    useRoutes([...metrics.routes, ...routes]),
    useSingleConnection({
      mostPerClient: limits.maxSubscriptions,
      maskError,
      onError: metrics.noteError,
    }),
    subscriptions.plugin,
    useEventStream(settings.heartbeatSeconds),
    useBatchLimit(limits.maxBatch),
    usePersistedDocuments({
      trusted: trustedDocuments,
      onlyTrusted: settings.onlyTrustedDocuments,
    }),
    useInputText(),
    parts.documentLimits.plugin,
    useErrorNotes(),
    useConditionalGet(settings.cacheSeconds),
    useCompression(),
  ]
  return plugins
}
