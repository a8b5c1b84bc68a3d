import { builder } from '../../builder.ts'
import { entityOf, lifeMutations } from '../../writing/entity-mutations.graphql.ts'
import { mutation } from '../../writing/mutation.graphql.ts'
import { versionedFields } from '../../writing/versioned-fields.graphql.ts'
import { DuplicateError } from '../../writing/write-errors.ts'
import { Timeline } from '../entity-refs.ts'
import { createTimeline, setTimelineEvents, updateTimeline } from './timeline.service.ts'

const TimelineEventInput = builder.inputType('TimelineEventInput', {
  description: 'An event in a timeline.',
  fields: (t) => ({
    event: t.id({ required: true, description: 'Id or slug of the event.' }),
    note: t.string({ description: 'What the timeline says of it, in plain text.' }),
  }),
})

mutation('createTimeline', {
  description: 'Makes a curated set of events, a draft unless publish is set.',
  errors: [DuplicateError],
  input: (t) => ({
    title: t.string({ required: true, description: 'Its title, at most 300 characters.' }),
    slug: t.string({ description: 'Its name in addresses: lower-case words joined by hyphens.' }),
    note: t.string({ description: 'What it is about, in plain text.' }),
    events: t.field({ type: [TimelineEventInput], description: 'Its events, in order.' }),
    publish: t.boolean({ description: 'Show it to everyone at once.' }),
  }),
  success: (t) => ({ timeline: t.field(entityOf('TIMELINE', Timeline)) }),
  perform: createTimeline,
})

mutation('updateTimeline', {
  description: 'Changes what is given of a timeline and leaves the rest as it is.',
  errors: [DuplicateError],
  input: (t) => ({
    ...versionedFields(t, 'the timeline'),
    title: t.string({ description: 'Its title, at most 300 characters.' }),
    slug: t.string({ description: 'Its name in addresses: lower-case words joined by hyphens.' }),
    note: t.string({ description: 'What it is about, in plain text.' }),
  }),
  success: (t) => ({ timeline: t.field(entityOf('TIMELINE', Timeline)) }),
  perform: updateTimeline,
})

mutation('setTimelineEvents', {
  description: 'Puts these events, in this order, in the place of all that a timeline had.',
  input: (t) => ({
    ...versionedFields(t, 'the timeline'),
    events: t.field({
      type: [TimelineEventInput],
      required: true,
      description: 'All its events, in order, at most 5,000.',
    }),
  }),
  success: (t) => ({ timeline: t.field(entityOf('TIMELINE', Timeline)) }),
  perform: setTimelineEvents,
})

lifeMutations('TIMELINE', Timeline)
