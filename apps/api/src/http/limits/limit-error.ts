import { GraphQLError } from 'graphql'

export interface LimitExceeded {
  /** Stable, for programs: "QUERY_TOO_DEEP". */
  readonly code: string
  readonly message: string
  /** What the request came to, in the unit of the limit. */
  readonly measured: number
  readonly limit: number
  /** The HTTP status of the answer; 400 unless told. */
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
}

/** A request over one of the documented limits: it is refused before any SQL runs. */
export function limitError({ code, message, measured, limit, status, headers }: LimitExceeded) {
  return new GraphQLError(message, {
    extensions: { code, measured, limit, http: { status: status ?? 400, headers: headers ?? {} } },
  })
}
