import { randomUUID } from 'node:crypto'
import { type ExecutionResult, GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import { limitError } from './limits/limit-error.ts'
import type { RequestState } from './request-state.ts'

/**
 * What a caller sees of an error: a GraphQLError that we threw ourselves as it is, PostgreSQL's time
 * limit by name, and of anything else only an id, under which the log has it whole.
 */
export function maskErrorWith(
  log: Logger,
  statementTimeoutMs: number,
): (error: unknown, message: string) => Error {
  return (error) => {
    const original = originalOf(error)
    if (original instanceof GraphQLError) return error as GraphQLError
    if (isStatementTimeout(original)) return placed(timeoutError(statementTimeoutMs), error)
    const errorId = randomUUID()
    log.error({ errorId, err: original }, 'unexpected error')
    const masked = new GraphQLError(
      `Something went wrong on our side. Report it with this id: ${errorId}`,
      { extensions: { code: 'INTERNAL_SERVER_ERROR', errorId, unexpected: true } },
    )
    return placed(masked, error)
  }
}

/** Notes the codes and ids of an answer's errors for its line in the log, and keeps its status to the rules. */
export function useErrorNotes(): Plugin<object, RequestState> {
  return {
    onResultProcess: ({ result, serverContext }) => {
      for (const each of Array.isArray(result) ? result : [result]) {
        if (each && 'errors' in each && each.errors?.length) noteErrors(each, serverContext)
      }
    },
  }
}

function noteErrors(result: ExecutionResult, state: RequestState): void {
  const { data, errors = [] } = result
  for (const { extensions } of errors) {
    // graphql-js gives none to variables that do not fit their types; nothing was run then.
    if (!('data' in result) && extensions !== undefined && extensions.code === undefined) {
      Object.assign(extensions, { code: 'INVALID_VARIABLES', http: { status: 400, spec: true } })
    }
    state.errorCodes = [...(state.errorCodes ?? []), String(extensions?.code ?? 'UNKNOWN')]
    if (typeof extensions?.errorId === 'string') {
      state.errorIds = [...(state.errorIds ?? []), extensions.errorId]
    }
    // An answer that holds data is a success in HTTP's terms, whatever is missing from it.
    if (data != null) delete extensions?.http
  }
}

function originalOf(error: unknown): unknown {
  let original = error
  while (original instanceof GraphQLError && original.originalError)
    original = original.originalError
  return original
}

// The code of PostgreSQL's query_canceled; Prisma hands it on inside its own error.
function isStatementTimeout(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('code' in error && error.code === '57014') return true
  return error.message.includes('canceling statement due to statement timeout')
}

function timeoutError(limit: number): GraphQLError {
  return limitError({
    code: 'STATEMENT_TIMEOUT',
    message: `The database needed more than ${limit} ms for this, which is the most. Narrow the filter or ask for less.`,
    measured: limit,
    limit,
    status: 503,
  })
}

function placed(error: GraphQLError, at: unknown): GraphQLError {
  if (!(at instanceof GraphQLError)) return error
  const { nodes, source, positions, path } = at
  return new GraphQLError(error.message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    extensions: error.extensions,
  })
}
