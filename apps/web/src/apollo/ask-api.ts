import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { browserClient } from './browser-client.ts'
import { requireData } from './require-data.ts'

/** Asks past the cache: for answers that are large, and that no other part of the page shares. */
export async function askApi<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { data } = await browserClient().query<Data, OperationVariables>({
    query,
    variables,
    fetchPolicy: 'no-cache',
  })
  return requireData(data)
}
