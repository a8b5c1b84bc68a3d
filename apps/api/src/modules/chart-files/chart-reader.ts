import type { DocumentNode, GraphQLSchema } from 'graphql'
import { execute, GraphQLError } from 'graphql'
import type { ShareReading } from '../../answers/shared-readings.ts'
import { OUTSIDER, type RequestContext } from '../../context.ts'

/** What charts are read through: our own schema, always as someone who is not signed in. */
export interface ChartReader {
  readonly schema: GraphQLSchema
  readonly context: Omit<RequestContext, 'viewer'>
  /** Shares what is drawn between requests; each reads for itself where it is not given. */
  readonly share?: ShareReading
}

/** A chart's filter or options no longer fit: a topic is gone, or a range cannot be read. */
export class ChartUnreadableError extends Error {
  override readonly name = 'ChartUnreadableError'
  /** What does not fit, as a path: "filter.topics.anyOf.0", "interval". */
  readonly field: string

  constructor(message: string, field: string) {
    super(message)
    this.field = field
  }
}

/** One of our own queries, as someone who is not signed in. */
export async function ask<Data>(
  { schema, context }: ChartReader,
  document: DocumentNode,
  variableValues: Record<string, unknown>,
): Promise<Data> {
  const contextValue: RequestContext = { ...context, viewer: OUTSIDER }
  const { data, errors } = await execute({ schema, document, variableValues, contextValue })
  const [error] = errors ?? []
  // What names a code or has no cause of its own is about the filter; the rest is a fault of ours.
  const cause = error?.originalError
  const isFault = cause !== undefined && !(cause instanceof GraphQLError)
  if (isFault && error?.extensions.code === undefined) throw cause
  if (error) {
    const { argument } = error.extensions
    throw new ChartUnreadableError(
      error.message,
      typeof argument === 'string' ? argument : 'filter',
    )
  }
  return data as Data
}
