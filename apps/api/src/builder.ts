import SchemaBuilder from '@pothos/core'
import ErrorsPlugin from '@pothos/plugin-errors'
import ScopeAuthPlugin from '@pothos/plugin-scope-auth'
import { type AuthScopes, authScopesOf } from './auth/auth-scopes.ts'
import { notAllowed, readNotAllowed } from './auth/not-allowed.ts'
import type { RequestContext } from './context.ts'

/** The plugins and scalars of the schema; types live in the modules. */
export const builder = new SchemaBuilder<{
  Context: RequestContext
  DefaultFieldNullability: false
  AuthScopes: AuthScopes
  Scalars: {
    ID: { Input: string; Output: string | number | bigint }
    DateTime: { Input: Date; Output: string }
    BigInt: { Input: bigint; Output: string }
    JSON: { Input: unknown; Output: unknown }
  }
}>({
  defaultFieldNullability: false,
  // Errors come first, so that what scope-auth refuses is answered as data too.
  plugins: [ErrorsPlugin, ScopeAuthPlugin],
  scopeAuth: {
    authScopes: ({ viewer }) => authScopesOf(viewer),
    unauthorizedError: (_parent, { viewer }, { parentType }) =>
      parentType.name === 'Mutation' ? notAllowed(viewer) : readNotAllowed(viewer),
    authorizeOnSubscribe: true,
  },
})
