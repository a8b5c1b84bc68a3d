import type { ApiKeyScope, UserRole } from '@annals/prisma'
import type { Viewer } from '../context.ts'

/** What a person may do follows from the role alone. */
export function viewerOfUser({
  id,
  role,
}: {
  id: string
  role?: string | null | undefined
}): Viewer {
  return {
    name: `user:${id}`,
    ...powersOf(role as UserRole | null | undefined),
    userId: id,
    apiKeyId: null,
  }
}

/** A key may do what its scopes say and its owner's role still allows. */
export function viewerOfKey(key: {
  readonly id: string
  readonly scopes: readonly ApiKeyScope[]
  readonly user: { readonly id: string; readonly role: UserRole }
}): Viewer {
  const { id, scopes, user } = key
  const owner = powersOf(user.role)
  const canAdminister = owner.canAdminister && scopes.includes('ADMINISTER')
  const canWrite = owner.canWrite && scopes.includes('WRITE')
  // Whoever may change drafts has to see them.
  const canSeeDrafts = canWrite || (owner.canSeeDrafts && scopes.includes('READ_DRAFTS'))
  return {
    name: `key:${id}`,
    canSeeDrafts,
    canWrite,
    canAdminister,
    userId: user.id,
    apiKeyId: id,
  }
}

function powersOf(role: UserRole | null | undefined) {
  const canAdminister = role === 'ADMINISTRATOR'
  const canWrite = canAdminister || role === 'EDITOR'
  return { canSeeDrafts: canWrite, canWrite, canAdminister }
}
