import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  typeFromAST,
  type ValueNode,
} from 'graphql'
import { DEFAULT_PAGE_SIZE } from '../../relay/page-arguments.ts'
import { FIELD_COSTS, ROWS_OF_A_LIST, TOTAL_COUNT_COST } from './field-costs.ts'

type Variables = Readonly<Record<string, unknown>>

/** The cost of an operation under given variables; a plain number where they do not matter. */
export type Cost = number | ((variables: Variables) => number)

/**
 * The cost of one operation of a document: every object that the answer could hold counts 1, where a
 * connection holds as many as its `first` or `last` says (or a default page), a plain list a fixed
 * guess, and dear fields what `FIELD_COSTS` says. Works on documents that are not valid: what the
 * schema does not know costs nothing.
 */
export function operationCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Cost {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition)
  }
  const root = schema.getRootType(operation.operation)
  if (!root) return 0
  const counting = { schema, fragments, defaults: defaultsOf(operation) }
  return selectionCost(counting, root.name, [operation.selectionSet])
}

interface Counting {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly defaults: Variables
}

interface Asked {
  readonly definition: GraphQLField<unknown, unknown>
  readonly coordinate: string
  readonly nodes: FieldNode[]
}

// One field asked for in several fragments is fetched once, so it counts once: the nodes that share
// a response key and a type are taken together, as GraphQL's own execution does.
function selectionCost(
  counting: Counting,
  typeName: string,
  sets: readonly SelectionSetNode[],
): Cost {
  return sum(fieldsOf(counting, typeName, sets).map((each) => fieldCost(counting, each)))
}

function fieldsOf(
  counting: Counting,
  typeName: string,
  sets: readonly SelectionSetNode[],
): readonly Asked[] {
  const asked = new Map<string, Asked>()
  const seen = new Set<string>()
  for (const set of sets) collect(counting, typeName, set, asked, seen)
  return [...asked.values()]
}

function collect(
  counting: Counting,
  typeName: string,
  set: SelectionSetNode,
  asked: Map<string, Asked>,
  seen: Set<string>,
): void {
  const type = counting.schema.getType(typeName)
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      if (!isObjectType(type) && !isInterfaceType(type)) continue
      const definition = type.getFields()[selection.name.value]
      if (definition === undefined) continue
      const key = `${typeName} ${selection.alias?.value ?? selection.name.value}`
      const same = asked.get(key)
      if (same) same.nodes.push(selection)
      else
        asked.set(key, {
          definition,
          coordinate: `${typeName}.${definition.name}`,
          nodes: [selection],
        })
      continue
    }
    const isSpread = selection.kind === Kind.FRAGMENT_SPREAD
    const fragment = isSpread ? counting.fragments.get(selection.name.value) : selection
    if (fragment === undefined) continue
    const condition = fragment.typeCondition && typeFromAST(counting.schema, fragment.typeCondition)
    const name = isCompositeType(condition) ? condition.name : typeName
    if (isSpread) {
      const spread = `${selection.name.value} on ${name}`
      if (seen.has(spread)) continue
      seen.add(spread)
    }
    collect(counting, name, fragment.selectionSet, asked, seen)
  }
}

function fieldCost(counting: Counting, { definition, coordinate, nodes }: Asked): Cost {
  const listed = FIELD_COSTS[coordinate]
  const own = listed?.own ?? 0
  const type = getNamedType(definition.type)
  if (isLeafType(type)) return own
  const sets = nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []))
  if (type.name.endsWith('Connection')) {
    const fields = fieldsOf(counting, type.name, sets)
    const rows = product(
      pageSize(counting, nodes),
      sum(fields.map((each) => fieldCost(counting, each))),
    )
    // It is counted once, however long the page.
    const isCounted = fields.some(({ definition: { name } }) => name === 'totalCount')
    return sum([own, rows, isCounted ? TOTAL_COUNT_COST : 0])
  }
  const below = selectionCost(counting, type.name, sets)
  // An edge stands for the node in it, which is counted below.
  if (type.name.endsWith('Edge') || type.name === 'PageInfo') return sum([own, below])
  const rows = isListType(getNullableType(definition.type))
    ? (listed?.rows ?? idCount(counting, nodes) ?? ROWS_OF_A_LIST)
    : 1
  return sum([own, product(rows, sum([1, below]))])
}

function pageSize({ defaults }: Counting, nodes: readonly FieldNode[]): Cost {
  const [node] = nodes
  const size = (name: string): ((variables: Variables) => unknown) | number | null => {
    const value = node?.arguments?.find((argument) => argument.name.value === name)?.value
    if (value === undefined || value.kind === Kind.NULL) return null
    // A negative one, which is refused only where it is read, must not pay for the rest.
    if (value.kind === Kind.INT) return Math.max(0, Number(value.value))
    if (value.kind !== Kind.VARIABLE) return null
    const variable = value.name.value
    return (variables) => variables[variable] ?? defaults[variable]
  }
  const first = size('first')
  const last = size('last')
  if (typeof first !== 'function' && typeof last !== 'function')
    return first ?? last ?? DEFAULT_PAGE_SIZE
  const given = (of: typeof first, variables: Variables) =>
    typeof of === 'function' ? of(variables) : of
  return (variables) => {
    const value = given(first, variables) ?? given(last, variables)
    return typeof value === 'number' && value >= 0 ? value : DEFAULT_PAGE_SIZE
  }
}

/** How many ids a field like `nodes(ids:)` is given; null where it takes none. */
function idCount({ defaults }: Counting, nodes: readonly FieldNode[]): Cost | null {
  const value = nodes[0]?.arguments?.find(({ name }) => name.value === 'ids')?.value
  if (value === undefined) return null
  if (value.kind === Kind.LIST) return value.values.length
  if (value.kind !== Kind.VARIABLE) return 1
  const variable = value.name.value
  return (variables) => {
    const ids = variables[variable] ?? defaults[variable]
    return Array.isArray(ids) ? ids.length : 1
  }
}

function defaultsOf(operation: OperationDefinitionNode): Variables {
  const defaults: Record<string, unknown> = {}
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    if (defaultValue) defaults[variable.name.value] = plainValue(defaultValue)
  }
  return defaults
}

function plainValue(value: ValueNode): unknown {
  if (value.kind === Kind.INT) return Number(value.value)
  if (value.kind === Kind.LIST) return value.values
  return undefined
}

function sum(costs: readonly Cost[]): Cost {
  let fixed = 0
  const varying: ((variables: Variables) => number)[] = []
  for (const cost of costs) {
    if (typeof cost === 'number') fixed += cost
    else varying.push(cost)
  }
  if (varying.length === 0) return fixed
  return (variables) => varying.reduce((total, cost) => total + cost(variables), fixed)
}

function product(one: Cost, other: Cost): Cost {
  if (typeof one === 'number' && typeof other === 'number') return one * other
  return (variables) => costUnder(one, variables) * costUnder(other, variables)
}

/** A cost under the variables of one request, as the client sent them. */
export function costUnder(cost: Cost, variables: Variables): number {
  return typeof cost === 'number' ? cost : cost(variables)
}
