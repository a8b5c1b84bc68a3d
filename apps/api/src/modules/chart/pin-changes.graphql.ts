import { builder } from '../../builder.ts'
import type { ObjectFields } from '../../schema-types.ts'
import type { BasisEvent } from '../chart-files/pin-basis.ts'
import { dateFromEdtf, EventDate } from '../event/event-date.graphql.ts'
import { type EventStates, type PinChanges, pinChangesOf } from './pin-changes.service.ts'

const EventState = builder.objectRef<BasisEvent>('EventState').implement({
  description: 'An event as it was at some moment; it may have been changed or deleted since.',
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Its name in addresses.' }),
    title: t.exposeString('title', { description: 'What happened, in one line.' }),
    date: t.field({
      type: EventDate,
      description: 'When it happened.',
      resolve: ({ edtf }) => dateFromEdtf(edtf),
    }),
    version: t.exposeInt('version', { description: 'Its version.' }),
  }),
})

const EventStateChange = builder.objectRef<EventStates>('EventStateChange').implement({
  description:
    'An event before and after whatever was changed of it: words, date, topics, evidence.',
  fields: (t) => ({
    before: t.expose('before', { type: EventState, description: 'As the pin has it.' }),
    after: t.expose('after', { type: EventState, description: 'As it is now.' }),
  }),
})

const MOST_LISTED = 100

const PinChangesType = builder.objectRef<PinChanges>('PinChanges').implement({
  description:
    'What has become of the events that a pin was made of, by what anyone may see now. Lists are by date and hold at most 100.',
  fields: (t) => ({
    addedCount: count(t, 'added', 'How many events it would have beside those that it had.'),
    changedCount: count(t, 'changed', 'How many of its events were changed.'),
    goneCount: count(t, 'gone', 'How many of its events it would not have any more.'),
    added: t.field({
      type: [EventState],
      description: 'Events that it would have beside those that it had.',
      resolve: ({ added }) => added.slice(0, MOST_LISTED),
    }),
    changed: t.field({
      type: [EventStateChange],
      description: 'Events that were changed.',
      resolve: ({ changed }) => changed.slice(0, MOST_LISTED),
    }),
    gone: t.field({
      type: [EventState],
      description:
        'Events that it would not have any more, as it had them: deleted, or no longer meant by its filter.',
      resolve: ({ gone }) => gone.slice(0, MOST_LISTED),
    }),
    isCut: t.exposeBoolean('isCut', {
      description:
        'Whether there are more than 10,000 events, of which only the first are compared.',
    }),
  }),
})

function count(
  t: ObjectFields<PinChanges>,
  list: 'added' | 'changed' | 'gone',
  description: string,
) {
  return t.int({ description, resolve: (changes) => changes[list].length })
}

builder.queryFields((t) => ({
  pinChanges: t.field({
    type: PinChangesType,
    nullable: true,
    description:
      "What has changed in a pin's data since it was frozen; null where there is no such pin.",
    args: {
      hash: t.arg.string({ required: true, description: 'Its hash, as Pin.hash gives it.' }),
    },
    resolve: (_parent, { hash }, context, { schema }) => pinChangesOf(hash, { schema, context }),
  }),
}))
