import { createHash } from 'node:crypto'
import type { Plugin } from 'graphql-yoga'
import type { RequestState } from './request-state.ts'

/**
 * GET for queries as HTTP caches know it: an ETag over the answer, 304 where the client has it
 * already, `public` for answers to people who are not signed in and `private` for others, to be
 * asked for again each time (or after `cacheSeconds`). An answer with errors is not kept.
 */
export function useConditionalGet(cacheSeconds: number): Plugin<object, RequestState> {
  return {
    onResponse: async ({ request, response, serverContext, setResponse, fetchAPI }) => {
      if (request.method !== 'GET' || !isAnswer(response)) return
      response.headers.append('vary', VARY)
      if (response.status !== 200 || serverContext.errorCodes !== undefined) {
        response.headers.set('cache-control', 'no-store')
        return
      }
      const body = await response.text()
      const headers = new fetchAPI.Headers(response.headers)
      const isPersonal = request.headers.has('authorization') || request.headers.has('cookie')
      headers.set('cache-control', isPersonal ? 'private, no-cache' : publicCaching(cacheSeconds))
      const tag = entityTag(body)
      headers.set('etag', tag)
      if (!isKnown(request.headers.get('if-none-match'), tag)) {
        setResponse(new fetchAPI.Response(body, { status: 200, headers }))
        return
      }
      headers.delete('content-type')
      headers.delete('content-length')
      setResponse(new fetchAPI.Response(null, { status: 304, headers }))
    },
  }
}

const ANSWER = /^application\/(graphql-response\+json|json)\b/

function isAnswer(response: Response): boolean {
  return (
    !response.headers.has('cache-control') &&
    ANSWER.test(response.headers.get('content-type') ?? '')
  )
}

/** What an answer to a GET depends on beside its address. */
export const VARY = 'Accept, Accept-Encoding, Authorization, Cookie'

export function publicCaching(cacheSeconds: number): string {
  return cacheSeconds === 0
    ? 'public, max-age=0, must-revalidate'
    : `public, max-age=${cacheSeconds}`
}

/** Weak: the same tag stands for the answer in every encoding. */
export function entityTag(body: string | Uint8Array): string {
  return `W/"${createHash('sha1').update(body).digest('base64url')}"`
}

/** Whether If-None-Match names that tag. */
export function isKnown(ifNoneMatch: string | null, tag: string): boolean {
  if (ifNoneMatch === null) return false
  if (ifNoneMatch.trim() === '*') return true
  const opaque = tag.slice(2)
  return ifNoneMatch.split(',').some((each) => each.trim().replace(/^W\//, '') === opaque)
}
