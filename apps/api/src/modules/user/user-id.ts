import { globalId, readGlobalId } from '../../relay/global-id.ts'

export function userGlobalId(id: string): string {
  return globalId('User', id)
}

/** The key that a person's global id names; null where it is no person's. */
export function userIdFrom(id: string): string | null {
  const node = readGlobalId(id)
  return node?.typeName === 'User' ? node.id : null
}
