import { coerceInputValue, type GraphQLInputType, type GraphQLSchema } from 'graphql'
import type { EventFilterInput } from '../event/event-filter.graphql.ts'
import { ChartUnreadableError } from './chart-reader.ts'

/**
 * A saved filter as the API would take it from a caller, with what it fills in: a topic's descendants.
 * @throws ChartUnreadableError where it is none.
 */
export function readFilter(schema: GraphQLSchema, filter: unknown): EventFilterInput {
  const type = schema.getType('EventFilter') as GraphQLInputType
  return coerceInputValue(filter, type, (path, _value, { message }) => {
    throw new ChartUnreadableError(message, ['filter', ...path].join('.'))
  }) as EventFilterInput
}
