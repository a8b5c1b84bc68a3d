import { builder } from '../../builder.ts'
import type { RequestContext } from '../../context.ts'
import { InvalidArgumentError } from '../../request-errors.ts'
import { asOfArgument } from '../../sql/as-of/as-of-argument.graphql.ts'
import { contextAsOf } from '../../sql/as-of/context-as-of.ts'
import { readMade } from '../../sql/read-made.ts'
import { EventFilter, type EventFilterInput } from '../event/event-filter.graphql.ts'
import {
  type FacetCountValue,
  type FacetName,
  type FacetReader,
  facetReader,
} from './facets.sql.ts'
import { periodCounts } from './period-counts.ts'

interface FacetsValue {
  readonly filter: EventFilterInput
  readonly seeing: RequestContext
  readonly reader: FacetReader
}

const FacetCount = builder.objectRef<FacetCountValue>('FacetCount').implement({
  description: 'How many events a filter would find if it named this.',
  fields: (t) => ({
    key: t.exposeString('key', {
      description: 'What the filter would name: a slug, a precision, a range as EDTF.',
    }),
    label: t.exposeString('label', { description: 'Its name for people.' }),
    color: t.exposeString('color', {
      nullable: true,
      description: 'Its colour, "#rrggbb"; null where it has none of its own.',
    }),
    count: t.exposeInt('count', { description: 'How many events; 1 or more.' }),
  }),
})

const MOST_COUNTS = 500

const firstArgument = builder.args((t) => ({
  first: t.int({ required: true, defaultValue: 50, description: 'At most so many, up to 500.' }),
}))

function countsBy(facet: FacetName) {
  return ({ reader }: FacetsValue, { first }: { first: number }): Promise<FacetCountValue[]> => {
    if (!(first >= 0 && first <= MOST_COUNTS)) {
      throw new InvalidArgumentError(
        'INVALID_PAGE',
        'first',
        `first is ${first}; it must be from 0 to ${MOST_COUNTS}.`,
      )
    }
    return reader.read(facet, first)
  }
}

const Facets = builder.objectRef<FacetsValue>('Facets').implement({
  description:
    'How many events of a filter there are by what. Each facet leaves its own part of the filter out, so that it shows what choosing otherwise would find.',
  fields: (t) => ({
    topics: t.field({
      type: [FacetCount],
      args: firstArgument,
      description:
        'By topic, the most frequent first; a topic counts the events of those below it.',
      resolve: countsBy('topics'),
    }),
    actors: t.field({
      type: [FacetCount],
      args: firstArgument,
      description: 'By actor in any role, the most frequent first.',
      resolve: countsBy('actors'),
    }),
    places: t.field({
      type: [FacetCount],
      args: firstArgument,
      description: 'By place, the most frequent first.',
      resolve: countsBy('places'),
    }),
    sources: t.field({
      type: [FacetCount],
      args: firstArgument,
      description: 'By source, the most frequent first.',
      resolve: countsBy('sources'),
    }),
    precisions: t.field({
      type: [FacetCount],
      description: 'By how exact the date is, from widest to narrowest.',
      resolve: ({ reader }) => reader.read('precisions', MOST_COUNTS),
    }),
    decades: t.field({
      type: [FacetCount],
      args: {
        locale: t.arg.string({
          required: true,
          defaultValue: 'en',
          description: 'BCP 47 tag of the labels; one that is not known is read as English.',
        }),
      },
      description:
        'By decade in which it may have happened, in order; by centuries or more where there would be over 200 decades. Decades without events are left out.',
      resolve: ({ filter, seeing }, { locale }) => periodCounts(filter, locale, seeing),
    }),
  }),
})

builder.queryFields((t) => ({
  facets: t.field({
    type: Facets,
    description: 'What the events of a filter have in common, counted.',
    args: {
      ...asOfArgument,
      filter: t.arg({ type: EventFilter, description: 'Which events; all unless told.' }),
    },
    ...readMade((args, context) => {
      const { asOf } = args as { asOf?: Date | null }
      const filter = (args as { filter?: EventFilterInput | null }).filter ?? {}
      const seeing = contextAsOf(context, asOf)
      return { filter, seeing, reader: facetReader(filter, seeing) }
    }),
  }),
}))
