import type { Plugin } from 'graphql-yoga'
import type { RequestState } from './request-state.ts'

export interface EventStreams {
  readonly plugin: Plugin<object, RequestState>
  /** Ends every stream, as they never end by themselves; their clients come back, to another process. */
  endAll(): void
}

/** Keeps track of the answers that are streams of events (GraphQL over SSE). */
export function createEventStreams(): EventStreams {
  const streams = new Set<NonNullable<RequestState['res']>>()
  return {
    plugin: {
      onResponse: ({ response, serverContext: { res } }) => {
        const isStream = response.headers.get('content-type')?.startsWith('text/event-stream')
        if (!isStream || res === undefined) return
        streams.add(res)
        res.once('close', () => streams.delete(res))
      },
    },
    endAll: () => {
      for (const stream of streams) stream.end()
    },
  }
}
