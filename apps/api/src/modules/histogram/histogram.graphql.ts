import { bucketLabel, type CountingRule, INTERVALS } from '@annals/dates'
import { builder } from '../../builder.ts'
import { asOfArgument } from '../../sql/as-of/as-of-argument.graphql.ts'
import { contextAsOf } from '../../sql/as-of/context-as-of.ts'
import { readMade } from '../../sql/read-made.ts'
import { EventFilter } from '../event/event-filter.graphql.ts'
import { bucketEdtf } from './bucket-edtf.ts'
import {
  type HistogramArguments,
  type HistogramBucketValue,
  type HistogramValue,
  histogramOf,
} from './histogram.service.ts'
import type { SeriesValue } from './series.sql.ts'

export const IntervalEnum = builder.enumType('Interval', {
  description:
    'The width of a bucket of time, from narrowest to widest. Weeks are ISO 8601 weeks; buckets of years begin where the astronomical year divides by their length.',
  values: INTERVALS,
})

export const CountingRuleEnum = builder.enumType('CountingRule', {
  description: 'How an event whose date spans several buckets counts.',
  values: {
    EARLIEST: { description: 'Once, in the bucket where its date begins.' },
    TOUCHED: {
      description: 'Once in every bucket that its date may lie in: counts add up to more.',
    },
    SPREAD: { description: 'In every bucket by the share of its date there: one in all.' },
  } satisfies Record<CountingRule, object>,
})

export const HistogramSplitEnum = builder.enumType('HistogramSplit', {
  description: 'What the series of a histogram are.',
  values: {
    TOPIC: { description: 'Main topics: the first of each event.' },
    ACTOR: { description: 'Actors; an event with several counts in the series of each.' },
    PRECISION: { description: 'How exact the dates are.' },
    SOURCE: { description: 'Sources; an event with several counts in the series of each.' },
    PLACE: { description: 'Places; an event with several counts in the series of each.' },
  } as const,
})

const HistogramBucket = builder.objectRef<HistogramBucketValue>('HistogramBucket').implement({
  description: 'A stretch of time that events are counted in.',
  fields: (t) => ({
    edtf: t.string({
      description:
        'The bucket as EDTF: "2022-07", "196X". It can be given as the range of a filter.',
      resolve: ({ span, interval }) => bucketEdtf(span, interval),
    }),
    start: t.field({
      type: 'BigInt',
      description: 'Its first second, inclusive: seconds from 1970-01-01T00:00:00Z.',
      resolve: ({ span }) => String(span.start),
    }),
    end: t.field({
      type: 'BigInt',
      description: 'The second after its last, exclusive.',
      resolve: ({ span }) => String(span.end),
    }),
    label: t.string({
      description: 'Its name for people: "July 2022", "1960s", "51–42 BC".',
      args: {
        locale: t.arg.string({
          required: true,
          defaultValue: 'en',
          description: 'BCP 47 tag; one that is not known is read as English.',
        }),
      },
      resolve: ({ span, interval }, { locale }) => bucketLabel(span, interval, locale),
    }),
  }),
})

const HistogramSeries = builder.objectRef<SeriesValue>('HistogramSeries').implement({
  description: 'The counts of one topic, actor, … in every bucket.',
  fields: (t) => ({
    key: t.exposeString('key', {
      description:
        'What it counts: a slug, or the name of a precision; "all" where nothing is split, "none" for events that have nothing to split by, "other" for all beyond the largest series.',
    }),
    label: t.exposeString('label', { description: 'Its name for people.' }),
    color: t.exposeString('color', {
      nullable: true,
      description: 'Its colour, "#rrggbb"; null where it has none of its own.',
    }),
    counts: t.exposeFloatList('counts', {
      description: 'One count for each bucket, in their order; empty buckets are 0.',
    }),
    total: t.exposeFloat('total', {
      description: 'How many events it counts, those outside of all buckets included.',
    }),
  }),
})

const EventHistogram = builder.objectRef<HistogramValue>('EventHistogram').implement({
  description: 'How many events fall in each of a row of buckets of time.',
  fields: (t) => ({
    interval: t.expose('interval', {
      type: IntervalEnum,
      description: 'How wide the buckets are.',
    }),
    counting: t.expose('counting', {
      type: CountingRuleEnum,
      description: 'How events that span several buckets are counted.',
    }),
    splitBy: t.expose('splitBy', {
      type: HistogramSplitEnum,
      nullable: true,
      description: 'What the series are; null where there is one for all.',
    }),
    buckets: t.expose('buckets', {
      type: [HistogramBucket],
      description:
        'One after the other, empty ones too: over the range of the filter, and where that is open or missing, from the first to the last that a date falls in.',
    }),
    series: t.expose('series', {
      type: [HistogramSeries],
      description: 'The counts; the largest series first, "other" and "none" last.',
    }),
    before: t.exposeFloat('before', {
      description:
        'What lies before the first bucket, open beginnings with it, counted by the same rule.',
    }),
    after: t.exposeFloat('after', {
      description: 'What lies after the last bucket, open ends with it, counted by the same rule.',
    }),
    total: t.exposeInt('total', { description: 'How many events the filter finds, each once.' }),
    vagueCount: t.exposeInt('vagueCount', {
      description: 'How many of them may lie in more than one bucket.',
    }),
  }),
})

builder.queryFields((t) => ({
  eventHistogram: t.field({
    type: EventHistogram,
    description: 'How many events fall in each stretch of time, with the width of their dates.',
    args: {
      ...asOfArgument,
      filter: t.arg({ type: EventFilter, description: 'Which events; all unless told.' }),
      interval: t.arg({
        type: IntervalEnum,
        description: 'How wide the buckets are; chosen by width unless told.',
      }),
      width: t.arg.int({
        description:
          'How many pixels the drawing is wide; where interval is not given, it becomes the narrowest whose buckets are 8 pixels wide. 800 unless told.',
      }),
      splitBy: t.arg({
        type: HistogramSplitEnum,
        description: 'What the series are; one unless told.',
      }),
      counting: t.arg({
        type: CountingRuleEnum,
        required: true,
        defaultValue: 'SPREAD',
        description: 'How events that span several buckets are counted.',
      }),
    },
    ...readMade((args, context) => {
      const asked = args as unknown as HistogramArguments
      return histogramOf(asked, contextAsOf(context, asked.asOf))
    }),
  }),
}))
