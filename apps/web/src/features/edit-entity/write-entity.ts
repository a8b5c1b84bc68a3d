import type { ApolloClient, TypedDocumentNode } from '@apollo/client'
import { type WriteOutcome, write } from '../writing/write.ts'
import type { EntityKind } from './entity.ts'
import { MUTATIONS } from './mutations.ts'

/** What an entity is after a write. */
export interface WrittenEntity {
  readonly id: string
  readonly slug: string
  readonly version: number
}

export type EntityWrite =
  | { readonly isDone: true; readonly entity: WrittenEntity }
  | Extract<WriteOutcome<never>, { isDone: false }>

interface Answer {
  readonly [mutation: string]: {
    readonly __typename: 'EntitySuccess'
    readonly entity: WrittenEntity
  }
}

export async function writeEntity(
  client: ApolloClient,
  kind: EntityKind,
  action: 'create' | 'update' | 'delete' | 'restore',
  input: Record<string, unknown>,
): Promise<EntityWrite> {
  const mutation: TypedDocumentNode<Answer, { input: Record<string, unknown> }> =
    MUTATIONS[kind][action]
  const outcome = await write(client, mutation, { input })
  return outcome.isDone ? { isDone: true, entity: outcome.result.entity } : outcome
}
