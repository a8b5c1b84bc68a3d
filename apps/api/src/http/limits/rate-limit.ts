import type { Plugin } from 'graphql-yoga'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { errorResponse } from '../error-response.ts'
import type { RateLimitState, RequestState } from '../request-state.ts'
import { limitError } from './limit-error.ts'

const WINDOW_SECONDS = 60

export interface RateLimit {
  readonly plugin: Plugin<object, RequestState>
  /** Counts a request, once; null where there is no limit. */
  count(state: RequestState): Promise<RateLimitState | null>
}

/**
 * So many requests a minute from one client, counted by each process for itself. Every answer carries
 * RateLimit-Limit, RateLimit-Remaining and RateLimit-Reset (seconds until the count begins anew).
 */
export function createRateLimit(requestsPerMinute: number): RateLimit {
  if (requestsPerMinute === 0) return { plugin: {}, count: async () => null }
  const limiter = new RateLimiterMemory({ points: requestsPerMinute, duration: WINDOW_SECONDS })
  const count = async (state: RequestState) => {
    state.rateLimit ??= stateOf(
      await consume(limiter, state.client ?? 'unknown'),
      requestsPerMinute,
    )
    return state.rateLimit
  }
  const plugin: Plugin<object, RequestState> = {
    onRequest: async ({ request, serverContext, endResponse }) => {
      const { path = '' } = serverContext
      if (path.startsWith('/health/') || path === '/metrics') return
      const { used, limit, resetSeconds } = await count(serverContext)
      if (used <= limit) return
      const error = limitError({
        code: 'TOO_MANY_REQUESTS',
        message: `${used} requests within a minute; the most is ${limit}. Try again in ${resetSeconds} s.`,
        measured: used,
        limit,
        status: 429,
        headers: { 'retry-after': String(resetSeconds) },
      })
      endResponse(errorResponse(error, request))
    },
    onResponse: ({ response, serverContext: { rateLimit } }) => {
      if (rateLimit === undefined) return
      for (const [name, value] of Object.entries(rateLimitHeaders(rateLimit)))
        response.headers.set(name, value)
    },
  }
  return { plugin, count }
}

export function rateLimitHeaders({ limit, remaining, resetSeconds }: RateLimitState) {
  return {
    'ratelimit-limit': String(limit),
    'ratelimit-remaining': String(remaining),
    'ratelimit-reset': String(resetSeconds),
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

function stateOf(used: RateLimiterRes, limit: number): RateLimitState {
  const { consumedPoints, remainingPoints, msBeforeNext } = used
  const resetSeconds = Math.ceil(msBeforeNext / 1000)
  return { used: consumedPoints, limit, remaining: remainingPoints, resetSeconds }
}
