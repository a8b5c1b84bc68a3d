import type { ExecutionResult } from 'graphql'

// A symbol, so that it goes along where a result is copied, and never into JSON.
const EVENT_ID = Symbol('annals.event-id')

type WithEventId = ExecutionResult & { readonly [EVENT_ID]?: string }

/** A result of a subscription that a client can go on from by this id. */
export function withEventId(result: ExecutionResult, id: string): ExecutionResult {
  return { ...result, [EVENT_ID]: id } as WithEventId
}

/** The id to go on from; null where there is none. */
export function eventIdOf(result: ExecutionResult): string | null {
  return (result as WithEventId)[EVENT_ID] ?? null
}
