import type { FieldNode, GraphQLField, GraphQLObjectType, GraphQLResolveInfo } from 'graphql'
import { getArgumentValues, isObjectType } from 'graphql'
import type { RequestContext } from '../context.ts'
import type { Selected } from './collect-fields.ts'
import type { Compilation, Compiled } from './compilation.ts'
import { compileConnection } from './compile-connection.ts'
import { compileObject, compileOne, objectType } from './compile-object.ts'
import { type Complete, completeComputed, completeEach, rewritten } from './complete.ts'
import { jsonList, jsonObject, jsonRows, jsonTextSql, jsonValue } from './json-text.ts'
import { absentJson, isWrittenAlike, leafJson } from './leaf-json.ts'
import { type Row, rowAs } from './row.ts'
import { type Sql, sql } from './sql.ts'
import { type RowSource, type SqlField, sqlFieldOf } from './sql-field.ts'

/** One field with everything selected below it, as a single SQL expression. */
export interface CompiledField {
  /** JSON, of type text, never null. */
  readonly value: Sql
  /** Makes the answer of that JSON; null where it is the answer already. */
  readonly complete: Complete | null
  /** The types of what an interface answers, by place in a list; null where the schema tells. */
  readonly typeNames: readonly (string | null)[] | null
}

/** A field as it is asked for. */
export interface AskedField {
  readonly definition: GraphQLField<unknown, unknown>
  readonly nodes: readonly FieldNode[]
  readonly selected: Selected
}

/** The field that a resolver is asked for. */
export function askedField(info: GraphQLResolveInfo): AskedField {
  const definition = info.parentType.getFields()[info.fieldName]
  if (definition === undefined)
    throw new Error(`${info.parentType.name} has no field ${info.fieldName}`)
  const { schema, fragments, variableValues: variables } = info
  return { definition, nodes: info.fieldNodes, selected: { schema, fragments, variables } }
}

/**
 * A field as one SQL expression. `parent` is what it stands below, where that is no root type, and
 * `sqlField` how it is read, where only the resolver knows.
 */
export function compileField(
  { definition, nodes, selected }: AskedField,
  context: RequestContext,
  parent: Row = rowAs('t0'),
  sqlField: SqlField | null = sqlFieldOf(definition),
): CompiledField {
  let rows = 0
  const compilation: Compilation = {
    ...selected,
    context,
    nextRow: () => rowAs(`t${++rows}`),
    fieldOf: (field, fieldNodes, row) =>
      compiled(field, sqlFieldOf(field), fieldNodes, row, compilation),
    typeNames: null,
  }
  const { json, complete } = compiled(definition, sqlField, nodes, parent, compilation)
  return { value: jsonTextSql(json), complete, typeNames: compilation.typeNames }
}

function compiled(
  definition: GraphQLField<unknown, unknown>,
  field: SqlField | null,
  nodes: readonly FieldNode[],
  row: Row,
  compilation: Compilation,
): Compiled {
  const [node] = nodes
  if (field === null || node === undefined) throw new Error(`${definition.name} is not read in SQL`)
  const args = getArgumentValues(definition, node, compilation.variables)
  const { context } = compilation
  const { type } = definition
  switch (field.kind) {
    case 'column':
      return {
        json: leafJson(type, field.value(row, args, context)),
        complete: isWrittenAlike(type) ? null : rewritten,
      }
    case 'computed': {
      const complete = completeComputed(type, nodes, compilation, context)
      return {
        json: needsJson(field.needs(row, context)),
        complete: (needed) => complete(field.make(needed as never, args, context)),
      }
    }
    case 'ofList':
      throw new Error(`${definition.name} has no value outside of its list`)
    case 'object': {
      const { json, complete } = compileObject(objectType(type), nodes, row, compilation)
      if (field.isNull === undefined) return { json, complete }
      const whole = sql`CASE WHEN ${field.isNull(row)} THEN 'null' ELSE ${jsonTextSql(json)} END`
      return { json: [whole], complete }
    }
    case 'one': {
      const child = compilation.nextRow()
      const typeName = field.typeName?.(args)
      if (typeName != null) compilation.typeNames = [typeName]
      const source = field.source(row, child, args, context)
      if (source === null) return { json: [absentJson(type)], complete: null }
      const named = typeName == null ? objectType(type) : namedType(typeName, compilation)
      return compileOne(source, named, absentJson(type), nodes, child, compilation)
    }
    case 'each': {
      const sources = field.sources(compilation.nextRow, args, context)
      compilation.typeNames = sources.map((each) => each?.typeName ?? null)
      return listOf(
        sources.map((each) => {
          if (each === null) return { json: ['null'], complete: null }
          const named = namedType(each.typeName, compilation)
          return compileOne(each.source, named, 'null', nodes, each.child, compilation)
        }),
      )
    }
    case 'many': {
      const child = compilation.nextRow()
      const source = field.source(row, child, args, context)
      const { json, complete } = compileObject(objectType(type), nodes, child, compilation)
      return { json: jsonRows(json, rowsOf(source, child)), complete: completeEach(complete) }
    }
    case 'connection':
      return compileConnection(field, definition, nodes, args, row, compilation)
  }
}

function needsJson(needs: Readonly<Record<string, Sql>>): Compiled['json'] {
  return jsonObject(
    Object.entries(needs).map(([name, value]) => [name, jsonValue(value, 'null')] as const),
  )
}

// A sorted FROM item: sorting rows costs less than sorting the JSON of each.
function rowsOf({ from, where, orderBy }: RowSource, child: Row): Sql {
  if (orderBy === undefined) return sql`${from} WHERE ${where}`
  return sql`(SELECT ${child.alias}.* FROM ${from} WHERE ${where} ORDER BY ${orderBy}) ${child.alias}`
}

function listOf(values: readonly Compiled[]): Compiled {
  const json = jsonList(values.map((value) => value.json))
  if (values.every(({ complete }) => complete === null)) return { json, complete: null }
  return {
    json,
    complete: (list) =>
      (list as unknown[]).map((value, place) => values[place]?.complete?.(value) ?? value),
  }
}

function namedType(name: string, { schema }: Compilation): GraphQLObjectType {
  const type = schema.getType(name)
  if (isObjectType(type)) return type
  throw new Error(`${name} is no object type`)
}
