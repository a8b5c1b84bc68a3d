import type { EntityKind, RevisionAction } from '@annals/prisma'
import { ENTITY_TABLES } from './entity-table.ts'
import { perform, type WriteInput } from './perform.ts'
import { keyFromId } from './references.ts'
import { InvalidInputError } from './write-errors.ts'
import type { Writer } from './writer.ts'

export interface VersionedInput extends WriteInput {
  readonly id: string
  readonly expectedVersion: number
}

// A type and not an interface, so that it may be kept as JSON.
export type EntityAnswer = { readonly id: string }

/** Takes an entity out of every list; its history stays, and restoring brings it back. */
export function deleteEntity(
  writer: Writer,
  kind: EntityKind,
  input: VersionedInput,
): Promise<EntityAnswer> {
  return perform(writer, `delete${ENTITY_TABLES[kind].typeName}`, input, async (write) => {
    const id = keyFromId(kind, input.id, 'id')
    await write.change(kind, id, input.expectedVersion, 'DELETE')
    const { table, markDeleted } = ENTITY_TABLES[kind]
    await write.database.$executeRaw`UPDATE ${table} SET ${markDeleted} WHERE id = ${id}::uuid`
    return { id }
  })
}

/** Brings back what was deleted; what has a status comes back as a draft. */
export function restoreEntity(
  writer: Writer,
  kind: EntityKind,
  input: VersionedInput,
): Promise<EntityAnswer> {
  return perform(writer, `restore${ENTITY_TABLES[kind].typeName}`, input, async (write) => {
    const id = keyFromId(kind, input.id, 'id')
    await write.change(kind, id, input.expectedVersion, 'RESTORE')
    const { table, markRestored } = ENTITY_TABLES[kind]
    await write.database.$executeRaw`UPDATE ${table} SET ${markRestored} WHERE id = ${id}::uuid`
    return { id }
  })
}

/** Shows a draft to everyone. @throws InvalidInputError where it is published already. */
export function publishEntity(
  writer: Writer,
  kind: 'TIMELINE' | 'CHART',
  input: VersionedInput,
): Promise<EntityAnswer> {
  return changeStatus(writer, kind, input, 'PUBLISH')
}

/** Makes a draft of what is published. @throws InvalidInputError where it is a draft already. */
export function unpublishEntity(
  writer: Writer,
  kind: 'TIMELINE' | 'CHART',
  input: VersionedInput,
): Promise<EntityAnswer> {
  return changeStatus(writer, kind, input, 'UNPUBLISH')
}

function changeStatus(
  writer: Writer,
  kind: 'TIMELINE' | 'CHART',
  input: VersionedInput,
  action: Extract<RevisionAction, 'PUBLISH' | 'UNPUBLISH'>,
): Promise<EntityAnswer> {
  const { typeName, table } = ENTITY_TABLES[kind]
  const [from, to] = action === 'PUBLISH' ? ['DRAFT', 'PUBLISHED'] : ['PUBLISHED', 'DRAFT']
  return perform(writer, `${action.toLowerCase()}${typeName}`, input, async (write) => {
    const id = keyFromId(kind, input.id, 'id')
    await write.change(kind, id, input.expectedVersion, action)
    const count = await write.database.$executeRaw`
      UPDATE ${table} SET status = ${to}::"EventStatus"
      WHERE id = ${id}::uuid AND status = ${from}::"EventStatus"`
    if (count === 0) throw new InvalidInputError('id', 'STATE', 'It has that status already.')
    return { id }
  })
}
