import type { EntityKind } from '@annals/prisma'
import { builder } from '../../builder.ts'
import type { RequestContext } from '../../context.ts'
import { connectionTypes, pageArguments } from '../../relay/connection.graphql.ts'
import { readGlobalId } from '../../relay/global-id.ts'
import { byKey, idColumn, NodeInterface, nodeType } from '../../relay/node.graphql.ts'
import type { ConnectionSource } from '../../sql/connection-source.ts'
import { orderKey } from '../../sql/connection-source.ts'
import { readInSql } from '../../sql/read-root.ts'
import { type Row, rowAs } from '../../sql/row.ts'
import { rawSql, type Sql, sql } from '../../sql/sql.ts'
import { column, computed, instant } from '../../sql/sql-field.ts'
import { revisionIsVisible, visibleAction, visibleSnapshot } from '../../visibility.ts'
import { Revision } from '../entity-refs.ts'
import { changesBetween, type Snapshot } from './changes-between.ts'

export const { connection: RevisionConnection } = connectionTypes('Revision', Revision, 'revisions')

export const RevisionActionEnum = builder.enumType('RevisionAction', {
  description: 'What a change did.',
  values: {
    CREATE: { description: 'Recorded it.' },
    UPDATE: { description: 'Changed what it says.' },
    PUBLISH: { description: 'Made it visible to everyone.' },
    UNPUBLISH: { description: 'Made it a draft again.' },
    DELETE: { description: 'Deleted it; its history stays.' },
    RESTORE: { description: 'Brought it back.' },
    MERGE: { description: 'Merged it into another, or another into it.' },
  } as const,
})

const EntityKindEnum = builder.enumType('EntityKind', {
  description: 'The type of what was changed.',
  values: ['EVENT', 'SOURCE', 'ACTOR', 'PLACE', 'TOPIC', 'TIMELINE', 'CHART'] as const,
})

const RevisionChange = builder
  .objectRef<{ field: string; before: unknown; after: unknown }>('RevisionChange')
  .implement({
    description: 'One field that a change gave another value.',
    fields: (t) => ({
      field: t.exposeString('field', {
        description: 'Its name, as in the snapshot: "title", "edtf", "citations".',
      }),
      before: t.expose('before', {
        type: 'JSON',
        nullable: true,
        description: 'What it was; null where it was not there, or empty.',
      }),
      after: t.expose('after', {
        type: 'JSON',
        nullable: true,
        description: 'What it is; null where it is gone, or empty.',
      }),
    }),
  })

nodeType('Revision', (child, id, context) => {
  const { from, where } = byKey(rawSql('revision'), child, id)
  return { from, where: sql`${where} AND ${revisionIsVisible(child, context)}` }
})

Revision.implement({
  description: 'One change: who made it, when, and the whole entity as it stood after it.',
  interfaces: [NodeInterface],
  fields: (t) => ({
    id: t.field({
      type: 'ID',
      ...idColumn('Revision'),
      description: 'Opaque, unique over all types, and stable.',
    }),
    action: t.field({
      ...column((row, _args, context) => visibleAction(row, context)),
      type: RevisionActionEnum,
      description:
        'What it did. Everyone but editors is told UPDATE of what another was merged into.',
    }),
    entityKind: t.field({
      ...column('entity_kind'),
      type: EntityKindEnum,
      description: 'The type of what was changed.',
    }),
    version: t.int({
      ...column('version'),
      description: 'The version of the entity after this change.',
    }),
    createdAt: t.field({
      ...instant('created_at'),
      type: 'DateTime',
      description: 'When it was made.',
    }),
    author: t.string({
      ...column(
        (row) =>
          sql`COALESCE((SELECT name FROM user_account WHERE id = ${row.column('user_id')}), (SELECT name FROM api_key WHERE id = ${row.column('api_key_id')}))`,
      ),
      nullable: true,
      description: 'Who made it, by name; null where that is not known.',
    }),
    changes: t.field({
      type: [RevisionChange],
      description:
        'Each field that it changed, by name. Compared with the revision before it that you may see; all fields where there is none.',
      ...computed(
        (row, context) => ({
          snapshot: visibleSnapshot(row, context),
          before: snapshotBefore(row, context),
        }),
        ({ before, snapshot }: { snapshot: Snapshot; before: Snapshot | null }) =>
          changesBetween(before, snapshot),
      ),
    }),
    snapshot: t.field({
      ...column((row, _args, context) => visibleSnapshot(row, context)),
      type: 'JSON',
      description:
        'The entity with all that belongs to it, as it is stored: bounds as decimal text, ids as UUIDs.',
    }),
  }),
})

/** The revisions of one entity, the latest first. */
export function revisionsOf(
  kind: EntityKind,
  entityId: Sql,
  child: Row,
  context: RequestContext,
): ConnectionSource {
  return {
    ...allRevisions(child, context),
    name: `revisions of ${kind}`,
    where: sql`${child.column('entity_kind')} = ${kind}::"EntityKind" AND ${child.column('entity_id')} = ${entityId} AND ${revisionIsVisible(child, context)}`,
  }
}

function allRevisions(child: Row, context: RequestContext): ConnectionSource {
  return {
    name: 'revisions',
    from: sql`revision ${child.alias}`,
    where: revisionIsVisible(child, context),
    order: [orderKey('sequence', 'bigint')],
    isDescending: true,
  }
}

function snapshotBefore(row: Row, context: RequestContext): Sql {
  const before = rowAs(`${row.alias.sql}_before`)
  const isSame = (name: string) => sql`${before.column(name)} = ${row.column(name)}`
  return sql`(SELECT ${visibleSnapshot(before, context)} FROM revision ${before.alias} WHERE ${isSame('entity_kind')} AND ${isSame('entity_id')} AND ${before.column('version')} < ${row.column('version')} AND ${revisionIsVisible(before, context)} ORDER BY ${before.column('version')} DESC LIMIT 1)`
}

builder.queryFields((t) => ({
  revisions: t.field({
    ...readInSql({
      kind: 'connection',
      source: (_row, child, args, context) => {
        if (args.entityId == null) return allRevisions(child, context)
        const node = readGlobalId(String(args.entityId))
        const kind = node?.typeName.toUpperCase() as EntityKind
        const all = allRevisions(child, context)
        if (node === null || !KINDS.includes(kind)) return { ...all, where: sql`false` }
        return revisionsOf(kind, sql`${node.id}::uuid`, child, context)
      },
    }),
    type: RevisionConnection,
    args: {
      ...pageArguments,
      entityId: t.arg.id({ description: 'Only those of the entity with this global id.' }),
    },
    description: 'Changes, the latest first.',
  }),
}))

const KINDS: readonly EntityKind[] = [
  'EVENT',
  'SOURCE',
  'ACTOR',
  'PLACE',
  'TOPIC',
  'TIMELINE',
  'CHART',
]
