import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Limits } from '../../env.ts'
import { type DocumentMeasures, measureDocument } from './document-measures.ts'
import { limitError } from './limit-error.ts'
import { type Cost, costUnder, operationCost } from './operation-cost.ts'

/**
 * Refuses documents that are too large in tokens, depth, breadth, aliases, directives, or in the cost
 * of what they ask for, before they are validated. Each document is measured once and then known by
 * identity, as the parser's cache hands the same one out again; only page sizes in variables are read
 * anew on each request.
 */
export function createDocumentLimits(limits: Limits): DocumentLimits {
  const known = new WeakMap<DocumentNode, Measured>()
  const refusalOf: DocumentLimits['refusalOf'] = (schema, document, operationName, variables) => {
    let measured = known.get(document)
    if (measured === undefined) {
      measured = { failure: tooLarge(measureDocument(document), limits), costs: new Map() }
      known.set(document, measured)
    }
    if (measured.failure !== null) return measured.failure
    const cost = costUnder(costOf(measured, schema, document, operationName), variables ?? {})
    return cost > limits.maxCost ? tooCostly(cost, limits.maxCost) : null
  }
  const plugin: Plugin = {
    onParse: ({ setParseFn }) => {
      setParseFn((source, options) => parse(source, { ...options, maxTokens: limits.maxTokens }))
      return ({ result }) => {
        // Thrown here, so that yoga does not take it for a syntax error, which it answers with 200.
        if (result instanceof GraphQLError && TOKEN_LIMIT.test(result.message)) {
          throw tooManyTokens(limits.maxTokens)
        }
      }
    },
    onValidate: ({ context, params: { schema, documentAST } }) => {
      const { params } = context as RequestParams
      const refusal = refusalOf(schema, documentAST, params?.operationName, params?.variables)
      if (refusal !== null) throw refusal
    },
  }
  return { plugin, refusalOf }
}

export interface DocumentLimits {
  readonly plugin: Plugin
  /** Why a parsed operation is refused under those variables; null where it may run. */
  refusalOf(
    schema: GraphQLSchema,
    document: DocumentNode,
    operationName: string | null | undefined,
    variables: Readonly<Record<string, unknown>> | null | undefined,
  ): GraphQLError | null
}

function tooCostly(cost: number, limit: number): GraphQLError {
  return limitError({
    code: 'QUERY_TOO_COSTLY',
    message: `This operation costs ${cost}; the most is ${limit}. Ask for smaller pages (first, last) or for fewer lists inside lists.`,
    measured: cost,
    limit,
  })
}

interface Measured {
  readonly failure: GraphQLError | null
  readonly costs: Map<string, Cost>
}

interface RequestParams {
  readonly params?: {
    readonly operationName?: string | null
    readonly variables?: Readonly<Record<string, unknown>> | null
  }
}

// The parser stops at the first token that is too many, so as not to read what may be endless.
function tooManyTokens(maxTokens: number): GraphQLError {
  return limitError({
    code: 'TOO_MANY_TOKENS',
    message: `This document has more than ${maxTokens} tokens, which is the most. Send it in parts.`,
    measured: maxTokens + 1,
    limit: maxTokens,
  })
}

const TOKEN_LIMIT = /^Syntax Error: Document contains more that \d+ tokens/

function tooLarge(measures: DocumentMeasures, limits: Limits): GraphQLError | null {
  const checks = [
    {
      code: 'QUERY_TOO_DEEP',
      measured: measures.depth,
      limit: limits.maxDepth,
      what: 'levels of fields inside one another',
    },
    {
      code: 'QUERY_TOO_BROAD',
      measured: measures.breadth,
      limit: limits.maxBreadth,
      what: 'fields in one selection',
    },
    {
      code: 'TOO_MANY_FIELDS',
      measured: measures.fields,
      limit: limits.maxFields,
      what: 'fields, counting those of a fragment wherever it is spread',
    },
    {
      code: 'TOO_MANY_ALIASES',
      measured: measures.aliases,
      limit: limits.maxAliases,
      what: 'aliases',
    },
    {
      code: 'TOO_MANY_DIRECTIVES',
      measured: measures.directives,
      limit: limits.maxDirectives,
      what: 'directives',
    },
  ]
  const over = checks.find(({ measured, limit }) => measured > limit)
  if (over === undefined) return null
  const { code, measured, limit, what } = over
  const message = `This document has ${measured} ${what}; the most is ${limit}.`
  return limitError({ code, message, measured, limit })
}

function costOf(
  { costs }: Measured,
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): Cost {
  const name = operationName ?? ''
  let cost = costs.get(name)
  if (cost === undefined) {
    const operation = getOperationAST(document, operationName)
    cost = operation ? operationCost(schema, document, operation) : 0
    // Names that the document does not have are a caller's invention, without end.
    if (operation) costs.set(name, cost)
  }
  return cost
}
