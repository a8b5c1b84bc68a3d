import type { FieldMap } from '@pothos/core'
import type { builder } from '../builder.ts'
import { column, instant } from '../sql/sql-field.ts'
import { idColumn } from './node.graphql.ts'

type Types =
  typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Inferred> ? Inferred : never
type Fields = PothosSchemaTypes.ObjectFieldBuilder<Types, object>

/** What names a stored entity: `plural` as in "unique among topics". */
export function nameFields(t: Fields, typeName: string, plural: string): FieldMap {
  return {
    id: t.field({
      type: 'ID',
      ...idColumn(typeName),
      description: 'Opaque, unique over all types, and stable.',
    }),
    slug: t.string({
      ...column('slug'),
      description: `Its name in addresses: lower-case words with hyphens, unique among ${plural}.`,
    }),
  }
}

/** What tells of a stored entity's changes. */
export function versionFields(t: Fields): FieldMap {
  return {
    version: t.int({
      ...column('version'),
      description: 'Grows by one with every change; an update names the version that it read.',
    }),
    createdAt: t.field({
      ...instant('created_at'),
      type: 'DateTime',
      description: 'When it was recorded.',
    }),
    updatedAt: t.field({
      ...instant('updated_at'),
      type: 'DateTime',
      description: 'When it was last changed.',
    }),
  }
}
