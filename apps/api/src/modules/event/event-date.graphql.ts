import {
  type DateForm,
  type EventDate as DateOfEvent,
  formatDate,
  OPEN_EARLIEST,
  OPEN_LATEST,
  PRECISIONS,
  parseEdtf,
} from '@annals/dates'
import type { GraphQLResolveInfo } from 'graphql'
import { builder } from '../../builder.ts'
import type { Row } from '../../sql/row.ts'
import { type Sql, sql } from '../../sql/sql.ts'
import { column, computed } from '../../sql/sql-field.ts'

export const PrecisionEnum = builder.enumType('Precision', {
  description:
    'How exact a date is, from widest to narrowest. An interval has that of its wider end.',
  values: PRECISIONS,
})

const DateFormEnum = builder.enumType('DateForm', {
  description: 'How a date is written for people.',
  values: {
    LONG: { value: 'long' as DateForm, description: '"24 February 2022"' },
    SHORT: { value: 'short' as DateForm, description: '"24 Feb 2022"' },
    TICK: { value: 'tick' as DateForm, description: 'As short as an axis needs it.' },
    SPOKEN: { value: 'spoken' as DateForm, description: 'For screen readers.' },
  },
})

const storedText = computed(
  (row) => ({ edtf: row.column('edtf') }),
  ({ edtf }: { edtf: string }, options: { locale: string; form: DateForm }) =>
    formatDate(parseEdtf(edtf), options),
)

export const EventDate = builder.objectRef<object>('EventDate').implement({
  description:
    'A date as its source gives it, never more exact. Its truth is the EDTF text (ISO 8601-2:2019); the bounds are derived from it.',
  fields: (t) => ({
    edtf: t.string({
      ...dateField(
        (row) => row.column('edtf'),
        ({ edtf }) => edtf,
      ),
      description: 'ISO 8601-2:2019 (EDTF) text: "2022-07" is a month, "1945~/1991" a span.',
    }),
    earliest: t.field({
      ...dateField(
        (row) => sql`NULLIF(${row.column('earliest')}, ${OPEN_EARLIEST}::bigint)::text`,
        ({ earliest }) => earliest,
      ),
      type: 'BigInt',
      nullable: true,
      description:
        'First second that it may mean, inclusive: seconds from 1970-01-01T00:00:00Z, proleptic Gregorian. Null: open or unknown.',
    }),
    latest: t.field({
      ...dateField(
        (row) => sql`NULLIF(${row.column('latest')}, ${OPEN_LATEST}::bigint)::text`,
        ({ latest }) => latest,
      ),
      type: 'BigInt',
      nullable: true,
      description: 'The second after the last that it may mean, exclusive. Null: open or unknown.',
    }),
    precision: t.field({
      ...dateField(
        (row) => row.column('precision'),
        ({ precision }) => precision,
      ),
      type: PrecisionEnum,
      description: 'How exact it is.',
    }),
    isApproximate: t.boolean({
      ...dateField(
        (row) => row.column('is_approximate'),
        ({ isApproximate }) => isApproximate,
      ),
      description: 'The source says "about".',
    }),
    isUncertain: t.boolean({
      ...dateField(
        (row) => row.column('is_uncertain'),
        ({ isUncertain }) => isUncertain,
      ),
      description: 'The source doubts it.',
    }),
    text: t.string({
      description: 'The date in words, at its own precision: "July 2022", never "1 July 2022".',
      args: {
        locale: t.arg.string({
          required: true,
          defaultValue: 'en',
          description: 'BCP 47 tag; one that is not known is read as English.',
        }),
        form: t.arg({
          type: DateFormEnum,
          required: true,
          defaultValue: 'long',
          description: 'How long, and for whom.',
        }),
      },
      extensions: storedText.extensions,
      resolve: (parent, options, context, info) => {
        const date = parsed(parent)
        return date === null
          ? storedText.resolve(parent, options, context, info)
          : formatDate(date, options)
      },
    }),
  }),
})

/** A field of type EventDate whose column holds EDTF text alone; null where that is null. */
export function computedDate(name: string) {
  const date = computed(
    (row) => ({ edtf: row.column(name) }),
    (needed: { edtf: string } | null) => (needed === null ? null : dateFromEdtf(needed.edtf)),
  )
  const isNull = (row: Row) => sql`${row.column(name)} IS NULL`
  // Most ask for the text alone, which stands in the row as it is answered.
  const asked = { ...date.extensions.sql, isNull, isAnswer: true }
  return { ...date, extensions: { sql: asked } }
}

/** The value of an EventDate that no row holds the bounds of. */
export function dateFromEdtf(edtf: string): object {
  return { $date: parseEdtf(edtf) }
}

// An event's row holds its bounds; other dates are EDTF text alone and are parsed.
function dateField<Value>(fromRow: (row: Row) => Sql, fromDate: (date: DateOfEvent) => Value) {
  const stored = column(fromRow)
  return {
    extensions: stored.extensions,
    resolve: (parent: object, args: object, context: object, info: GraphQLResolveInfo): never => {
      const date = parsed(parent)
      return date === null ? stored.resolve(parent, args, context, info) : (fromDate(date) as never)
    },
  }
}

function parsed(parent: object): DateOfEvent | null {
  return '$date' in parent ? (parent.$date as DateOfEvent) : null
}
