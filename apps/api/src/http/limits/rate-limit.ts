import type { Plugin } from 'graphql-yoga'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { errorResponse } from '../error-response.ts'
import type { RateLimitState, RequestState } from '../request-state.ts'
import { limitError } from './limit-error.ts'

const WINDOW_SECONDS = 60

/**
 * So many requests a minute from one client, counted by each process for itself. Every answer carries
 * RateLimit-Limit, RateLimit-Remaining and RateLimit-Reset (seconds until the count begins anew).
 */
export function useRateLimit(requestsPerMinute: number): Plugin<object, RequestState> {
  if (requestsPerMinute === 0) return {}
  const limiter = new RateLimiterMemory({ points: requestsPerMinute, duration: WINDOW_SECONDS })
  return {
    onRequest: async ({ request, serverContext, endResponse }) => {
      const { path = '' } = serverContext
      if (path.startsWith('/health/') || path === '/metrics') return
      const used = await consume(limiter, serverContext.client ?? 'unknown')
      const state = stateOf(used, requestsPerMinute)
      serverContext.rateLimit = state
      if (used.consumedPoints <= requestsPerMinute) return
      const error = limitError({
        code: 'TOO_MANY_REQUESTS',
        message: `${used.consumedPoints} requests within a minute; the most is ${requestsPerMinute}. Try again in ${state.resetSeconds} s.`,
        measured: used.consumedPoints,
        limit: requestsPerMinute,
        status: 429,
        headers: { 'retry-after': String(state.resetSeconds) },
      })
      endResponse(errorResponse(error, request))
    },
    onResponse: ({ response, serverContext }) => {
      const { rateLimit } = serverContext
      if (rateLimit === undefined) return
      response.headers.set('ratelimit-limit', String(rateLimit.limit))
      response.headers.set('ratelimit-remaining', String(rateLimit.remaining))
      response.headers.set('ratelimit-reset', String(rateLimit.resetSeconds))
    },
  }
}

// The library rejects with its plain result once the points are used up.
async function consume(limiter: RateLimiterMemory, client: string): Promise<RateLimiterRes> {
  try {
    return await limiter.consume(client)
  } catch (result) {
    if (result instanceof RateLimiterRes) return result
    throw result
  }
}

function stateOf({ remainingPoints, msBeforeNext }: RateLimiterRes, limit: number): RateLimitState {
  return { limit, remaining: remainingPoints, resetSeconds: Math.ceil(msBeforeNext / 1000) }
}
