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
      const given = request.headers.get('x-request-id')
      serverContext.requestId = given !== null && FIT_ID.test(given) ? given : randomUUID()
      serverContext.startedAt = performance.now()
      serverContext.path = pathOf(request.url)
    },
    onParams: ({ params, context }) => {
      const state = context as RequestState
      if (typeof params.operationName === 'string')
        state.operation = params.operationName.slice(0, 100)
    },
    onResponse: ({ request, response, serverContext }) => {
      const { requestId = '', startedAt = performance.now() } = serverContext
      response.headers.set('x-request-id', requestId)
      const level = response.status >= 500 ? 'error' : 'info'
      if (!log.isLevelEnabled(level)) return
      log[level](
        {
          requestId,
          method: request.method,
          path: serverContext.path,
          status: response.status,
          milliseconds: Math.round((performance.now() - startedAt) * 10) / 10,
          client: serverContext.client,
          operation: serverContext.operation,
          errorCodes: serverContext.errorCodes,
          errorIds: serverContext.errorIds,
        },
        'request',
      )
    },
  }
}

const FIT_ID = /^[\w.:-]{1,128}$/

// Without the query, which may hold what a person searched for.
function pathOf(url: string): string {
  const start = url.indexOf('/', url.indexOf('//') + 2)
  const end = url.indexOf('?', start)
  return start === -1 ? '/' : url.slice(start, end === -1 ? undefined : end)
}
