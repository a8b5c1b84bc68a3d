import { randomUUID } from 'node:crypto'
import type { Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import type { RequestState } from './request-state.ts'

/**
 * Gives each request an id (the caller's own X-Request-Id where it has one that is fit), answers with
 * it, and writes one line about each answer. Must stand first, so that it sees every request.
 */
export function useRequestLog(log: Logger): Plugin<object, RequestState> {
  return {
    onRequest: ({ request, serverContext }) => {
      beginRequest(serverContext, pathOf(request.url), request.headers.get('x-request-id'))
    },
    onParams: ({ params, context }) => {
      noteOperation(context as RequestState, params.operationName)
    },
    onResponse: ({ request, response, serverContext }) => {
      response.headers.set('x-request-id', serverContext.requestId ?? '')
      logAnswer(log, serverContext, request.method, response.status)
    },
  }
}

/** Notes what the log tells of a request; what is known already stays. */
export function beginRequest(state: RequestState, path: string, givenId: string | null): void {
  state.requestId ??= givenId !== null && FIT_ID.test(givenId) ? givenId : randomUUID()
  state.startedAt ??= performance.now()
  state.path ??= path
}

const FIT_ID = /^[\w.:-]{1,128}$/

export function noteOperation(state: RequestState, operationName: unknown): void {
  if (typeof operationName === 'string') state.operation = operationName.slice(0, 100)
}

/** The line about an answer. */
export function logAnswer(log: Logger, state: RequestState, method: string, status: number): void {
  const level = status >= 500 ? 'error' : 'info'
  if (!log.isLevelEnabled(level)) return
  const { requestId, path, startedAt = performance.now() } = state
  log[level](
    {
      requestId,
      method,
      path,
      status,
      milliseconds: Math.round((performance.now() - startedAt) * 10) / 10,
      client: state.client,
      operation: state.operation,
      errorCodes: state.errorCodes,
      errorIds: state.errorIds,
    },
    'request',
  )
}

// Without the query, which may hold what a person searched for.
function pathOf(url: string): string {
  const start = url.indexOf('/', url.indexOf('//') + 2)
  const end = url.indexOf('?', start)
  return start === -1 ? '/' : url.slice(start, end === -1 ? undefined : end)
}
