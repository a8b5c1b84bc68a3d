import { readGlobalId } from '../../relay/global-id.ts'

/** The key that a person's global id names; null where it is no person's. */
export function userIdFrom(id: string): string | null {
  const node = readGlobalId(id)
  return node?.typeName === 'User' ? node.id : null
}
