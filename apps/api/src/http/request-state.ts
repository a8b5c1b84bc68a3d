import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Viewer } from '../context.ts'

/**
 * What is known of one HTTP request, on yoga's server context: plugins leave here what later ones
 * need. `req` and `res` are there where the request came over a network.
 */
export interface RequestState {
  readonly req?: IncomingMessage
  readonly res?: ServerResponse
  /** Set only by callers inside the process; nothing that comes over HTTP reaches it. */
  readonly viewer?: Viewer
  requestId?: string
  /** The path that was asked for, without its query. */
  path?: string
  startedAt?: number
  /** The client's address, as far as proxies may be believed. */
  client?: string
  rateLimit?: RateLimitState
  operation?: string
  errorCodes?: string[]
  errorIds?: string[]
}

export interface RateLimitState {
  readonly used: number
  readonly limit: number
  readonly remaining: number
  readonly resetSeconds: number
}
