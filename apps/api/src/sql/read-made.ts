import type { RequestContext } from '../context.ts'
import { completeMade } from './complete.ts'
import type { ReadRoot } from './read-root.ts'
import type { Arguments } from './sql-field.ts'

/**
 * A field of Query whose answer a service makes. Its JSON is written at once, where GraphQL's own
 * execution would take a step, and often a promise, for each of thousands of numbers.
 */
export function readMade<Value>(
  make: (args: Arguments, context: RequestContext) => Promise<Value> | Value,
) {
  const read: ReadRoot = async ({ definition, nodes, selected }, args, context) => {
    const complete = completeMade(definition.type, nodes, selected, context)
    const text = JSON.stringify(await complete(await make(args, context)))
    return { text, complete: null, typeNames: null }
  }
  return {
    extensions: { read },
    resolve: (_parent: unknown, args: Arguments, context: RequestContext) => make(args, context),
  }
}
