import fc from 'fast-check'
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedOutputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql'

type Gen = fc.GeneratorValue

/** Where the values of leaves come from, by the name of their scalar. */
export interface LeafValues {
  readonly ids: readonly string[]
  readonly texts: readonly string[]
}

/** Operations on a root type that are valid by the schema, whatever their values mean. */
export function randomOperations(
  schema: GraphQLSchema,
  kind: 'query' | 'mutation',
  values: LeafValues,
): fc.Arbitrary<string> {
  return fc.gen().map((g) => {
    const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType()
    if (!root) throw new Error(`The schema has no ${kind}`)
    const field = pick(g, Object.values(root.getFields()))
    return `${kind} { ${fieldText(g, schema, field, values, 0)} }`
  })
}

function fieldText(
  g: Gen,
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  values: LeafValues,
  depth: number,
): string {
  const args = field.args.flatMap((argument) => argumentText(g, argument, values))
  const argsText = args.length === 0 ? '' : `(${args.join(', ')})`
  return `${field.name}${argsText}${selectionText(g, schema, field.type, values, depth)}`
}

function selectionText(
  g: Gen,
  schema: GraphQLSchema,
  type: GraphQLOutputType,
  values: LeafValues,
  depth: number,
): string {
  const named: GraphQLNamedOutputType = getNamedType(type)
  if (isLeafType(named)) return ''
  if (isAbstractType(named)) {
    const possible = pick(g, schema.getPossibleTypes(named))
    const below = selectionText(g, schema, possible, values, depth)
    return ` { __typename ... on ${possible.name}${below} }`
  }
  if (!isObjectType(named)) return ''
  const fields = Object.values(named.getFields()).filter(
    ({ type }) => depth < MAX_DEPTH || isLeafType(getNamedType(type)),
  )
  // What leads on to more is asked for more often than chance would.
  const chosen = fields.filter(
    ({ name, type }) =>
      g(fc.integer, { min: 0, max: 9 }) <
      (LEADING.has(name) ? 8 : isLeafType(getNamedType(type)) ? 3 : 2),
  )
  const texts = chosen.map((field, index) => {
    const alias = g(fc.integer, { min: 0, max: 9 }) === 0 ? `a${index}: ` : ''
    return `${alias}${fieldText(g, schema, field, values, depth + 1)}`
  })
  return ` { __typename ${texts.join(' ')} }`
}

const MAX_DEPTH = 7
const LEADING = new Set(['edges', 'node', 'pageInfo'])

function argumentText(g: Gen, argument: GraphQLArgument, values: LeafValues): string[] {
  if (!isRequiredArgument(argument) && g(fc.integer, { min: 0, max: 2 }) > 0) return []
  return [`${argument.name}: ${valueText(g, argument.type, argument.name, values, 0)}`]
}

function valueText(
  g: Gen,
  type: GraphQLInputType,
  name: string,
  values: LeafValues,
  depth: number,
): string {
  if (isNonNullType(type)) return valueText(g, type.ofType, name, values, depth)
  if (isListType(type)) {
    const length = g(fc.integer, { min: 0, max: 2 })
    const items = Array.from({ length }, () => valueText(g, type.ofType, name, values, depth))
    return `[${items.join(', ')}]`
  }
  if (isEnumType(type)) return pick(g, type.getValues()).name
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) =>
        isRequiredInputField(field) || (depth < 2 && g(fc.integer, { min: 0, max: 4 }) === 0),
    )
    const texts = fields.map(
      (field) => `${field.name}: ${valueText(g, field.type, field.name, values, depth + 1)}`,
    )
    return `{${texts.join(', ')}}`
  }
  return leafText(g, type.name, name, values)
}

function leafText(g: Gen, type: string, name: string, values: LeafValues): string {
  switch (type) {
    case 'Int':
      return String(
        name === 'first' || name === 'last' ? g(fc.integer, { min: -1, max: 6 }) : g(fc.integer),
      )
    case 'Float':
      return String(g(fc.double, { noNaN: true, noDefaultInfinity: true }))
    case 'Boolean':
      return String(g(fc.boolean))
    case 'DateTime':
      return pick(g, [
        '"2026-01-15T12:00:00Z"',
        '"2022-02-24T05:00:00+02:00"',
        '"0001-01-01T00:00:00Z"',
      ])
    case 'ID':
      return JSON.stringify(pick(g, values.ids))
    default:
      return JSON.stringify(pick(g, [...values.texts, g(fc.string)]))
  }
}

function pick<Item>(g: Gen, items: readonly Item[]): Item {
  const item = items[g(fc.integer, { min: 0, max: items.length - 1 })]
  if (item === undefined) throw new Error('There is nothing to pick from')
  return item
}
