import {
  createSourceEventStream,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLError,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { limitError } from '../limits/limit-error.ts'
import type { RequestState } from '../request-state.ts'
import { withEventId } from './event-id.ts'

/** A value of a subscription that a client can go on from, by what it then sends as Last-Event-ID. */
export interface Resumable {
  readonly eventId: string
}

export interface Subscriptions {
  readonly plugin: Plugin<object, RequestState>
  /** How many are open. */
  count(): number
}

/**
 * Runs subscriptions: counts them for each client, lets results carry the id to go on from, and tells
 * of a failure in the middle as a last result, since the status of the answer has long been sent.
 */
export function createSubscriptions(mostPerClient: number): Subscriptions {
  const open = new Map<string, number>()
  const change = (client: string, by: number) => {
    const count = (open.get(client) ?? 0) + by
    if (count === 0) open.delete(client)
    else open.set(client, count)
    return count
  }
  const subscribe = async (args: ExecutionArgs) => {
    const { client = 'unknown' } = args.contextValue as RequestState
    const count = change(client, 1)
    const leave = once(() => change(client, -1))
    try {
      if (count > mostPerClient) throw tooMany(count, mostPerClient)
      const source = await createSourceEventStream(args)
      if (!(Symbol.asyncIterator in source)) {
        leave()
        return source
      }
      return results(source[Symbol.asyncIterator](), args, leave)
    } catch (error) {
      leave()
      if (error instanceof GraphQLError) return { errors: [error] }
      throw error
    }
  }
  return {
    plugin: { onSubscribe: ({ setSubscribeFn }) => setSubscribeFn(subscribe as never) },
    count: () => [...open.values()].reduce((sum, each) => sum + each, 0),
  }
}

function results(
  source: AsyncIterator<unknown>,
  args: ExecutionArgs,
  leave: () => void,
): AsyncGenerator<ExecutionResult, void> {
  let isOver = false
  const over = { done: true, value: undefined } as const
  const end = async () => {
    isOver = true
    leave()
    await source.return?.()
    return over
  }
  return {
    next: async () => {
      if (isOver) return over
      try {
        const { done, value } = await source.next()
        if (done === true) return await end()
        const result = await execute({ ...args, rootValue: value })
        const { eventId } = value as Partial<Resumable>
        return { done: false, value: eventId === undefined ? result : withEventId(result, eventId) }
      } catch (error) {
        await end()
        return { done: false, value: { errors: [asGraphQLError(error)] } }
      }
    },
    return: end,
    throw: async (error) => {
      await end()
      throw error
    },
    [Symbol.asyncIterator]() {
      return this
    },
    async [Symbol.asyncDispose]() {
      await end()
    },
  }
}

function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error
  return new GraphQLError('The subscription failed', {
    originalError: error instanceof Error ? error : new Error(String(error)),
  })
}

function once(work: () => void): () => void {
  let isDone = false
  return () => {
    if (!isDone) work()
    isDone = true
  }
}

function tooMany(measured: number, limit: number): GraphQLError {
  return limitError({
    code: 'TOO_MANY_SUBSCRIPTIONS',
    message: `This client has ${measured} subscriptions; the most is ${limit}. End one, or ask for more in one filter.`,
    measured,
    limit,
    status: 429,
  })
}
