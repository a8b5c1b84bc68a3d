import { builder } from '../builder.ts'
import type { RequestContext } from '../context.ts'
import { InvalidArgumentError } from '../request-errors.ts'
import { readInSql } from '../sql/read-root.ts'
import type { Row } from '../sql/row.ts'
import { rawSql, type Sql, sql } from '../sql/sql.ts'
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

/** The rows of a table by id alone. */
export function byId(table: string): NodeSource {
  return (child, id) => ({
    from: rawSql(`${table} ${child.alias.sql}`),
    where: sql`${child.column('id')} = ${id}`,
  })
}

/** The UUID of a global id that must be of one type, or else a slug to be looked up. */
export function idOrSlug(
  child: Row,
  typeName: string,
  idOrSlugText: string,
  argument: string,
): Sql {
  const node = readGlobalId(idOrSlugText)
  if (node === null) return sql`${child.column('slug')} = ${idOrSlugText}`
  if (node.typeName !== typeName) {
    throw new InvalidArgumentError(
      'WRONG_TYPE_OF_ID',
      argument,
      `This is the id of a ${node.typeName}; give that of a ${typeName}.`,
    )
  }
  return sql`${child.column('id')} = ${node.id}::uuid`
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
