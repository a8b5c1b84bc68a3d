'use client'

import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useApolloClient, useSuspenseQuery } from '@apollo/client/react'
import type { FirstAnswer } from './use-answers.ts'

/** Like useSuspenseQuery, with the answer that the page came with already in the cache. */
export function usePreloadedQuery<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  first: FirstAnswer<Data, Variables>,
) {
  const client = useApolloClient()
  // Once: later the cache may hold what was changed since.
  if (!preloaded.has(first)) {
    preloaded.add(first)
    client.writeQuery<unknown>({
      query,
      variables: first.variables,
      data: first.data,
      broadcast: false,
    })
  }
  return useSuspenseQuery<Data, OperationVariables>(query, { variables: first.variables })
}

const preloaded = new WeakSet<object>()
