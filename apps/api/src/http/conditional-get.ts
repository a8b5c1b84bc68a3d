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
      response.headers.append('vary', 'Accept, Accept-Encoding, Authorization, Cookie')
      if (response.status !== 200 || serverContext.errorCodes !== undefined) {
        response.headers.set('cache-control', 'no-store')
        return
      }
      const body = await response.text()
      const headers = new fetchAPI.Headers(response.headers)
      const isPersonal = request.headers.has('authorization') || request.headers.has('cookie')
      const age = cacheSeconds === 0 ? 'max-age=0, must-revalidate' : `max-age=${cacheSeconds}`
      headers.set('cache-control', isPersonal ? 'private, no-cache' : `public, ${age}`)
      // Weak: the same tag stands for the answer in every encoding.
      const tag = `W/"${createHash('sha1').update(body).digest('base64url')}"`
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

function isKnown(ifNoneMatch: string | null, tag: string): boolean {
  if (ifNoneMatch === null) return false
  if (ifNoneMatch.trim() === '*') return true
  const opaque = tag.slice(2)
  return ifNoneMatch.split(',').some((each) => each.trim().replace(/^W\//, '') === opaque)
}
