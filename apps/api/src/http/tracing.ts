import {
  context,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import { BatchSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { NodeTracerProvider } from '@opentelemetry/sdk-trace-node'
import type { Plugin } from 'graphql-yoga'
import type { Database } from '../sql/database.ts'
import type { RequestState } from './request-state.ts'

export interface Tracing {
  readonly plugin: Plugin<object, RequestState>
  /** Makes a span of every read statement, inside that of its request. */
  observe(database: Database): void
  /** Sends what has not been sent yet. */
  end(): Promise<void>
}

/**
 * OpenTelemetry traces, sent to a collector by OTLP over HTTP: a span for each request, continuing
 * the caller's trace (`traceparent`), and in it one for each read statement. Loaded only where
 * ANNALS_TRACES_URL is set, since it follows each request through every promise.
 */
export function openTracing(url: string): Tracing {
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'annals-api' }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url }))],
  })
  provider.register()
  const tracer = provider.getTracer('annals-api')
  return {
    plugin: {
      onRequest: ({ request, serverContext, requestHandler, setRequestHandler }) => {
        const caller = propagation.extract(context.active(), request.headers, HEADERS)
        const span = tracer.startSpan(
          `${request.method} ${serverContext.path}`,
          {
            kind: SpanKind.SERVER,
            attributes: { 'annals.request_id': serverContext.requestId ?? '' },
          },
          caller,
        )
        setRequestHandler((...args) =>
          context.with(trace.setSpan(caller, span), () =>
            answer(span, serverContext, requestHandler, args),
          ),
        )
      },
    },
    observe: (database) =>
      database.onStatement((milliseconds) => {
        const end = Date.now()
        tracer.startSpan('SQL', { kind: SpanKind.CLIENT, startTime: end - milliseconds }).end(end)
      }),
    end: () => provider.shutdown(),
  }
}

type Handler = Parameters<
  Parameters<NonNullable<Plugin<object, RequestState>['onRequest']>>[0]['setRequestHandler']
>[0]

async function answer(
  span: Span,
  state: RequestState,
  handle: Handler,
  args: Parameters<Handler>,
): Promise<Response> {
  try {
    const response = await handle(...args)
    span.setAttribute('http.response.status_code', response.status)
    if (state.operation !== undefined) span.setAttribute('graphql.operation.name', state.operation)
    if (state.errorCodes !== undefined) span.setAttribute('annals.error_codes', state.errorCodes)
    if (response.status >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
    return response
  } finally {
    span.end()
  }
}

const HEADERS = {
  get: (headers: Headers, key: string) => headers.get(key) ?? undefined,
  keys: (headers: Headers) => [...headers.keys()],
}
