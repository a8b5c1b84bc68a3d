'use client'

import { ApolloProvider as Provider } from '@apollo/client/react'
import { type ReactNode, useState } from 'react'
import { browserClient, newClient } from './browser-client.ts'

/**
 * Gives the client to what asks the API by hooks. Only pages that do have it around them: it is a fifth of
 * what the others' scripts would weigh.
 */
export function ApolloProvider({ children }: { readonly children: ReactNode }) {
  const [client] = useState(() => (typeof window === 'undefined' ? newClient() : browserClient()))
  return <Provider client={client}>{children}</Provider>
}
