import { ApolloClient, InMemoryCache } from '@apollo/client'
import { cacheOptions } from './cache-options.ts'
import { lazyLink } from './lazy-link.ts'

let client: ApolloClient | undefined

/** The client that all of a browser's pages share. */
export function browserClient(): ApolloClient {
  client ??= newClient()
  return client
}

/** A client with nothing in its cache: what draws a page on the server has one for each visitor. */
export function newClient(): ApolloClient {
  return new ApolloClient({ cache: new InMemoryCache(cacheOptions), link: lazyLink })
}
