import type { ServerResponse } from 'node:http'
import type { ExecutionResult } from 'graphql'
import type { FetchAPI, Plugin } from 'graphql-yoga'
import type { RequestState } from '../request-state.ts'
import { eventIdOf } from './event-id.ts'
import { resultText } from './result-text.ts'

const EVENT_STREAM = 'text/event-stream'

/**
 * Answers subscriptions as text/event-stream (GraphQL over SSE, distinct connections mode), as yoga
 * does, and beyond that with an `id:` line in each event that a client can go on from, a comment at
 * intervals so that nothing on the way takes the connection for dead, and an end as soon as the
 * client has gone.
 */
export function useEventStream(heartbeatSeconds: number): Plugin<object, RequestState> {
  return {
    onResultProcess: ({ request, result, setResultProcessor, serverContext: { res } }) => {
      if (!request.headers.get('accept')?.includes(EVENT_STREAM)) return
      if (!(Symbol.asyncIterator in result)) return
      const iterator = result[Symbol.asyncIterator]()
      setResultProcessor((_result, fetchAPI) => {
        const body = eventStream({ iterator, heartbeatSeconds, fetchAPI, res })
        return new fetchAPI.Response(body, { status: 200, headers: HEADERS })
      }, EVENT_STREAM)
    },
  }
}

const HEADERS = {
  'content-type': EVENT_STREAM,
  // Whoever packs answers on the way would hold events back as well.
  'cache-control': 'no-cache, no-transform',
  // nginx would hold events back until it has a bufferful.
  'x-accel-buffering': 'no',
}

interface StreamParts {
  readonly iterator: AsyncIterator<ExecutionResult>
  readonly heartbeatSeconds: number
  readonly fetchAPI: FetchAPI
  readonly res: ServerResponse | undefined
}

function eventStream({ iterator, heartbeatSeconds, fetchAPI, res }: StreamParts) {
  let heartbeat: NodeJS.Timeout | undefined
  let isGone = false
  const leave = async () => {
    isGone = true
    clearInterval(heartbeat)
    await iterator.return?.()
  }
  res?.once('close', leave)
  const encoder = new fetchAPI.TextEncoder()
  return new fetchAPI.ReadableStream<Uint8Array>({
    start: (controller) => {
      // Some browsers take an answer for begun only when something follows its headers.
      controller.enqueue(encoder.encode(':\n\n'))
      heartbeat = setInterval(() => {
        if ((controller.desiredSize ?? 0) > 0) controller.enqueue(encoder.encode(':\n\n'))
      }, heartbeatSeconds * 1000)
    },
    pull: async (controller) => {
      const { done, value } = await iterator.next()
      if (isGone) return controller.close()
      if (done !== true) return controller.enqueue(encoder.encode(eventText(value)))
      clearInterval(heartbeat)
      controller.enqueue(encoder.encode('event: complete\ndata:\n\n'))
      controller.close()
    },
    cancel: leave,
  })
}

function eventText(result: ExecutionResult): string {
  const id = eventIdOf(result)
  return `${id === null ? '' : `id: ${id}\n`}event: next\ndata: ${resultText(result)}\n\n`
}
