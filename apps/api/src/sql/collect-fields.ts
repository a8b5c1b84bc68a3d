import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLObjectType,
  GraphQLSchema,
  SelectionSetNode,
} from 'graphql'
import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  typeFromAST,
} from 'graphql'

export interface Selected {
  readonly schema: GraphQLSchema
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  readonly variables: Readonly<Record<string, unknown>>
}

/** The fields asked for on a type, by response key, in the order of GraphQL's CollectFields. */
export function collectFields(
  selected: Selected,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>()
  const seen = new Set<string>()
  for (const set of selectionSets) collect(selected, type, set, fields, seen)
  return fields
}

function collect(
  selected: Selected,
  type: GraphQLObjectType,
  set: SelectionSetNode,
  fields: Map<string, FieldNode[]>,
  seen: Set<string>,
): void {
  for (const selection of set.selections) {
    if (!isIncluded(selected, selection)) continue
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value
      const same = fields.get(key)
      if (same) same.push(selection)
      else fields.set(key, [selection])
      continue
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : selected.fragments[selection.name.value]
    if (fragment === undefined) continue
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      if (seen.has(selection.name.value)) continue
      seen.add(selection.name.value)
    }
    if (applies(selected, type, fragment))
      collect(selected, type, fragment.selectionSet, fields, seen)
  }
}

function isIncluded(
  { variables }: Selected,
  selection: SelectionSetNode['selections'][number],
): boolean {
  if (!selection.directives?.length) return true
  if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.if === true) return false
  return getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if !== false
}

function applies(
  { schema }: Selected,
  type: GraphQLObjectType,
  {
    typeCondition,
  }: { readonly typeCondition?: FragmentDefinitionNode['typeCondition'] | undefined },
): boolean {
  if (typeCondition === undefined) return true
  const condition = typeFromAST(schema, typeCondition)
  return condition === type || (isAbstractType(condition) && schema.isSubType(condition, type))
}
