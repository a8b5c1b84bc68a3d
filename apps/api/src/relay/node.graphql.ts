import { builder } from '../builder.ts'
import type { RequestContext } from '../context.ts'
import { InvalidArgumentError } from '../request-errors.ts'
import { readInSql } from '../sql/read-root.ts'
import type { Row } from '../sql/row.ts'
import { anyOf, type Sql, sql } from '../sql/sql.ts'
import { column, type RowSource } from '../sql/sql-field.ts'
import { globalIdSql, readGlobalId } from './global-id.ts'

export const NodeInterface = builder.interfaceRef<object>('Node').implement({
  description: 'Whatever can be fetched again by its global id (Relay).',
  fields: (t) => ({
    id: t.id({ description: 'Opaque, unique over all types, and stable.' }),
  }),
  resolveType: (value) => (value as { $type: string }).$type,
})

type NodeSource = (child: Row, id: Sql, context: RequestContext) => RowSource

const nodeTypes = new Map<string, NodeSource>()

/** Makes a type fetchable by `node`; `source` leaves out what the viewer may not see. */
export function nodeType(typeName: string, source: NodeSource): void {
  nodeTypes.set(typeName, source)
}

/** The `id` field of a stored type. */
export function idColumn(typeName: string) {
  return column((row) => globalIdSql(typeName, row.column('id')))
}

/** The row of a table with this key. */
export function byKey(table: Sql, child: Row, id: Sql): RowSource {
  return { from: sql`${table} ${child.alias}`, where: sql`${child.column('id')} = ${id}` }
}

/**
 * The row that a global id of this type names; none where it is no id.
 * @throws InvalidArgumentError WRONG_TYPE_OF_ID where it is the id of another type.
 */
export function idCondition(child: Row, typeName: string, id: string, argument: string): Sql {
  const uuid = uuidOf(typeName, id, argument)
  return uuid === null ? sql`false` : sql`${child.column('id')} = ${uuid}::uuid`
}

/** The rows that global ids of this type, or slugs, name. */
export function idsOrSlugs(
  child: Row,
  typeName: string,
  names: readonly string[],
  argument: string,
): Sql {
  const uuids: string[] = []
  const slugs: string[] = []
  for (const name of names) {
    const uuid = uuidOf(typeName, name, argument)
    if (uuid === null) slugs.push(name)
    else uuids.push(uuid)
  }
  return anyOf([
    ...(uuids.length === 0 ? [] : [sql`${child.column('id')} = ANY(${uuids}::uuid[])`]),
    ...(slugs.length === 0 ? [] : [sql`${child.column('slug')} = ANY(${slugs}::text[])`]),
  ])
}

function uuidOf(typeName: string, id: string, argument: string): string | null {
  const node = readGlobalId(id)
  if (node === null || node.typeName === typeName) return node?.id ?? null
  throw new InvalidArgumentError(
    'WRONG_TYPE_OF_ID',
    argument,
    `This is the id of a ${node.typeName}; give that of a ${typeName}.`,
  )
}

builder.queryFields((t) => ({
  node: t.field({
    type: NodeInterface,
    nullable: true,
    description: 'Any node by its global id; null where there is none that the viewer may see.',
    args: { id: t.arg.id({ required: true, description: 'A global id from an earlier answer.' }) },
    ...readInSql({
      kind: 'one',
      source: (_row, child, args, context) =>
        sourceOf(String(args.id), () => child, context)?.source ?? null,
      typeName: (args) => readGlobalId(String(args.id))?.typeName ?? null,
    }),
  }),
  nodes: t.field({
    type: [NodeInterface],
    nullable: { list: false, items: true },
    description:
      'Several nodes in the order of their ids; null in the place of each that is not there.',
    args: {
      ids: t.arg.idList({
        required: true,
        description: 'Global ids, at most as many as a page may hold.',
      }),
    },
    ...readInSql({
      kind: 'each',
      sources: (child, args, context) => {
        const ids = args.ids as readonly string[]
        if (ids.length > context.limits.maxPageSize) {
          throw new InvalidArgumentError(
            'INVALID_PAGE',
            'ids',
            `${ids.length} ids; the most at once is ${context.limits.maxPageSize}.`,
          )
        }
        return ids.map((id) => sourceOf(String(id), child, context))
      },
    }),
  }),
}))

function sourceOf(id: string, child: () => Row, context: RequestContext) {
  const node = readGlobalId(id)
  const source = node === null ? undefined : nodeTypes.get(node.typeName)
  if (node === null || source === undefined) return null
  const row = child()
  return {
    typeName: node.typeName,
    child: row,
    source: source(row, sql`${node.id}::uuid`, context),
  }
}
