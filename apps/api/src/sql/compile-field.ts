import type {
  FieldNode,
  GraphQLField,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLResolveInfo,
} from 'graphql'
import { getArgumentValues, isObjectType } from 'graphql'
import type { RequestContext } from '../context.ts'
import type { Selected } from './collect-fields.ts'
import type { Compilation, Compiled } from './compilation.ts'
import { compileConnection } from './compile-connection.ts'
import { compileObject, compileOne, fieldsBelow, objectType } from './compile-object.ts'
import { type Complete, completeComputed, completeEach, rewritten } from './complete.ts'
import {
  type JsonText,
  jsonList,
  jsonObject,
  jsonRows,
  jsonTextSql,
  jsonValue,
} from './json-text.ts'
import { absentJson, isWrittenAlike, leafJson } from './leaf-json.ts'
import { type Row, rowAs } from './row.ts'
import { type Sql, sql } from './sql.ts'
import { type SqlField, sqlFieldOf } from './sql-field.ts'

/** One field with everything selected below it, as a single statement. */
export interface CompiledField {
  /** One row of one column: JSON, of type text, never null. */
  readonly statement: Sql
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
 * A field as one statement. `parent` is what it stands below, where that is no root type, and
 * `sqlField` how it is read, where only the resolver knows.
 */
export function compileField(
  { definition, nodes, selected }: AskedField,
  context: RequestContext,
  parent: Row = rowAs('t0'),
  sqlField: SqlField | null = sqlFieldOf(definition),
): CompiledField {
  const compilation: Compilation = {
    ...selected,
    context,
    rowCount: 0,
    nextRow: () => rowAs(`t${++compilation.rowCount}`),
    fieldOf: (field, fieldNodes, row) =>
      compiled(field, sqlFieldOf(field), fieldNodes, row, compilation),
    typeNames: null,
  }
  const { json, complete } = compiled(definition, sqlField, nodes, parent, compilation)
  const statement = sql`SELECT ${jsonTextSql(json)} AS answer`
  return { statement, complete, typeNames: compilation.typeNames }
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
      const needs = field.needs(row, context)
      const json = orNull(field.isNull?.(row), needsJson(needs))
      if (field.isAnswer === true && asksFor(Object.keys(needs), type, nodes, compilation)) {
        return { json, complete: null }
      }
      const complete = completeComputed(type, nodes, compilation, context)
      return { json, complete: (needed) => complete(field.make(needed as never, args, context)) }
    }
    case 'ofList':
      throw new Error(`${definition.name} has no value outside of its list`)
    case 'object': {
      const { json, complete } = compileObject(objectType(type), nodes, row, compilation)
      return { json: orNull(field.isNull?.(row), json), complete }
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
      const from = sql`${source.from} WHERE ${source.where}`
      return { json: jsonRows(json, from, source.orderBy), complete: completeEach(complete) }
    }
    case 'connection':
      return compileConnection(field, definition, nodes, args, row, compilation)
  }
}

function orNull(isNull: Sql | undefined, json: JsonText): JsonText {
  if (isNull === undefined) return json
  return [sql`CASE WHEN ${isNull} THEN 'null' ELSE ${jsonTextSql(json)} END`]
}

/** Whether just those fields are asked for, in that order, under their own names. */
function asksFor(
  names: readonly string[],
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  compilation: Compilation,
): boolean {
  const asked = [...fieldsBelow(objectType(type), nodes, compilation)]
  return (
    asked.length === names.length &&
    asked.every(([key, [node]], at) => key === names[at] && node?.name.value === key)
  )
}

function needsJson(needs: Readonly<Record<string, Sql>>): Compiled['json'] {
  return jsonObject(
    Object.entries(needs).map(([name, value]) => [name, jsonValue(value, 'null')] as const),
  )
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
