import type { EntityKind } from '@annals/prisma'
import type { ObjectRef } from '@pothos/core'
import type { builder } from '../builder.ts'
import { readByValues } from '../sql/read-by-values.ts'
import { sql } from '../sql/sql.ts'
import {
  deleteEntity,
  type EntityAnswer,
  publishEntity,
  restoreEntity,
  unpublishEntity,
  type VersionedInput,
} from './entity-life.ts'
import { ENTITY_TABLES } from './entity-table.ts'
import { mutation } from './mutation.graphql.ts'
import { versionedFields } from './versioned-fields.graphql.ts'
import type { Writer } from './writer.ts'

type EntityRef = ObjectRef<(typeof builder)['$inferSchemaTypes'], object>

/** A field that reads the entity of an answer as it stands now, deleted or not. */
export function entityOf(kind: EntityKind, type: EntityRef) {
  const { table, noun } = ENTITY_TABLES[kind]
  return {
    ...readByValues(
      ({ id }: EntityAnswer) => ({ id: sql`${id}::uuid` }),
      (values, child) => ({
        from: sql`${table} ${child.alias}`,
        where: sql`${child.column('id')} = ${values.column('id')}`,
      }),
    ),
    type,
    description: `The ${noun}.`,
  }
}

/** deleteX and restoreX, and where drafts of it exist publishX and unpublishX. */
export function lifeMutations(kind: Exclude<EntityKind, 'EVENT'>, type: EntityRef): void {
  const { noun } = ENTITY_TABLES[kind]
  lifeMutation('delete', kind, type, deleteEntity, {
    description: `Takes a ${noun} out of every list. Its history stays, and restoring brings it back.`,
  })
  lifeMutation('restore', kind, type, restoreEntity, {
    description: `Brings a deleted ${noun} back.`,
  })
  if (kind !== 'TIMELINE' && kind !== 'CHART') return
  lifeMutation('publish', kind, type, publishEntity, {
    description: `Shows a ${noun} to everyone.`,
  })
  lifeMutation('unpublish', kind, type, unpublishEntity, {
    description: `Makes a published ${noun} a draft again.`,
  })
}

function lifeMutation<Kind extends EntityKind>(
  verb: string,
  kind: Kind,
  type: EntityRef,
  change: (writer: Writer, kind: Kind, input: VersionedInput) => Promise<EntityAnswer>,
  { description }: { readonly description: string },
): void {
  const { typeName, noun } = ENTITY_TABLES[kind]
  mutation<VersionedInput, EntityAnswer>(`${verb}${typeName}`, {
    description,
    input: (t) => versionedFields(t, `the ${noun}`),
    success: (t) => ({ [noun]: t.field(entityOf(kind, type)) }),
    perform: (writer, input) => change(writer, kind, input),
  })
}
