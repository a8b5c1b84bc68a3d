import type { Plugin } from 'graphql-yoga'
import { limitError } from './limit-error.ts'

/** Refuses a POST with more than `maxBatch` operations in its array; yoga runs the others side by side. */
export function useBatchLimit(maxBatch: number): Plugin {
  return {
    onRequestParse: () => ({
      onRequestParseDone: ({ requestParserResult }) => {
        if (!Array.isArray(requestParserResult) || requestParserResult.length <= maxBatch) return
        const { length } = requestParserResult
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
