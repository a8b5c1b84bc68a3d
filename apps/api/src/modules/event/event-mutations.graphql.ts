import { readByValues, readManyByValues } from '../../sql/read-by-values.ts'
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
import { detailFields, NewLinkInput, wordFields } from './event-inputs.graphql.ts'
import { EventLinkKindEnum } from './event-link.graphql.ts'
import { linkEvents, unlinkEvents } from './event-link.service.ts'
import { mergeEvents } from './event-merge.service.ts'
import { tagEvents } from './event-tags.service.ts'

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
    title: t.string({
      required: true,
      description: 'What happened, in one line of at most 300 characters.',
    }),
    date: t.string({
      required: true,
      description: 'When, as EDTF and no more exactly than is known: "2022-07", "1945~/1991".',
    }),
    ...wordFields(t),
    ...detailFields(t),
    citations: t.field({ type: [NewCitationInput], description: 'The evidence for it, in order.' }),
    links: t.field({ type: [NewLinkInput], description: 'What it says of other events.' }),
    publish: t.boolean({ description: 'Show it to everyone at once.' }),
    allowTwin: t.boolean({
      description: 'Record it although one with much the same words at the same date is there.',
    }),
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
    add: t.idList({ description: 'Ids or slugs of topics to put behind those that each has.' }),
    remove: t.idList({ description: 'Ids or slugs of topics to take away.' }),
  }),
  description: 'Gives topics to many events, and takes topics from them, at once.',
  success: (t) => ({
    events: t.field({
      ...readManyByValues(
        ({ eventIds }: { eventIds: string[] }) => ({ ids: sql`${eventIds}::uuid[]` }),
        (values, child) => ({
          from: sql`event ${child.alias}`,
          where: sql`${child.column('id')} = ANY(${values.column('ids')})`,
          orderBy: sql`array_position(${values.column('ids')}, ${child.column('id')})`,
        }),
      ),
      type: [Event],
      description: 'The events, in the order of the input.',
    }),
    changedCount: t.int({
      resolve: ({ changedIds }) => changedIds.length,
      description: 'How many of them had not been so already.',
    }),
  }),
  perform: tagEvents,
})
