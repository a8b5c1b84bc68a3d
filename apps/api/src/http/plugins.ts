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
import { useDocumentLimits } from './limits/document-limits.ts'
import { useRateLimit } from './limits/rate-limit.ts'
import { useRequestSize } from './limits/request-size.ts'
import { useErrorNotes } from './masked-errors.ts'
import type { Metrics } from './metrics.ts'
import { useRequestLog } from './request-log.ts'
import type { RequestState } from './request-state.ts'
import { type Route, useRoutes } from './routes.ts'
import type { Tracing } from './tracing.ts'

export interface PluginParts {
  readonly settings: Env
  readonly log: Logger
  readonly metrics: Metrics
  readonly streams: EventStreams
  readonly tracing?: Tracing
  readonly routes: readonly Route[]
  readonly trustedDocuments: ReadonlyMap<string, string>
}

/** What every request passes, in this order on its way in; answers pass it in the same order on their way out. */
export function createPlugins(parts: PluginParts) {
  const { settings, log, metrics, streams, tracing, routes, trustedDocuments } = parts
  const { limits } = settings
  const plugins: Plugin<object, RequestState>[] = [
    useRequestLog(log),
    metrics.plugin,
    ...(tracing === undefined ? [] : [tracing.plugin]),
    streams.plugin,
    useClientAddress(settings.trustedProxies),
    useRateLimit(limits.requestsPerMinute),
    useRequestSize(limits.maxRequestBytes),
    useRoutes([...metrics.routes, ...routes]),
    useBatchLimit(limits.maxBatch),
    usePersistedDocuments({
      trusted: trustedDocuments,
      onlyTrusted: settings.onlyTrustedDocuments,
    }),
    useInputText(),
    useDocumentLimits(limits),
    useErrorNotes(),
    useConditionalGet(settings.cacheSeconds),
    useCompression(),
  ]
  return plugins
}
