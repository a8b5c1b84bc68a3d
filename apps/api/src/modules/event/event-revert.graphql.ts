import { builder } from '../../builder.ts'
import type { InputFields } from '../../schema-types.ts'
import { mutation } from '../../writing/mutation.graphql.ts'
import { versionedFields } from '../../writing/versioned-fields.graphql.ts'
import { DuplicateError } from '../../writing/write-errors.ts'
import { eventOf } from './event-mutations.graphql.ts'
import { revertEvent, revertEvents } from './event-revert.service.ts'
import { eventsByKeys } from './events-by-keys.ts'

function reversionFields(t: InputFields) {
  return {
    ...versionedFields(t),
    toVersion: t.int({
      required: true,
      description: 'The version whose state is wanted again; one at which it was not deleted.',
    }),
  }
}

const EventReversionInput = builder.inputType('EventReversionInput', {
  description: 'An event, and the version whose state is wanted again.',
  fields: reversionFields,
})

mutation('revertEvent', {
  description:
    'Writes an event as it stood at an earlier version: words, date, status, evidence, participants, topics, places and its links to others. That is a new version, so nothing between is lost. It brings a deleted event back.',
  errors: [DuplicateError],
  input: reversionFields,
  success: (t) => ({ event: t.field(eventOf(({ eventId }) => eventId, 'The event.')) }),
  perform: revertEvent,
})

mutation('revertEvents', {
  description: 'Does as revertEvent for many events, all or none: what undoes a change of many.',
  errors: [DuplicateError],
  input: (t) => ({
    events: t.field({
      type: [EventReversionInput],
      required: true,
      description: 'At most 1,000 events.',
    }),
  }),
  success: (t) => ({
    events: t.field({
      ...eventsByKeys(({ eventIds }: { eventIds: string[] }) => eventIds),
      description: 'The events, in the order of the input.',
    }),
  }),
  perform: revertEvents,
})
