import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isObjectType,
} from 'graphql'
import { collectFields } from './collect-fields.ts'
import type { Compilation, Compiled } from './compilation.ts'
import { type Complete, completeKeys } from './complete.ts'
import { type JsonText, jsonObject, jsonOr, jsonTextSql } from './json-text.ts'
import type { Row } from './row.ts'
import { sql } from './sql.ts'
import type { RowSource } from './sql-field.ts'

/** An object whose fields are read from a row. */
export function compileObject(
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  row: Row,
  compilation: Compilation,
): Compiled {
  const compile = () =>
    objectOf(type, nodes, compilation, (definition, fieldNodes) =>
      compilation.fieldOf(definition, fieldNodes, row),
    )
  const { compiledParts } = compilation.context
  return compiledParts?.part(nodes, type.name, row, compilation, compile) ?? compile()
}

/** The one row of a source; `absent` where there is none. */
export function compileOne(
  { from, where }: RowSource,
  type: GraphQLObjectType,
  absent: string,
  nodes: readonly FieldNode[],
  child: Row,
  compilation: Compilation,
): Compiled {
  const { json, complete } = compileObject(type, nodes, child, compilation)
  const row = sql`(SELECT ${jsonTextSql(json)} FROM ${from} WHERE ${where} LIMIT 1)`
  return { json: jsonOr(row, absent), complete }
}

/** An object of which `compile` gives each field. */
export function objectOf(
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  compilation: Compilation,
  compile: (definition: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]) => Compiled,
): Compiled {
  const entries: [string, JsonText][] = []
  const keys: [string, Complete][] = []
  for (const [key, fieldNodes] of fieldsBelow(type, nodes, compilation)) {
    const name = fieldNodes[0]?.name.value ?? ''
    if (name === '__typename') {
      entries.push([key, [`"${type.name}"`]])
      continue
    }
    const definition = type.getFields()[name]
    if (definition === undefined) throw new Error(`${type.name} has no field ${name}`)
    const { json, complete } = compile(definition, fieldNodes)
    entries.push([key, json])
    if (complete !== null) keys.push([key, complete])
  }
  return { json: jsonObject(entries), complete: completeKeys(keys) }
}

/** What is asked for of an object of that type, by response key. */
export function fieldsBelow(
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  compilation: Compilation,
): ReadonlyMap<string, readonly FieldNode[]> {
  const sets = nodes.flatMap((node) => node.selectionSet ?? [])
  return collectFields(compilation, type, sets)
}

/** The object type that a field answers, or lists. */
export function objectType(type: GraphQLOutputType): GraphQLObjectType {
  const named = getNamedType(type)
  if (isObjectType(named)) return named
  throw new Error(`${named.name} is no object type`)
}
