import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql'
import type { RequestContext } from '../context.ts'
import { collectFields, type Selected } from '../sql/collect-fields.ts'
import { BROKEN_PROMISE } from '../sql/json-text.ts'
import type { ReadRoot } from '../sql/read-root.ts'

/** An answer without errors whose JSON is known; `stringify` is how yoga asks for it. */
export interface TextAnswer extends ExecutionResult {
  stringify(): string
}

/** An answer of that JSON; its data is parsed only where somebody looks at it. */
export function textAnswer(text: string): TextAnswer {
  return {
    get data() {
      return (JSON.parse(text) as { data: ExecutionResult['data'] & object }).data
    },
    stringify: () => text,
  }
}

/**
 * The whole answer to a query as JSON text, handed on as PostgreSQL wrote it where nothing in it is
 * computed elsewhere. Null where a field is not read in SQL, or anything is amiss: GraphQL's own
 * execution then answers, and tells of errors as GraphQL has it.
 */
export async function answerText(args: ExecutionArgs): Promise<string | null> {
  const query = knownQuery(args.document, args.operationName)
  if (query === null) return null
  const { operation, fragments } = query
  const { schema } = args
  const context = args.contextValue as RequestContext
  const { coerced } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    args.variableValues ?? {},
  )
  if (coerced === undefined) return null
  const selected = { schema, fragments, variables: coerced }
  const fields = rootFields(schema, operation, selected)
  if (fields === null) return null
  try {
    const texts = await Promise.all(fields.map((field) => rootText(field, selected, context)))
    return `{"data":{${texts.join(',')}}}`
  } catch {
    return null // told of by GraphQL's own execution, which meets the same
  }
}

interface RootField {
  readonly key: string
  readonly nodes: readonly FieldNode[]
  readonly definition: GraphQLField<unknown, unknown> | null
}

async function rootText(
  { key, nodes, definition }: RootField,
  selected: Selected,
  context: RequestContext,
): Promise<string> {
  const [node] = nodes
  if (definition === null || node === undefined) return `"${key}":"Query"`
  const read = definition.extensions.read as ReadRoot
  const args = getArgumentValues(definition, node, selected.variables)
  const { text, complete } = await read({ definition, nodes, selected }, args, context)
  if (text.includes(BROKEN_PROMISE)) throw new Error('A null where the schema promises a value')
  return `"${key}":${complete === null ? text : JSON.stringify(complete(JSON.parse(text)))}`
}

/** The fields that are asked for of Query; null where one of them is not read in SQL. */
function rootFields(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  selected: Selected,
): RootField[] | null {
  const type = schema.getQueryType()
  if (type == null) return null
  const fields: RootField[] = []
  for (const [key, nodes] of collectFields(selected, type, [operation.selectionSet])) {
    const name = nodes[0]?.name.value ?? ''
    const definition = name === '__typename' ? null : (type.getFields()[name] ?? null)
    if (name !== '__typename' && !isReadHere(definition)) return null
    fields.push({ key, nodes, definition })
  }
  return fields
}

/** What is guarded is left to GraphQL's own execution, in which the guards stand. */
function isReadHere(definition: GraphQLField<unknown, unknown> | null): boolean {
  const options = definition?.extensions.pothosOptions as { authScopes?: unknown } | undefined
  return definition?.extensions.read !== undefined && options?.authScopes === undefined
}

interface KnownQuery {
  readonly operation: OperationDefinitionNode
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
}

function knownQuery(document: DocumentNode, name?: string | null): KnownQuery | null {
  const operation = getOperationAST(document, name)
  if (operation?.operation !== OperationTypeNode.QUERY) return null
  const fragments: Record<string, FragmentDefinitionNode> = {}
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition
  }
  return { operation, fragments }
}
