import { readByValues } from '../../sql/read-by-values.ts'
import { sql } from '../../sql/sql.ts'
import { mutation } from '../../writing/mutation.graphql.ts'
import { versionedFields } from '../../writing/versioned-fields.graphql.ts'
import { DuplicateError, InvalidDateError } from '../../writing/write-errors.ts'
import { NewCitationInput } from '../citation/citation-inputs.graphql.ts'
import { Event } from '../entity-refs.ts'
import {
  createEvent,
  deleteEvent,
  publishEvent,
  restoreEvent,
  unpublishEvent,
  updateEvent,
} from './event.service.ts'
import { detailFields, NewLinkInput, newEventFields, wordFields } from './event-inputs.graphql.ts'
import { EventLinkKindEnum } from './event-link.graphql.ts'
import { linkEvents, unlinkEvents } from './event-link.service.ts'
import { mergeEvents } from './event-merge.service.ts'
import { type TagAnswer, tagEvents } from './event-tags.service.ts'
import { eventsByKeys } from './events-by-keys.ts'

/** A field that reads the event of an answer, as it stands now, deleted or not. */
export function eventOf<Answer>(keyOf: (answer: Answer) => string, description: string) {
  return {
    ...readByValues(
      (answer: Answer) => ({ id: sql`${keyOf(answer)}::uuid` }),
      (values, child) => ({
        from: sql`event ${child.alias}`,
        where: sql`${child.column('id')} = ${values.column('id')}`,
      }),
    ),
    type: Event,
    description,
  }
}
mutation('createEvent', {
  input: (t) => ({
    ...newEventFields(t),
    citations: t.field({ type: [NewCitationInput], description: 'The evidence for it, in order.' }),
    links: t.field({ type: [NewLinkInput], description: 'What it says of other events.' }),
  }),
  description: 'Records an event, as a draft unless publish is set.',
  errors: [InvalidDateError, DuplicateError],
  success: (t) => ({ event: t.field(eventOf(({ eventId }) => eventId, 'The new event.')) }),
  perform: createEvent,
})
mutation('updateEvent', {
  input: (t) => ({
    ...versionedFields(t),
    title: t.string({ description: 'What happened, in one line of at most 300 characters.' }),
    date: t.string({ description: 'When, as EDTF and no more exactly than is known.' }),
    ...wordFields(t),
    ...detailFields(t),
  }),
  description: 'Changes what is given of an event and leaves the rest as it is.',
  errors: [InvalidDateError, DuplicateError],
  success: (t) => ({ event: t.field(eventOf(({ eventId }) => eventId, 'The event.')) }),
  perform: updateEvent,
})

const CHANGES = {
  publishEvent: [publishEvent, 'Shows a draft to everyone.'],
  unpublishEvent: [unpublishEvent, 'Makes a published event a draft again.'],
  deleteEvent: [
    deleteEvent,
    'Takes an event out of every answer. Its history stays, and restoreEvent brings it back.',
  ],
  restoreEvent: [
    restoreEvent,
    'Brings a deleted or merged event back, as a draft with all that it had.',
  ],
} as const

for (const [name, [perform, description]] of Object.entries(CHANGES)) {
  mutation(name, {
    input: (t) => versionedFields(t),
    description,
    success: (t) => ({ event: t.field(eventOf(({ eventId }) => eventId, 'The event.')) }),
    perform,
  })
}
mutation('mergeEvents', {
  input: (t) => ({
    into: t.id({ required: true, description: 'Global id of the event that stays.' }),
    expectedVersion: t.int({ required: true, description: 'The version of it that you read.' }),
    from: t.id({ required: true, description: 'Global id of the event that goes.' }),
    expectedFromVersion: t.int({
      required: true,
      description: 'The version of that one that you read.',
    }),
  }),
  description:
    'Joins two tellings of one event. The one that stays gets the citations, participants, topics, places and links of the other, which is deleted and keeps its history.',
  success: (t) => ({
    event: t.field(eventOf(({ eventId }) => eventId, 'The event that stays.')),
    merged: t.field(eventOf(({ mergedId }) => mergedId, 'The event that went.')),
  }),
  perform: mergeEvents,
})
mutation('linkEvents', {
  input: (t) => ({
    from: t.id({ required: true, description: 'Id or slug of the event that says so.' }),
    kind: t.field({ type: EventLinkKindEnum, required: true, description: 'It is … the other.' }),
    to: t.id({ required: true, description: 'Id or slug of the other event.' }),
    note: t.string({ description: 'A word on it, in plain text, at most 2,000 characters.' }),
  }),
  description:
    'Says how one event bears on another. Where that link is there already it only gets the note.',
  success: (t) => ({
    from: t.field(eventOf(({ fromId }) => fromId, 'The event that says so.')),
    to: t.field(eventOf(({ toId }) => toId, 'The other event.')),
  }),
  perform: linkEvents,
})
mutation('unlinkEvents', {
  input: (t) => ({
    from: t.id({ required: true, description: 'Id or slug of the event that says so.' }),
    kind: t.field({ type: EventLinkKindEnum, required: true, description: 'The kind of link.' }),
    to: t.id({ required: true, description: 'Id or slug of the other event.' }),
  }),
  description: 'Takes one link between two events away.',
  success: (t) => ({
    from: t.field(eventOf(({ fromId }) => fromId, 'The event that said so.')),
    to: t.field(eventOf(({ toId }) => toId, 'The other event.')),
  }),
  perform: unlinkEvents,
})
mutation('tagEvents', {
  input: (t) => ({
    events: t.idList({ required: true, description: 'Ids or slugs of at most 1,000 events.' }),
    expectedVersions: t.intList({
      description:
        'The version of each event that you read, in the order of events. Where one that is changed has another by now nothing is written. Whatever versions they have unless told.',
    }),
    add: t.idList({ description: 'Ids or slugs of topics to put behind those that each has.' }),
    remove: t.idList({ description: 'Ids or slugs of topics to take away.' }),
  }),
  description: 'Gives topics to many events, and takes topics from them, at once.',
  success: (t) => ({
    events: t.field({
      ...eventsByKeys(({ eventIds }: TagAnswer) => eventIds),
      description: 'The events, in the order of the input.',
    }),
    changed: t.field({
      ...eventsByKeys(({ changedIds }: TagAnswer) => changedIds),
      description:
        'Those of them that had not been so already, in the same order, with the versions that they have now. To undo it, give them to revertEvents with the versions before.',
    }),
    changedCount: t.int({
      resolve: ({ changedIds }) => changedIds.length,
      description: 'How many those are.',
    }),
  }),
  perform: tagEvents,
})
