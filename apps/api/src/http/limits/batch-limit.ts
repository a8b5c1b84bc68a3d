import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { limitError } from './limit-error.ts'

/** Refuses a POST with more than `maxBatch` operations in its array; yoga runs the others side by side. */
export function useBatchLimit(maxBatch: number): Plugin {
  return {
    onRequestParse: () => ({
      onRequestParseDone: ({ requestParserResult }) => {
        if (!Array.isArray(requestParserResult)) return
        const { length } = requestParserResult
        if (length === 0) throw emptyBatch()
        if (length <= maxBatch) return
        throw limitError({
          code: 'BATCH_TOO_LARGE',
          message: `This request has ${length} operations; the most is ${maxBatch}.`,
          measured: length,
          limit: maxBatch,
          status: 413,
        })
      },
    }),
  }
}

function emptyBatch(): GraphQLError {
  return new GraphQLError('This request is an empty list; send at least one operation.', {
    extensions: { code: 'EMPTY_BATCH', http: { status: 400 } },
  })
}
