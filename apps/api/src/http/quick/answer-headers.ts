import type { IncomingHttpHeaders } from 'node:http'
import type { Plugin } from 'graphql-yoga'
import { LRUCache } from 'lru-cache'
import type { RequestState } from '../request-state.ts'

/** The headers that yoga gave to good answers, by what they depend on in a request. */
export interface AnswerHeaders {
  /** Must stand before the plugins that add headers of their own. */
  readonly plugin: Plugin<object, RequestState>
  /** As an answer to an equal request had them; undefined where there was none. */
  of(method: string, headers: IncomingHttpHeaders): Readonly<Record<string, string>> | undefined
}

const MOST_KEPT = 1_000

/**
 * Which media type an answer has, and what CORS says of it, depends on a few headers of the request
 * alone. What yoga decided once for those holds for the next request that has the same.
 */
export function createAnswerHeaders(): AnswerHeaders {
  const kept = new LRUCache<string, Readonly<Record<string, string>>>({ max: MOST_KEPT })
  return {
    plugin: {
      onResponse: ({ response, serverContext: { req, path } }) => {
        if (req === undefined || path !== '/graphql' || response.status !== 200) return
        if (!JSON_TYPE.test(response.headers.get('content-type') ?? '')) return
        const headers = [...response.headers]
          .map(([name, value]) => [name.toLowerCase(), value] as const)
          .filter(([name]) => name !== 'content-length')
        kept.set(keyOf(req.method ?? '', req.headers), Object.fromEntries(headers))
      },
    },
    of: (method, headers) => kept.get(keyOf(method, headers)),
  }
}

const JSON_TYPE = /^application\/(graphql-response\+json|json)\b/

function keyOf(method: string, headers: IncomingHttpHeaders): string {
  return `${method}\n${headers['content-type']}\n${headers.accept}\n${headers.origin}`
}
