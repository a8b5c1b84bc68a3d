import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'graphql-yoga'

// Below about one packet nothing is won.
export const LEAST_COMPRESSED = 1024
const QUICK_BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }

/** Sends answers in brotli or gzip to clients that take them. Streams of events go as they are. */
export function useCompression(): Plugin {
  return {
    onResponse: async ({ request, response, setResponse, fetchAPI }) => {
      const type = response.headers.get('content-type') ?? ''
      if (!COMPRESSIBLE.test(type) || response.headers.has('content-encoding')) return
      const encoding = acceptedEncoding(request.headers.get('accept-encoding'))
      if (encoding === null || response.body === null || request.method === 'HEAD') return
      const body = Buffer.from(await response.arrayBuffer())
      const headers = new fetchAPI.Headers(response.headers)
      headers.delete('content-length')
      if (body.byteLength < LEAST_COMPRESSED) {
        setResponse(new fetchAPI.Response(body, { status: response.status, headers }))
        return
      }
      headers.set('content-encoding', encoding)
      if (!/accept-encoding/i.test(headers.get('vary') ?? ''))
        headers.append('vary', 'Accept-Encoding')
      const compressed = await compress(body, encoding)
      setResponse(new fetchAPI.Response(compressed, { status: response.status, headers }))
    },
  }
}

export type Encoding = 'br' | 'gzip'

export function compress(body: Uint8Array, encoding: Encoding): Promise<Buffer<ArrayBuffer>> {
  return encoding === 'br' ? brotli(body, QUICK_BROTLI) : gzipped(body, { level: 5 })
}

const COMPRESSIBLE = /^(application\/(graphql-response\+)?json|text\/(html|plain|csv)|image\/svg)/
const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** The best that a client takes; null where it takes neither. q=0 means "not this one" (RFC 9110). */
export function acceptedEncoding(header: string | null): Encoding | null {
  if (header === null) return null
  const weights = new Map<string, number>()
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((each) => each.trim())
    const quality = parameters.find((each) => each.startsWith('q='))
    weights.set(name, quality === undefined ? 1 : Number(quality.slice(2)))
  }
  const weight = (name: string) => weights.get(name) ?? weights.get('*') ?? 0
  const [br, gz] = [weight('br'), weight('gzip')]
  if (br > 0 && br >= gz) return 'br'
  return gz > 0 ? 'gzip' : null
}
