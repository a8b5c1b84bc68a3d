import type { Plugin } from 'graphql-yoga'
import proxyAddr from 'proxy-addr'
import type { RequestState } from './request-state.ts'

/**
 * Finds the client's address: the peer's, or what X-Forwarded-For says as far as it was written by
 * proxies named in `trustedProxies` (addresses, networks, or "loopback"). An IPv6 client is its /64,
 * since one customer has all of it.
 */
export function useClientAddress(trustedProxies: readonly string[]): Plugin<object, RequestState> {
  const isTrusted = proxyAddr.compile([...trustedProxies])
  return {
    onRequest: ({ serverContext }) => {
      const { req } = serverContext
      if (req === undefined) {
        serverContext.client = 'in-process'
        return
      }
      const isDirect = req.headers['x-forwarded-for'] === undefined
      const address = isDirect ? req.socket.remoteAddress : proxyAddr(req, isTrusted)
      serverContext.client = networkOf(address ?? 'unknown')
    },
  }
}

function networkOf(address: string): string {
  if (address.startsWith('::ffff:')) return address.slice(7)
  if (!address.includes(':')) return address
  const [head = '', tail] = address.split('::')
  const front = head === '' ? [] : head.split(':')
  const back = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? 0 : 8 - front.length - back.length
  const groups = [...front, ...Array<string>(Math.max(zeros, 0)).fill('0'), ...back]
  return `${groups.slice(0, 4).join(':')}::/64`
}
