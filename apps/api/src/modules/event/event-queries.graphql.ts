import { builder } from '../../builder.ts'
import { pageArguments } from '../../relay/connection.graphql.ts'
import { idOrSlugArguments, readByIdOrSlug } from '../../relay/root-entity.ts'
import { asOfArgument } from '../../sql/as-of/as-of-argument.graphql.ts'
import type { ConnectionSource } from '../../sql/connection-source.ts'
import { readInSql } from '../../sql/read-root.ts'
import { rawSql } from '../../sql/sql.ts'
import { isReadable } from '../../visibility.ts'
import { Event } from '../entity-refs.ts'
import { highlightsSql } from '../search/highlights.sql.ts'
import { EventConnection } from './event-connection.graphql.ts'
import { EventFilter, type EventFilterInput } from './event-filter.graphql.ts'
import { eventsMatching } from './event-filter.sql.ts'
import { EventOrder, type EventOrderInput, orderOfEvents } from './event-order.graphql.ts'

builder.queryFields((t) => ({
  event: t.field({
    ...readByIdOrSlug('Event', rawSql('event'), isReadable),
    type: Event,
    nullable: true,
    args: { ...idOrSlugArguments, ...asOfArgument },
    description: 'One event; null where there is none of that name.',
  }),
  events: t.field({
    ...readInSql({
      kind: 'connection',
      source: (_row, child, args, context) => {
        const filter = args.filter as EventFilterInput | null | undefined
        return {
          ...eventsMatching(child, filter, context),
          ...highlighting(filter?.text),
          ...orderOfEvents(args.orderBy as EventOrderInput | null | undefined, filter),
        }
      },
    }),
    type: EventConnection,
    args: {
      ...pageArguments,
      ...asOfArgument,
      filter: t.arg({ type: EventFilter, description: 'Which events; all unless told.' }),
      orderBy: t.arg({ type: EventOrder, description: 'In which order; by earliest unless told.' }),
    },
    description: 'Events, by date unless told otherwise.',
  }),
}))

function highlighting(text: string | null | undefined): Pick<ConnectionSource, 'edgeValues'> {
  if (text == null) return {}
  return { edgeValues: { highlights: (row) => highlightsSql(row, text, 'filter.text') } }
}
