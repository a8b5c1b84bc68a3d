import { type DocumentNode, GraphQLError, visit } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { limitError } from './limits/limit-error.ts'

/**
 * Refuses text that PostgreSQL cannot store or JSON cannot carry, U+0000 and surrogates that stand
 * alone, naming the variable it stands in; and variables nested so deep that reading them would
 * exhaust the stack.
 */
export function useInputText(): Plugin {
  const known = new WeakMap<DocumentNode, GraphQLError | null>()
  return {
    onParams: ({ params }) => {
      const problem = textProblem(params.variables, 'variables')
      if (problem !== null) throw problem
    },
    onValidate: ({ params: { documentAST } }) => {
      let problem = known.get(documentAST)
      if (problem === undefined) {
        problem = problemInDocument(documentAST)
        known.set(documentAST, problem)
      }
      if (problem !== null) throw problem
    },
  }
}

/** What makes a text inside a value unfit, naming its place from `path` on; null where nothing does. */
export function textProblem(value: unknown, path: string, depth = 0): GraphQLError | null {
  if (typeof value === 'string') return problemOf(value, path)
  if (typeof value !== 'object' || value === null) return null
  if (depth > MAX_VARIABLE_DEPTH) {
    return limitError({
      code: 'VARIABLES_TOO_DEEP',
      message: `The variables are nested deeper than ${MAX_VARIABLE_DEPTH} levels, which is the most.`,
      measured: depth,
      limit: MAX_VARIABLE_DEPTH,
    })
  }
  for (const [key, each] of Object.entries(value)) {
    const problem = problemOf(key, path) ?? textProblem(each, `${path}.${key}`, depth + 1)
    if (problem !== null) return problem
  }
  return null
}

const MAX_VARIABLE_DEPTH = 100

function problemInDocument(document: DocumentNode): GraphQLError | null {
  let problem: GraphQLError | null = null
  visit(document, {
    StringValue: ({ value }) => {
      problem ??= problemOf(value, 'document')
    },
  })
  return problem
}

function problemOf(text: string, path: string): GraphQLError | null {
  if (!UNFIT.test(text)) return null
  const what = text.includes('\u0000') ? 'the character U+0000' : 'half of a surrogate pair'
  return new GraphQLError(`${path} holds ${what}, which is no text. Send it without.`, {
    extensions: { code: 'INVALID_TEXT', argument: path, http: { status: 400 } },
  })
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: U+0000 is what it looks for
const UNFIT = /[\u0000\p{Surrogate}]/u
