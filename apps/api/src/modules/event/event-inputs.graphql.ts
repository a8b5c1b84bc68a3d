import { builder } from '../../builder.ts'
import type { InputFields } from '../../schema-types.ts'
import { ParticipationRoleEnum } from '../actor/participation.graphql.ts'
import { EventLinkKindEnum } from './event-link.graphql.ts'

const ParticipationInput = builder.inputType('ParticipationInput', {
  description: 'Who took part in an event, and how.',
  fields: (t) => ({
    actor: t.id({ required: true, description: 'Id or slug of the actor.' }),
    role: t.field({ type: ParticipationRoleEnum, required: true, description: 'How.' }),
  }),
})

export const NewLinkInput = builder.inputType('NewLinkInput', {
  description: 'What a new event says of one that is there.',
  fields: (t) => ({
    kind: t.field({
      type: EventLinkKindEnum,
      required: true,
      description: 'The new event is … the other one.',
    }),
    to: t.id({ required: true, description: 'Id or slug of the other event.' }),
    note: t.string({ description: 'A word on it, in plain text, at most 2,000 characters.' }),
  }),
})

/** The fields of a new event, but its evidence and links. */
export function newEventFields(t: InputFields) {
  return {
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
    publish: t.boolean({ description: 'Show it to everyone at once.' }),
    allowTwin: t.boolean({
      description: 'Record it although one with much the same words at the same date is there.',
    }),
  }
}

/** The fields of an event that creating requires and updating leaves open. */
export function wordFields(t: InputFields) {
  return {
    slug: t.string({
      description: 'Its name in addresses: lower-case words joined by hyphens.',
    }),
    summary: t.string({
      description: 'What happened, in a few sentences of plain text, at most 20,000 characters.',
    }),
    isDisputed: t.boolean({
      description: 'Sources disagree about it; true where disputeNote is given and this is not.',
    }),
    disputeNote: t.string({
      description: 'What the disagreement is, in plain text, at most 5,000 characters.',
    }),
  }
}

/** The lists of an event: each that is given takes the place of the old one. */
export function detailFields(t: InputFields) {
  return {
    participations: t.field({
      type: [ParticipationInput],
      description: 'All who took part, in order.',
    }),
    topics: t.idList({
      description: 'Ids or slugs of all its topics, the main one first.',
    }),
    places: t.idList({ description: 'Ids or slugs of all places where it happened.' }),
  }
}
