import { builder } from '../../builder.ts'
import { entityOf } from '../../writing/entity-mutations.graphql.ts'
import { mutation } from '../../writing/mutation.graphql.ts'
import { DuplicateError, InvalidDateError } from '../../writing/write-errors.ts'
import { citationFields } from '../citation/citation-inputs.graphql.ts'
import { Source } from '../entity-refs.ts'
import { newEventFields } from '../event/event-inputs.graphql.ts'
import { EventLinkKindEnum } from '../event/event-link.graphql.ts'
import { eventsByKeys } from '../event/events-by-keys.ts'
import { newSourceFields } from '../source/source-mutations.graphql.ts'
import {
  type AcceptAnswer,
  type AcceptCandidatesInput,
  acceptCandidates,
} from './accept-candidates.service.ts'

const NewSourceInput = builder.inputType('NewSourceInput', {
  description: 'A document that evidence is quoted from.',
  fields: newSourceFields,
})

const NewEventInput = builder.inputType('NewEventInput', {
  description: 'An event that a text tells of.',
  fields: newEventFields,
})

const CandidateCitationInput = builder.inputType('CandidateCitationInput', {
  description: 'What the source says of an event, and of its date.',
  fields: citationFields,
})

const CandidateLinkInput = builder.inputType('CandidateLinkInput', {
  description: 'How an accepted event bears on another.',
  fields: (t) => ({
    kind: t.field({ type: EventLinkKindEnum, required: true, description: 'It is … the other.' }),
    to: t.id({
      description: 'Id or slug of an event that is there. Give this or candidate, not both.',
    }),
    candidate: t.int({
      description: 'The place of the other among the accepted candidates, from 0.',
    }),
    note: t.string({ description: 'A word on it, in plain text, at most 2,000 characters.' }),
  }),
})

const AcceptedCandidateInput = builder.inputType('AcceptedCandidateInput', {
  description: 'One sentence of the source, with the event that it tells of.',
  fields: (t) => ({
    event: t.id({
      description:
        'Id or slug of an event that is there, which gets the evidence. Give this or newEvent, not both.',
    }),
    newEvent: t.field({ type: NewEventInput, description: 'The event, where it is not there.' }),
    citation: t.field({
      type: CandidateCitationInput,
      required: true,
      description: 'The evidence for it.',
    }),
    links: t.field({ type: [CandidateLinkInput], description: 'What it says of other events.' }),
  }),
})

mutation<AcceptCandidatesInput, AcceptAnswer>('acceptCandidates', {
  description:
    'Writes what an editor accepted of a text in one transaction, all or nothing: the source, the events, and the evidence for each. Errors name the candidate by its place: "candidates.3.newEvent.date".',
  errors: [InvalidDateError, DuplicateError],
  input: (t) => ({
    source: t.id({
      description: 'Id or slug of a source that is there. Give this or newSource, not both.',
    }),
    newSource: t.field({ type: NewSourceInput, description: 'The source, where it is not there.' }),
    candidates: t.field({
      type: [AcceptedCandidateInput],
      required: true,
      description: 'What was accepted, 1 to 200.',
    }),
    importId: t.id({
      description:
        'A UUID of your own making, by which importProgressed tells how far it is, also before it has begun.',
    }),
  }),
  success: (t) => ({
    source: t.field(entityOf('SOURCE', Source)),
    events: t.field({
      ...eventsByKeys(({ eventIds }: AcceptAnswer) => eventIds),
      description: 'The events, each once, in the order of the candidates.',
    }),
    createdCount: t.exposeInt('createdCount', { description: 'How many of them are new.' }),
  }),
  perform: acceptCandidates,
})
