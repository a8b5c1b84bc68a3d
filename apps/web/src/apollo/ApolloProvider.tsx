'use client'

import { HttpLink } from '@apollo/client'
import {
  ApolloClient,
  ApolloNextAppProvider,
  InMemoryCache,
} from '@apollo/client-integration-nextjs'
import type { ReactNode } from 'react'
import { cacheOptions } from './cache-options.ts'

/** The client of the browser. While a page is rendered on the server it holds what was preloaded. */
export function ApolloProvider({ children }: { readonly children: ReactNode }) {
  return <ApolloNextAppProvider makeClient={makeClient}>{children}</ApolloNextAppProvider>
}

function makeClient() {
  return new ApolloClient({
    cache: new InMemoryCache(cacheOptions),
    link: new HttpLink({ uri: '/graphql' }),
  })
}
