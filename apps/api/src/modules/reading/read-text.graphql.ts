import {
  type ClaimCandidate,
  type DateMention,
  type NameMention,
  parseEdtf,
  type SuggestedLink,
  toStoredBounds,
} from '@annals/dates'
import { ruleInWords } from '@annals/dates/rule-words'
import { builder } from '../../builder.ts'
import { byKey } from '../../relay/node.graphql.ts'
import { readByValues, readManyByValues } from '../../sql/read-by-values.ts'
import { rawSql, sql } from '../../sql/sql.ts'
import { Actor, Event, Place } from '../entity-refs.ts'
import { dateFromEdtf, EventDate } from '../event/event-date.graphql.ts'
import { EventLinkKindEnum } from '../event/event-link.graphql.ts'
import { likelyTwins } from '../event/event-twin.ts'
import { eventsInOrder } from '../event/events-by-keys.ts'
import { readCandidates } from './read-text.service.ts'

const START = 'Where it begins in the text, in UTF-16 units.'
const END = 'Where it ends in the text, in UTF-16 units, exclusive.'

const RULE = 'How it was read, in words for people.'
const ruleArguments = builder.args((t) => ({
  locale: t.string({
    required: true,
    defaultValue: 'en',
    description: 'BCP 47 tag of the words; one that is not known is told in English.',
  }),
}))

const TextSpan = builder.objectRef<ClaimCandidate['sentence']>('TextSpan').implement({
  description: 'A stretch of a text.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: START }),
    end: t.exposeInt('end', { description: END }),
    text: t.exposeString('text', { description: 'The words themselves.' }),
  }),
})

const DateReading = builder.objectRef<{ edtf: string; rule: string }>('DateReading').implement({
  description: 'Something that an expression of time may mean.',
  fields: (t) => ({
    date: t.field({
      type: EventDate,
      description: 'The date.',
      resolve: ({ edtf }) => dateFromEdtf(edtf),
    }),
    rule: t.string({
      description: RULE,
      args: ruleArguments,
      resolve: ({ rule }, { locale }) => ruleInWords(rule, locale),
    }),
  }),
})

const DateMentionType = builder.objectRef<DateMention>('DateMention').implement({
  description: 'An expression of time in a text, read against the day of publication.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: START }),
    end: t.exposeInt('end', { description: END }),
    text: t.exposeString('text', { description: 'The expression as written: "In July".' }),
    date: t.field({
      type: EventDate,
      nullable: true,
      description: 'What it most likely means; null where the text does not say enough.',
      resolve: ({ edtf }) => (edtf === null ? null : dateFromEdtf(edtf)),
    }),
    rule: t.string({
      description: RULE,
      args: ruleArguments,
      resolve: ({ rule }, { locale }) => ruleInWords(rule, locale),
    }),
    confidence: t.exposeFloat('confidence', {
      description: 'How sure that is, from 0 (a guess) to 1 (written out).',
    }),
    alternatives: t.expose('alternatives', {
      type: [DateReading],
      description: 'What else the same words might mean.',
    }),
  }),
})

const ActorMention = builder.objectRef<NameMention>('ActorMention').implement({
  description: 'A known actor that a text names.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: START }),
    end: t.exposeInt('end', { description: END }),
    text: t.exposeString('text', { description: 'The name as written.' }),
    actor: t.field({
      ...readByValues(
        ({ id }: NameMention) => ({ id: sql`${id}::uuid` }),
        (values, child) => byKey(rawSql('actor'), child, values.column('id')),
      ),
      type: Actor,
      description: 'Who is meant.',
    }),
  }),
})

const PlaceMention = builder.objectRef<NameMention>('PlaceMention').implement({
  description: 'A known place that a text names.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: START }),
    end: t.exposeInt('end', { description: END }),
    text: t.exposeString('text', { description: 'The name as written.' }),
    place: t.field({
      ...readByValues(
        ({ id }: NameMention) => ({ id: sql`${id}::uuid` }),
        (values, child) => byKey(rawSql('place'), child, values.column('id')),
      ),
      type: Place,
      description: 'Which is meant.',
    }),
  }),
})

const SuggestedLinkType = builder.objectRef<SuggestedLink>('SuggestedLink').implement({
  description: 'A link that the words of a candidate suggest.',
  fields: (t) => ({
    kind: t.expose('kind', {
      type: EventLinkKindEnum,
      description: 'Read as "this candidate <kind> the other".',
    }),
    to: t.exposeInt('to', {
      nullable: true,
      description:
        'The place of the other, earlier candidate in the list, from 0; null where the text tells of it in no sentence of its own.',
    }),
    words: t.exposeString('words', { description: 'The words that suggest it: "In retaliation".' }),
  }),
})

const EventCandidate = builder.objectRef<ClaimCandidate>('EventCandidate').implement({
  description:
    'A sentence that may tell of an event. Nothing is stored: a person accepts, mends or rejects it.',
  fields: (t) => ({
    sentence: t.expose('sentence', { type: TextSpan, description: 'The sentence.' }),
    title: t.exposeString('title', {
      description: 'A title made from it, without its date, quotations and asides.',
    }),
    date: t.expose('date', {
      type: DateMentionType,
      nullable: true,
      description: 'Its surest date; null where only its words of linking make it a candidate.',
    }),
    otherDates: t.expose('otherDates', {
      type: [DateMentionType],
      description: 'Its other dates, in the order of the text.',
    }),
    actors: t.expose('actors', { type: [ActorMention], description: 'The known actors it names.' }),
    places: t.expose('places', { type: [PlaceMention], description: 'The known places it names.' }),
    likelyTwins: t.field({
      ...readManyByValues(
        async ({ title, date }: ClaimCandidate, context) => {
          const range = date?.edtf == null ? null : toStoredBounds(parseEdtf(date.edtf))
          const ids = range === null ? [] : await likelyTwins(title, range, context)
          return { ids: sql`${ids}::uuid[]` }
        },
        (values, child) => eventsInOrder(values.column('ids'), child),
      ),
      type: [Event],
      description:
        'Events that may be this one, the likeliest first, at most 5; none where it has no date.',
    }),
    link: t.expose('link', {
      type: SuggestedLinkType,
      nullable: true,
      description: 'A link to an earlier candidate; null where nothing suggests one.',
    }),
  }),
})

const ReadTextResult = builder
  .objectRef<{ candidates: readonly ClaimCandidate[] }>('ReadTextResult')
  .implement({
    description: 'What was read out of a text.',
    fields: (t) => ({
      candidates: t.expose('candidates', {
        type: [EventCandidate],
        description: 'The sentences that may tell of events, in the order of the text.',
      }),
    }),
  })

builder.queryFields((t) => ({
  readText: t.field({
    type: ReadTextResult,
    description:
      'Reads dated claims out of a text, resolving each date against the day of publication. Nothing is stored.',
    args: {
      text: t.arg.string({
        required: true,
        description: 'Plain text, at most 200,000 UTF-16 units.',
      }),
      publishedOn: t.arg.string({
        required: true,
        description: 'The day of publication as EDTF, "2022-08-16": "on Monday" counts from it.',
      }),
      language: t.arg.string({
        required: true,
        defaultValue: 'en',
        description: 'BCP 47 tag of the text; one that is not known is read as English.',
      }),
    },
    resolve: async (_parent, args, context) => ({
      candidates: await readCandidates(args, context),
    }),
  }),
}))
