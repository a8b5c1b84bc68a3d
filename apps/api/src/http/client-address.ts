import type { IncomingMessage } from 'node:http'
import type { Plugin } from 'graphql-yoga'
import proxyAddr from 'proxy-addr'
import type { RequestState } from './request-state.ts'

/**
 * Finds the client's address: the peer's, or what X-Forwarded-For says as far as it was written by
 * proxies named in `trustedProxies` (addresses, networks, or "loopback"). An IPv6 client is its /64,
 * since one customer has all of it.
 */
export function clientAddresses(
  trustedProxies: readonly string[],
): (req: IncomingMessage | undefined) => string {
  const isTrusted = proxyAddr.compile([...trustedProxies])
  return (req) => {
    if (req === undefined) return 'in-process'
    const isDirect = req.headers['x-forwarded-for'] === undefined
    const address = isDirect ? req.socket.remoteAddress : proxyAddr(req, isTrusted)
    return networkOf(address ?? 'unknown')
  }
}

/** Notes the client's address for the plugins that come later. */
export function useClientAddress(
  addressOf: ReturnType<typeof clientAddresses>,
): Plugin<object, RequestState> {
  return {
    onRequest: ({ serverContext }) => {
      serverContext.client ??= addressOf(serverContext.req)
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
