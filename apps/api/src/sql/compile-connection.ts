import type { FieldNode, GraphQLField } from 'graphql'
import { pageWindow } from '../relay/page-arguments.ts'
import type { Compilation, Compiled } from './compilation.ts'
import { compileObject, compileOne, fieldsBelow, objectOf, objectType } from './compile-object.ts'
import { completeComputed, completeEach } from './complete.ts'
import type { ConnectionSource } from './connection-source.ts'
import { type ConnectionSql, connectionSql } from './connection-sql.ts'
import { type JsonText, jsonQuoted, jsonRows, jsonTextSql, jsonValue } from './json-text.ts'
import { absentJson, leafJson } from './leaf-json.ts'
import type { Row } from './row.ts'
import { sql } from './sql.ts'
import { type SqlField, sqlFieldOf } from './sql-field.ts'

type Definition = GraphQLField<unknown, unknown>

/** A page of a list, with what is asked for of it: edges, where it stands, how many there are. */
export function compileConnection(
  field: Extract<SqlField, { kind: 'connection' }>,
  definition: Definition,
  nodes: readonly FieldNode[],
  args: Readonly<Record<string, unknown>>,
  row: Row,
  compilation: Compilation,
): Compiled {
  const { context } = compilation
  const type = objectType(definition.type)
  const window = pageWindow(args, context.limits.maxPageSize)
  const child = compilation.nextRow()
  const paged = compilation.nextRow()
  const source = field.source(row, child, args, context)
  const parts = connectionSql(source, child, paged, `page_of_${child.alias.sql}`, args, window)
  const names = [...fieldsBelow(type, nodes, compilation).values()].map(
    ([node]) => node?.name.value,
  )
  const edgesAsked = names.filter((name) => name === 'edges').length
  // A page that nothing else looks at need not be kept and numbered.
  const isNumbered = names.includes('pageInfo') || edgesAsked > 1 || !window.isForward
  const { json, complete } = objectOf(type, nodes, compilation, (part, partNodes) => {
    if (part.name === 'totalCount') return value(leafJson(part.type, parts.totalCount))
    if (part.name === 'pageInfo') return pageInfo(parts, part, partNodes, compilation)
    if (part.name !== 'edges') return compilation.fieldOf(part, partNodes, row)
    const edge = objectOf(objectType(part.type), partNodes, compilation, (edgeField, edgeNodes) =>
      edgeValue(source, parts, edgeField, edgeNodes, paged, compilation),
    )
    const rows = isNumbered ? parts.numberedRows : parts.rows
    return { json: jsonRows(edge.json, rows), complete: completeEach(edge.complete) }
  })
  if (!isNumbered) return { json, complete }
  return { json: [sql`(WITH ${parts.page} SELECT ${jsonTextSql(json)})`], complete }
}

function pageInfo(
  parts: ConnectionSql,
  { type }: Definition,
  nodes: readonly FieldNode[],
  compilation: Compilation,
): Compiled {
  return objectOf(objectType(type), nodes, compilation, (info) => {
    if (info.name === 'hasNextPage') return value(leafJson(info.type, parts.hasNextPage))
    if (info.name === 'hasPreviousPage') return value(leafJson(info.type, parts.hasPreviousPage))
    const cursor = info.name === 'startCursor' ? parts.startCursor : parts.endCursor
    return value(jsonQuoted(cursor, absentJson(info.type)))
  })
}

function edgeValue(
  source: ConnectionSource,
  parts: ConnectionSql,
  edge: Definition,
  nodes: readonly FieldNode[],
  row: Row,
  compilation: Compilation,
): Compiled {
  const { type } = edge
  if (edge.name === 'cursor') return value(jsonQuoted(parts.cursor(row), absentJson(type)))
  const field = sqlFieldOf(edge)
  if (field?.kind === 'ofList') {
    const raw = source.edgeValues?.[edge.name]?.(row) ?? sql`NULL::json`
    const complete = completeComputed(type, nodes, compilation, compilation.context)
    return { json: jsonValue(raw, 'null'), complete: (raw) => complete(field.make(raw)) }
  }
  if (edge.name !== 'node') return compilation.fieldOf(edge, nodes, row)
  if (source.node === undefined) return compileObject(objectType(type), nodes, row, compilation)
  const nodeRow = compilation.nextRow()
  const nodeSource = source.node(row, nodeRow)
  return compileOne(nodeSource, objectType(type), absentJson(type), nodes, nodeRow, compilation)
}

function value(json: JsonText): Compiled {
  return { json, complete: null }
}
