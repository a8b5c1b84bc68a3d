import 'server-only'
import { HttpLink } from '@apollo/client'
import {
  ApolloClient,
  InMemoryCache,
  registerApolloClient,
} from '@apollo/client-integration-nextjs'
import { headers } from 'next/headers'
import { apiUrl } from '../env.ts'
import { cacheOptions } from './cache-options.ts'

/** The client of one request on the server; it asks as the visitor, whose cookies it passes on. */
export const { query, PreloadQuery } = registerApolloClient(async () => {
  const cookie = (await headers()).get('cookie')
  return new ApolloClient({
    cache: new InMemoryCache(cacheOptions),
    link: new HttpLink({
      uri: `${apiUrl()}/graphql`,
      headers: cookie === null ? {} : { cookie },
      fetchOptions: { cache: 'no-store' },
    }),
  })
})
