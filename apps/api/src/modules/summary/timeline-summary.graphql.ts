import { builder } from '../../builder.ts'
import type { RequestContext } from '../../context.ts'
import { asOfArgument } from '../../sql/as-of/as-of-argument.graphql.ts'
import { contextAsOf } from '../../sql/as-of/context-as-of.ts'
import { readMade } from '../../sql/read-made.ts'
import { readDataRange } from '../event/data-range.sql.ts'
import { EventFilter, type EventFilterInput } from '../event/event-filter.graphql.ts'
import { EventDateRange } from './date-range.graphql.ts'
import { readSummary, type Summary } from './timeline-summary.sql.ts'

interface SummaryValue extends Summary {
  readonly filter: EventFilterInput | null | undefined
  readonly seeing: RequestContext
}

const TimelineSummary = builder.objectRef<SummaryValue>('TimelineSummary').implement({
  description: 'What a reader wants to know of some events before reading them.',
  fields: (t) => ({
    eventCount: t.exposeInt('eventCount', { description: 'How many events there are.' }),
    sourceCount: t.exposeInt('sourceCount', {
      description: 'How many sources are cited for them, each once.',
    }),
    disputedCount: t.exposeInt('disputedCount', { description: 'How many of them are disputed.' }),
    draftCount: t.int({
      nullable: true,
      description: 'How many of them are drafts; null for everyone but editors.',
      resolve: ({ draftCount, seeing }) => (seeing.viewer.canSeeDrafts ? draftCount : null),
    }),
    lastChangedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When one of them was last changed; null where there are none.',
      resolve: ({ lastChangedAt }) => lastChangedAt?.toISOString() ?? null,
    }),
    range: t.field({
      type: EventDateRange,
      description: 'When they happened, open ends aside.',
      resolve: async ({ filter, seeing }) => ({ bounds: await readDataRange(filter, seeing) }),
    }),
  }),
})

builder.queryFields((t) => ({
  timelineSummary: t.field({
    type: TimelineSummary,
    description: 'The events of a filter in a few numbers.',
    args: {
      ...asOfArgument,
      filter: t.arg({ type: EventFilter, description: 'Which events; all unless told.' }),
    },
    ...readMade(async (args, context) => {
      const { filter, asOf } = args as { filter?: EventFilterInput | null; asOf?: Date | null }
      const seeing = contextAsOf(context, asOf)
      return { ...(await readSummary(filter, seeing)), filter, seeing }
    }),
  }),
}))
