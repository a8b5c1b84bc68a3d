import type {
  FieldNode,
  GraphQLField,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLResolveInfo,
} from 'graphql'
import { getArgumentValues, getNamedType, isObjectType } from 'graphql'
import type { RequestContext } from '../context.ts'
import { pageWindow } from '../relay/page-arguments.ts'
import { collectFields, type Selected } from './collect-fields.ts'
import { connectionSql } from './connection-sql.ts'
import { type Row, rowAs } from './row.ts'
import { joinSql, rawSql, type Sql, sql } from './sql.ts'
import type { RowSource, SqlField } from './sql-field.ts'

/** One field with everything selected below it, as a single SQL expression of type json. */
export interface CompiledField {
  readonly value: Sql
  /** Whether the JSON is already the answer: no field below it is computed outside of SQL. */
  readonly isWhole: boolean
}

interface Compilation extends Selected {
  readonly context: RequestContext
  nextRow(): Row
  isWhole: boolean
}

/** The statement of the field that a resolver is asked for; see `compileField`. */
export function compileResolvedField(
  info: GraphQLResolveInfo,
  context: RequestContext,
  parent?: Row,
  sqlField?: SqlField,
): CompiledField {
  const definition = info.parentType.getFields()[info.fieldName]
  if (definition === undefined)
    throw new Error(`${info.parentType.name} has no field ${info.fieldName}`)
  const { schema, fragments, variableValues: variables } = info
  return compileField(
    definition,
    info.fieldNodes,
    { schema, fragments, variables },
    context,
    parent,
    sqlField,
  )
}

/**
 * A field as one SQL expression. `parent` is what it stands below, where that is no root type, and
 * `sqlField` how it is read, where only the resolver knows.
 */
export function compileField(
  definition: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  selected: Selected,
  context: RequestContext,
  parent: Row = rowAs('t0'),
  sqlField: SqlField | null = sqlFieldOf(definition),
): CompiledField {
  let rows = 0
  const compilation: Compilation = {
    ...selected,
    context,
    isWhole: true,
    nextRow: () => rowAs(`t${++rows}`),
  }
  const value = fieldValue(definition, nodes, parent, compilation, sqlField)
  return { value, isWhole: compilation.isWhole }
}

/** How a field is read in SQL; null where it is not. */
export function sqlFieldOf(definition: GraphQLField<unknown, unknown>): SqlField | null {
  return (definition.extensions.sql as SqlField | undefined) ?? null
}

function fieldValue(
  definition: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  row: Row,
  compilation: Compilation,
  field = sqlFieldOf(definition),
): Sql {
  const [node] = nodes
  if (field === null || node === undefined) throw new Error(`${definition.name} is not read in SQL`)
  const args = getArgumentValues(definition, node, compilation.variables)
  const { context } = compilation
  switch (field.kind) {
    case 'column':
      return field.value(row, args, context)
    case 'computed':
    case 'ofList':
      throw new Error(`${definition.name} has no value in SQL`)
    case 'object': {
      const value = objectValue(objectType(definition.type), nodes, row, compilation)
      return field.isNull === undefined
        ? value
        : sql`CASE WHEN ${field.isNull(row)} THEN NULL ELSE ${value} END`
    }
    case 'one': {
      const child = compilation.nextRow()
      const source = field.source(row, child, args, context)
      if (source === null) return sql`NULL::json`
      const typeName = field.typeName?.(args)
      const type =
        typeName == null ? objectType(definition.type) : namedObjectType(typeName, compilation)
      return oneValue(source, type, nodes, child, compilation)
    }
    case 'each': {
      const sources = field.sources(compilation.nextRow, args, context)
      const values = sources.map((each) =>
        each === null
          ? sql`NULL::json`
          : oneValue(
              each.source,
              namedObjectType(each.typeName, compilation),
              nodes,
              each.child,
              compilation,
            ),
      )
      return values.length === 0 ? sql`'[]'::json` : jsonArray(values)
    }
    case 'many': {
      const child = compilation.nextRow()
      const { from, where, orderBy } = field.source(row, child, args, context)
      const value = objectValue(objectType(definition.type), nodes, child, compilation)
      const order = orderBy === undefined ? sql`` : sql` ORDER BY ${orderBy}`
      return sql`COALESCE((SELECT json_agg(${value}${order}) FROM ${from} WHERE ${where}), '[]'::json)`
    }
    case 'connection':
      return connectionValue(field, definition, nodes, args, row, compilation)
  }
}

function oneValue(
  source: RowSource,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  child: Row,
  compilation: Compilation,
): Sql {
  return sql`(SELECT ${objectValue(type, nodes, child, compilation)} FROM ${source.from} WHERE ${source.where} LIMIT 1)`
}

