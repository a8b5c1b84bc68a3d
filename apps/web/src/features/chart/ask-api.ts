import { type DocumentNode, print } from 'graphql'
import { AS_IT_STANDS } from '../../apollo/as-it-stands.ts'
import { apiUrl } from '../../env.ts'

/**
 * An answer of the API outside of any page: as whoever the cookie tells, else as anyone. Null where the
 * API answers with errors.
 */
export async function askApi<Data>(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  cookie: string | null = null,
): Promise<Data | null> {
  const address = new URL('/graphql', apiUrl())
  address.searchParams.set('query', print(document))
  address.searchParams.set('variables', JSON.stringify(variables))
  const headers = {
    accept: 'application/json',
    ...AS_IT_STANDS.headers,
    ...(cookie !== null && { cookie }),
  }
  const answer = await fetch(address, { headers, ...AS_IT_STANDS.fetchOptions })
  const { data, errors } = (await answer.json()) as { data?: Data; errors?: unknown }
  return errors === undefined && data !== undefined ? data : null
}
