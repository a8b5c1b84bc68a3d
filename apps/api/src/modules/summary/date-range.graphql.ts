import { formatDate, parseEdtf } from '@annals/dates'
import { builder } from '../../builder.ts'
import { asOfArgument } from '../../sql/as-of/as-of-argument.graphql.ts'
import { contextAsOf } from '../../sql/as-of/context-as-of.ts'
import { readDataRange } from '../event/data-range.sql.ts'
import type { StoredBounds } from '../event/date-range.ts'
import { EventFilter } from '../event/event-filter.graphql.ts'
import { rangeEdtf } from './range-edtf.ts'

export const EventDateRange = builder
  .objectRef<{ readonly bounds: StoredBounds | null }>('EventDateRange')
  .implement({
    description: 'From the first to the last second that the dates of some events name.',
    fields: (t) => ({
      earliest: t.field({
        type: 'BigInt',
        nullable: true,
        description:
          'The first second, inclusive: seconds from 1970-01-01T00:00:00Z. Null: no date names one.',
        resolve: ({ bounds }) => (bounds === null ? null : String(bounds.earliest)),
      }),
      latest: t.field({
        type: 'BigInt',
        nullable: true,
        description: 'The second after the last, exclusive. Null: no date names one.',
        resolve: ({ bounds }) => (bounds === null ? null : String(bounds.latest)),
      }),
      text: t.string({
        nullable: true,
        description:
          'The range in words, in days, months or years as its length calls for: "1945 – 2022". Null: no date names a second.',
        args: {
          locale: t.arg.string({
            required: true,
            defaultValue: 'en',
            description: 'BCP 47 tag; one that is not known is read as English.',
          }),
        },
        resolve: ({ bounds }, { locale }) =>
          bounds === null
            ? null
            : formatDate(parseEdtf(rangeEdtf(bounds)), { locale, form: 'short' }),
      }),
    }),
  })

builder.queryFields((t) => ({
  dateRange: t.field({
    type: EventDateRange,
    description: 'When the events of a filter happened, open ends aside.',
    args: {
      ...asOfArgument,
      filter: t.arg({ type: EventFilter, description: 'Which events; all unless told.' }),
    },
    resolve: async (_parent, { filter, asOf }, context) => ({
      bounds: await readDataRange(filter, contextAsOf(context, asOf)),
    }),
  }),
}))
