import type { YogaInitialContext } from 'graphql-yoga'
import { builder } from '../../builder.ts'
import type { RequestContext } from '../../context.ts'
import { globalId } from '../../relay/global-id.ts'
import { byKey } from '../../relay/node.graphql.ts'
import { readByValues } from '../../sql/read-by-values.ts'
import { rawSql, sql } from '../../sql/sql.ts'
import { isReadable } from '../../visibility.ts'
import { Event } from '../entity-refs.ts'
import { EventFilter } from '../event/event-filter.graphql.ts'
import { RevisionActionEnum } from '../revision/revision.graphql.ts'
import { followEventChanges, type EventChange as Told } from './event-changes.service.ts'

const EventChange = builder.objectRef<Told>('EventChange').implement({
  description: 'One change of one event.',
  fields: (t) => ({
    id: t.id({
      resolve: ({ eventId }) => eventId,
      description:
        'Global id of its revision. Give the last one that you have seen as lastEventId to go on from there.',
    }),
    sequence: t.field({
      type: 'BigInt',
      nullable: true,
      resolve: ({ sequence }, _args, { viewer }) => (viewer.canSeeDrafts ? sequence : null),
      description:
        'Its place in the order of all changes, which grows by one with each. Null for everyone but editors, since it counts drafts too.',
    }),
    action: t.field({
      type: RevisionActionEnum,
      resolve: ({ action }) => action,
      description:
        'What was done. Everyone but editors is told DELETE of whatever can no longer be seen, and UPDATE of what another was merged into.',
    }),
    eventId: t.id({
      resolve: ({ changed }) => globalId('Event', changed),
      description: 'Global id of the event, also where the event itself is null.',
    }),
    event: t.field({
      ...readByValues(
        ({ changed, isAmong }: Told) => ({ id: sql`${isAmong ? changed : null}::uuid` }),
        (values, child, context) => {
          const { from, where } = byKey(rawSql('event'), child, values.column('id'))
          return { from, where: sql`${where} AND ${isReadable(child, context)}` }
        },
      ),
      type: Event,
      nullable: true,
      description:
        'The event as it stands when this is told; null where it can no longer be seen, or the filter no longer lets it through: take it off the list.',
    }),
  }),
})

builder.subscriptionField('eventChanged', (t) =>
  t.field({
    type: EventChange,
    args: {
      filter: t.arg({
        type: EventFilter,
        description:
          'Only changes of events that it lets through, before or after the change; all unless told.',
      }),
      lastEventId: t.arg.id({
        description:
          'The id of the last change that you know of: all that followed it is told first. A Last-Event-ID header means the same, and counts before this.',
      }),
    },
    description:
      'Changes of events as they are committed, by whatever process: each once, in order. Subscribe first and then read what is there, so that nothing falls between.',
    subscribe: (_parent, { filter, lastEventId }, context) =>
      followEventChanges(context, {
        filter: filter ?? null,
        lastEventId: lastEventIdHeader(context) ?? lastEventId ?? null,
      }),
    resolve: (change) => change,
  }),
)

function lastEventIdHeader(context: RequestContext): string | null {
  const { request } = context as Partial<YogaInitialContext>
  return request?.headers.get('last-event-id') || null
}
