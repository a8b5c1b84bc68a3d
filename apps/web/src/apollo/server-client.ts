import 'server-only'
import { ApolloClient, HttpLink, InMemoryCache, type OperationVariables } from '@apollo/client'
import { headers } from 'next/headers'
import { cache } from 'react'
import { apiUrl } from '../env.ts'
import { AS_IT_STANDS } from './as-it-stands.ts'
import { cacheOptions } from './cache-options.ts'

/** Asks as the visitor, whose cookies go along; what the same request asked before it answers from its cache. */
export async function query<Data, Variables extends OperationVariables>(
  question: ApolloClient.QueryOptions<Data, Variables>,
): Promise<ApolloClient.QueryResult<Data>> {
  const client = await requestClient()
  return client.query(question)
}

const requestClient = cache(async () => {
  const cookie = (await headers()).get('cookie')
  return new ApolloClient({
    cache: new InMemoryCache(cacheOptions),
    link: new HttpLink({
      uri: `${apiUrl()}/graphql`,
      headers: { ...AS_IT_STANDS.headers, ...(cookie !== null && { cookie }) },
      fetchOptions: AS_IT_STANDS.fetchOptions,
    }),
  })
})
