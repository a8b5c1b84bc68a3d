import { builder } from '../../builder.ts'
import { InvalidArgumentError } from '../../request-errors.ts'
import { type ConnectionSource, type OrderKey, orderKey } from '../../sql/connection-source.ts'
import { relevance } from '../search/event-text.sql.ts'
import type { EventFilterInput } from './event-filter.graphql.ts'

export interface EventOrderInput {
  readonly by: 'EARLIEST' | 'LATEST' | 'CREATED_AT' | 'UPDATED_AT' | 'RELEVANCE'
  readonly direction?: 'ASC' | 'DESC' | null
}

const EventOrderByEnum = builder.enumType('EventOrderBy', {
  description: 'What events are ordered by. Events that are equal in it are ordered by their keys.',
  values: {
    EARLIEST: { description: 'The first second that the date may mean; open beginnings first.' },
    LATEST: { description: 'The last second that the date may mean; open ends last.' },
    CREATED_AT: { description: 'When they were recorded.' },
    UPDATED_AT: { description: 'When they were last changed.' },
    RELEVANCE: {
      description:
        'How well they match the text of the filter, which must be given. Where it finds more than 300 events, 300 of them are ranked and listed.',
    },
  } as const,
})

const OrderDirectionEnum = builder.enumType('OrderDirection', {
  description: 'Which way an order runs.',
  values: {
    ASC: { description: 'The least first.' },
    DESC: { description: 'The greatest first.' },
  } as const,
})

export const EventOrder = builder.inputRef<EventOrderInput>('EventOrder')

EventOrder.implement({
  description: 'An order of events. It is total: no two events stand in the same place.',
  fields: (t) => ({
    by: t.field({
      type: EventOrderByEnum,
      required: true,
      description: 'What they are ordered by.',
    }),
    direction: t.field({
      type: OrderDirectionEnum,
      description: 'Which way: ASC unless told, but the most relevant first.',
    }),
  }),
})

/**
 * How a list of events is ordered, and what its cursors are called.
 * @throws InvalidArgumentError INVALID_ORDER where relevance is asked for without a text.
 */
export function orderOfEvents(
  order: EventOrderInput | null | undefined,
  filter: EventFilterInput | null | undefined,
): Pick<ConnectionSource, 'name' | 'order' | 'isDescending'> {
  const by = order?.by ?? 'EARLIEST'
  const direction = order?.direction ?? (by === 'RELEVANCE' ? 'DESC' : 'ASC')
  return {
    name: `events by ${by} ${direction}`,
    order: [by === 'RELEVANCE' ? relevanceKey(filter) : KEYS[by], orderKey('id', 'uuid')],
    isDescending: direction === 'DESC',
  }
}

const KEYS = {
  EARLIEST: orderKey('earliest', 'bigint'),
  LATEST: orderKey('latest', 'bigint'),
  CREATED_AT: orderKey('created_at', 'timestamptz'),
  UPDATED_AT: orderKey('updated_at', 'timestamptz'),
}

function relevanceKey(filter: EventFilterInput | null | undefined): OrderKey {
  const text = filter?.text
  if (text == null) {
    throw new InvalidArgumentError(
      'INVALID_ORDER',
      'orderBy.by',
      'RELEVANCE orders what a text finds: give filter.text, or another order.',
    )
  }
  return { expression: (row) => relevance(row, text, 'filter.text'), type: 'double precision' }
}
