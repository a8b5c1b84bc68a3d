import { randomUUID } from 'node:crypto'
import { type ExecutionResult, GraphQLError } from 'graphql'
import { createHandler } from 'graphql-sse/lib/use/fetch'
import type { FetchAPI, Plugin } from 'graphql-yoga'
import { errorResponse } from '../error-response.ts'
import { limitError } from '../limits/limit-error.ts'
import type { RequestState } from '../request-state.ts'
import { createReservations } from './reservations.ts'
import { resultText } from './result-text.ts'

export const SINGLE_CONNECTION_PATH = '/graphql/stream'

const TOKEN = 'x-graphql-event-stream-token'

export interface SingleConnectionSettings {
  /** Connections that one client may have open or reserved. */
  readonly mostPerClient: number
  maskError(error: unknown, message: string): Error
  /** Told of the code of each error that goes out on a stream. */
  onError(code: string): void
}

/**
 * GraphQL over SSE with many operations on one connection, as `graphql-sse` has it: PUT reserves a
 * stream and answers its token, GET opens it, POST runs an operation whose results come on it, DELETE
 * ends one. Operations pass the same limits as anywhere else.
 */
export function useSingleConnection({
  mostPerClient,
  maskError,
  onError,
}: SingleConnectionSettings): Plugin<object, RequestState> {
  const states = new WeakMap<Request, RequestState>()
  const reservations = createReservations()
  let handle: (request: Request) => Promise<Response>
  return {
    onYogaInit: ({ yoga }) => {
      handle = createHandler<Record<string, never>>(
        {
          context: {},
          authenticate: ({ raw }) => tokenOf(raw as Request) ?? randomUUID(),
          onSubscribe: async ({ raw }, params) => {
            const request = raw as Request
            try {
              const state = states.get(request) ?? {}
              const result = whole(
                await yoga.getResultForParams({ params, request }, state as never),
              )
              // The library does not see who has gone away while the operation was being begun.
              const isGone = request.signal.aborted || !reservations.has(tokenOf(request) ?? '')
              return isGone ? await ended(result) : result
            } catch (error) {
              return whole({ errors: [asGraphQLError(maskError(error, ''))] })
            }
          },
          // The library queues whatever it is given, and waits for this before each result.
          onNext: async (_context, { raw }, result) => {
            await reservations.room(tokenOf(raw as Request))
            const { errors = [] } = result as ExecutionResult
            for (const { extensions } of errors) onError(String(extensions?.code ?? 'UNKNOWN'))
            return JSON.parse(resultText(result as ExecutionResult)) as ExecutionResult
          },
        },
        yoga.fetchAPI as never,
      )
    },
    onRequest: async ({ request, serverContext, endResponse, fetchAPI }) => {
      if (serverContext.path !== SINGLE_CONNECTION_PATH) return
      states.set(request, serverContext)
      const token = tokenOf(request)
      if (request.method === 'PUT') {
        const { client = 'unknown' } = serverContext
        const count = reservations.count(client)
        if (count >= mostPerClient) {
          return endResponse(errorResponse(tooMany(count + 1, mostPerClient), request))
        }
        const response = await handle(request)
        const reserved = await response.text()
        if (response.status === 201) {
          reservations.reserve(reserved, client, () =>
            giveUp(handle, request.url, reserved, fetchAPI),
          )
        }
        const { status, headers } = response
        return endResponse(new fetchAPI.Response(reserved, { status, headers }))
      }
      // graphql-sse would open a connection for one operation here, which /graphql does better.
      if (token === null || !reservations.has(token)) {
        return endResponse(errorResponse(noStream(), request))
      }
      const response = await handle(request)
      if (response.headers.get('content-type')?.startsWith('text/event-stream')) {
        reservations.open(token, serverContext.res)
        response.headers.set('x-accel-buffering', 'no')
      }
      endResponse(response)
    },
  }
}

/**
 * A result as the library knows one: by its data, which one that was refused does not have; and it
 * ends only those streams that have all the methods of a generator.
 */
function whole(result: object | undefined): never {
  if (result === undefined || !(Symbol.asyncIterator in result)) {
    return { data: undefined, ...result } as never
  }
  const iterator = (result as AsyncIterable<ExecutionResult>)[Symbol.asyncIterator]()
  const end = async () => {
    await iterator.return?.()
    return { done: true, value: undefined }
  }
  return {
    next: () => iterator.next(),
    return: end,
    throw: end,
    [Symbol.asyncIterator]() {
      return this
    },
  } as never
}

async function ended(result: Partial<AsyncIterator<unknown>>): Promise<never> {
  await result.return?.()
  return whole({})
}

function tokenOf(request: Request): string | null {
  return request.headers.get(TOKEN) ?? new URL(request.url).searchParams.get('token')
}

/** The library lets go of a reserved stream only when it is opened and left. */
async function giveUp(
  handle: (request: Request) => Promise<Response>,
  url: string,
  token: string,
  { Request }: FetchAPI,
): Promise<void> {
  const headers = { accept: 'text/event-stream', [TOKEN]: token }
  const { body } = await handle(new Request(url, { headers }))
  await body?.cancel()
}

function asGraphQLError(error: Error): GraphQLError {
  return error instanceof GraphQLError ? error : new GraphQLError(error.message)
}

function noStream(): GraphQLError {
  return new GraphQLError(
    'There is no such stream. Reserve one with PUT, and send the token that it answers; or subscribe at /graphql, one connection for each subscription.',
    { extensions: { code: 'NO_SUCH_STREAM', http: { status: 404 } } },
  )
}

function tooMany(measured: number, limit: number): GraphQLError {
  return limitError({
    code: 'TOO_MANY_SUBSCRIPTIONS',
    message: `This client has ${measured} streams; the most is ${limit}. One stream carries many subscriptions.`,
    measured,
    limit,
    status: 429,
  })
}
