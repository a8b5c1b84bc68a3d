import {
  defaultFieldResolver,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getArgumentValues,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import type { RequestContext } from '../context.ts'
import { collectFields, type Selected } from './collect-fields.ts'

/** Makes the answer out of a value in a statement's JSON: what PostgreSQL could not say itself. */
export type Complete = (value: unknown) => unknown

/** PostgreSQL's words are JavaScript's only after reading them and writing them anew. */
export const rewritten: Complete = (value) => value

/** An object of the statement, some of whose keys need more. */
export function completeKeys(keys: readonly (readonly [string, Complete])[]): Complete | null {
  if (keys.length === 0) return null
  return (value) => {
    if (value === null) return null
    const object = value as Record<string, unknown>
    for (const [key, complete] of keys) object[key] = complete(object[key])
    return object
  }
}

/** Each value of a list. */
export function completeEach(complete: Complete | null): Complete | null {
  return complete === null ? null : (value) => (value as unknown[]).map(complete)
}

/**
 * What a computed value answers, as GraphQL's execution would have it, but at once: a field that
 * resolves later, or a null where the schema promises a value, throws, for plain execution to tell of.
 */
export function completeComputed(
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  selected: Selected,
  context: RequestContext,
): Complete {
  if (isNonNullType(type)) {
    const complete = completeComputed(type.ofType, nodes, selected, context)
    return (value) => {
      const answer = complete(value)
      if (answer === null) throw new Error('A null where the schema promises a value')
      return answer
    }
  }
  const complete = completePresent(type, nodes, selected, context)
  return (value) => (value == null ? null : complete(value))
}

/**
 * What an object made by a service answers. Its own fields may resolve later, side by side; what is
 * below them must be at hand.
 */
export function completeMade(
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  selected: Selected,
  context: RequestContext,
): (value: unknown) => Promise<unknown> {
  const object = isNonNullType(type) ? type.ofType : type
  if (!isObjectType(object)) throw new Error(`${String(type)} is left to plain execution`)
  const fields = answeredFields(object, nodes, selected, context)
  return async (value) =>
    Object.fromEntries(
      await Promise.all(
        fields.map(async ({ key, resolve, complete }) => [key, complete(await resolve(value))]),
      ),
    )
}

function completePresent(
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  selected: Selected,
  context: RequestContext,
): Complete {
  if (isListType(type)) {
    const complete = completeComputed(type.ofType, nodes, selected, context)
    return (value) => Array.from(value as Iterable<unknown>, complete)
  }
  if (isLeafType(type)) return (value) => type.serialize(value)
  if (isObjectType(type)) return completeObject(type, nodes, selected, context)
  throw new Error(`A computed ${String(type)} is left to plain execution`)
}

function completeObject(
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  selected: Selected,
  context: RequestContext,
): Complete {
  const fields = answeredFields(type, nodes, selected, context)
  return (parent) =>
    Object.fromEntries(
      fields.map(({ key, name, resolve, complete }) => {
        const value = resolve(parent)
        if (value instanceof Promise) throw new Error(`${type.name}.${name} resolves later`)
        return [key, complete(value)]
      }),
    )
}

interface AnsweredField {
  readonly key: string
  readonly name: string
  resolve(parent: unknown): unknown
  readonly complete: Complete
}

function answeredFields(
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  selected: Selected,
  context: RequestContext,
): AnsweredField[] {
  const sets = nodes.flatMap((node) => node.selectionSet ?? [])
  return [...collectFields(selected, type, sets)].map(([key, fieldNodes]) => {
    const [node] = fieldNodes
    const name = node?.name.value ?? ''
    if (name === '__typename') {
      return { key, name, resolve: () => type.name, complete: (value) => value }
    }
    const definition = type.getFields()[name]
    if (definition === undefined || node === undefined)
      throw new Error(`${type.name} has no ${name}`)
    const args = getArgumentValues(definition, node, selected.variables)
    const resolve = definition.resolve ?? defaultFieldResolver
    // All that the resolvers of computed objects read.
    const info = { fieldName: name, path: { key, prev: undefined, typename: type.name } }
    return {
      key,
      name,
      resolve: (parent) => resolve(parent, args, context, info as GraphQLResolveInfo),
      complete: completeComputed(definition.type, fieldNodes, selected, context),
    }
  })
}