function connectionValue(
  field: Extract<SqlField, { kind: 'connection' }>,
  definition: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  args: Readonly<Record<string, unknown>>,
  row: Row,
  compilation: Compilation,
): Sql {
  const { context } = compilation
  const window = pageWindow(args, context.limits.maxPageSize)
  const child = compilation.nextRow()
  const paged = compilation.nextRow()
  const source = field.source(row, child, args, context)
  const parts = connectionSql(source, child, paged, `page_of_${child.alias.sql}`, args, window)
  let readsPage = false
  const usingPage = (value: Sql) => {
    readsPage = true
    return value
  }
  const connectionType = objectType(definition.type)
  const value = objectOf(connectionType, nodes, compilation, (part, partNodes) => {
    const pageInfo = () =>
      objectOf(objectType(part.type), partNodes, compilation, (info) => {
        if (info.name === 'hasNextPage') return usingPage(parts.hasNextPage)
        if (info.name === 'hasPreviousPage') return usingPage(parts.hasPreviousPage)
        return usingPage(info.name === 'startCursor' ? parts.startCursor : parts.endCursor)
      })
    const edges = () =>
      objectOf(objectType(part.type), partNodes, compilation, (edge, edgeNodes) => {
        if (edge.name === 'cursor') return parts.cursor(paged)
        if (sqlFieldOf(edge)?.kind === 'ofList') {
          compilation.isWhole = false
          return source.edgeValues?.[edge.name]?.(paged) ?? sql`NULL::json`
        }
        if (edge.name !== 'node') return fieldValue(edge, edgeNodes, paged, compilation)
        if (source.node === undefined)
          return objectValue(objectType(edge.type), edgeNodes, paged, compilation)
        const nodeRow = compilation.nextRow()
        const nodeSource = source.node(paged, nodeRow)
        return oneValue(nodeSource, objectType(edge.type), edgeNodes, nodeRow, compilation)
      })
    if (part.name === 'totalCount') return parts.totalCount
    if (part.name === 'pageInfo') return pageInfo()
    if (part.name !== 'edges') return fieldValue(part, partNodes, row, compilation)
    return usingPage(
      sql`COALESCE((SELECT json_agg(${edges()} ORDER BY ${parts.rowOrder}) FROM ${parts.rows}), '[]'::json)`,
    )
  })
  return readsPage ? sql`(WITH ${parts.page} SELECT ${value})` : value
}

function objectValue(
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  row: Row,
  compilation: Compilation,
): Sql {
  return objectOf(
    type,
    nodes,
    compilation,
    (definition, fieldNodes) => fieldValue(definition, fieldNodes, row, compilation),
    row,
  )
}

function objectOf(
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  compilation: Compilation,
  valueFor: (definition: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]) => Sql,
  row?: Row,
): Sql {
  const sets = nodes.flatMap((node) => node.selectionSet ?? [])
  const entries = new Map<string, Sql>()
  for (const [key, fieldNodes] of collectFields(compilation, type, sets)) {
    const name = fieldNodes[0]?.name.value ?? ''
    if (name === '__typename') {
      entries.set(key, sql`${type.name}::text`)
      continue
    }
    const definition = type.getFields()[name]
    if (definition === undefined) throw new Error(`${type.name} has no field ${name}`)
    const field = sqlFieldOf(definition)
    if (field?.kind !== 'computed' || row === undefined) {
      entries.set(key, valueFor(definition, fieldNodes))
      continue
    }
    compilation.isWhole = false
    for (const [need, value] of Object.entries(field.needs(row, compilation.context)))
      entries.set(`$${need}`, value)
  }
  // Interfaces are resolved by the type's name, asked for or not.
  if (type.getInterfaces().length > 0) entries.set('$type', sql`${type.name}::text`)
  return jsonObject([...entries])
}

// A PostgreSQL function takes at most 100 arguments.
const MAX_ENTRIES = 50

function jsonObject(entries: readonly (readonly [string, Sql])[]): Sql {
  const parts: Sql[] = []
  for (let from = 0; from < entries.length; from += MAX_ENTRIES) {
    const slice = entries.slice(from, from + MAX_ENTRIES)
    const pairs = slice.map(([key, value]) => sql`${rawSql(`'${key}'`)}, ${value}`)
    parts.push(sql`json_build_object(${joinSql(pairs)})`)
  }
  const [only] = parts
  if (only === undefined) return sql`'{}'::json`
  if (parts.length === 1) return only
  const insides = parts.map((part) => sql`substr(${part}::text, 2, length(${part}::text) - 2)`)
  return sql`('{' || ${joinSql(insides, " || ',' || ")} || '}')::json`
}

function jsonArray(values: readonly Sql[]): Sql {
  return sql`(SELECT json_agg(answer ORDER BY place) FROM (VALUES ${joinSql(values.map((value, place) => sql`(${place}::int, ${value})`))}) AS answers (place, answer))`
}

function objectType(type: GraphQLOutputType): GraphQLObjectType {
  const named = getNamedType(type)
  if (isObjectType(named)) return named
  throw new Error(`${named.name} is no object type`)
}

function namedObjectType(name: string, { schema }: Compilation): GraphQLObjectType {
  const type = schema.getType(name)
  if (isObjectType(type)) return type
  throw new Error(`${name} is no object type`)
}
