import 'server-only'
import { query } from '../../apollo/server-client.ts'
import type { Typing } from '../edit-event/event-draft.ts'
import type { EntityKind, SavedEntity } from './entity.ts'
import { loadEntity } from './load-entity.ts'

/** One as its form shows it; null where there is none of that name. */
export function readEntity(
  kind: EntityKind,
  slug: string,
  typing: Typing,
): Promise<SavedEntity | null> {
  return loadEntity(
    kind,
    slug,
    typing,
    async (document, variables) => (await query({ query: document, variables })).data,
  )
}
