import type { Plugin } from 'graphql-yoga'
import { errorResponse } from '../error-response.ts'
import { limitError } from './limit-error.ts'

/**
 * Refuses bodies of more than `maxBytes`: at once where Content-Length tells, otherwise as soon as
 * too many bytes have come. Stands in for yoga's own limit, which copies every body through a stream.
 */
export function useRequestSize(maxBytes: number): Plugin {
  return {
    onRequest: ({ request, setRequest, endResponse, fetchAPI }) => {
      // node:http itself holds a body to its Content-Length.
      const length = request.headers.get('content-length')
      if (length !== null) {
        if (Number(length) > maxBytes) {
          endResponse(errorResponse(tooLarge(Number(length), maxBytes), request))
        }
        return
      }
      if (request.body === null) return
      setRequest(
        new fetchAPI.Request(request.url, {
          method: request.method,
          headers: request.headers,
          signal: request.signal,
          body: request.body.pipeThrough(bounded(maxBytes)),
          duplex: 'half',
        } as RequestInit),
      )
    },
  }
}

function bounded(maxBytes: number): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0
  return new TransformStream({
    transform: (chunk, controller) => {
      bytes += chunk.byteLength
      if (bytes > maxBytes) controller.error(tooLarge(bytes, maxBytes))
      else controller.enqueue(chunk)
    },
  })
}

function tooLarge(measured: number, limit: number) {
  return limitError({
    code: 'REQUEST_TOO_LARGE',
    message: `This request has ${measured} bytes; the most is ${limit}.`,
    measured,
    limit,
    status: 413,
    // What is left of the body is not read, so the connection cannot be used again.
    headers: { connection: 'close' },
  })
}
