import {
  type DateForm,
  formatDate,
  OPEN_EARLIEST,
  OPEN_LATEST,
  PRECISIONS,
  parseEdtf,
} from '@annals/dates'
import { builder } from '../../builder.ts'
import { sql } from '../../sql/sql.ts'
import { column, computedFrom } from '../../sql/sql-field.ts'

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

export const EventDate = builder.objectRef<object>('EventDate').implement({
  description:
    'A date as its source gives it, never more exact. Its truth is the EDTF text (ISO 8601-2:2019); the bounds are derived from it.',
  fields: (t) => ({
    edtf: t.string({
      ...column('edtf'),
      description: 'ISO 8601-2:2019 (EDTF) text: "2022-07" is a month, "1945~/1991" a span.',
    }),
    earliest: t.field({
      ...column((row) => sql`NULLIF(${row.column('earliest')}, ${OPEN_EARLIEST}::bigint)::text`),
      type: 'BigInt',
      nullable: true,
      description:
        'First second that it may mean, inclusive: seconds from 1970-01-01T00:00:00Z, proleptic Gregorian. Null: open or unknown.',
    }),
    latest: t.field({
      ...column((row) => sql`NULLIF(${row.column('latest')}, ${OPEN_LATEST}::bigint)::text`),
      type: 'BigInt',
      nullable: true,
      description: 'The second after the last that it may mean, exclusive. Null: open or unknown.',
    }),
    precision: t.field({
      ...column('precision'),
      type: PrecisionEnum,
      description: 'How exact it is.',
    }),
    isApproximate: t.boolean({
      ...column('is_approximate'),
      description: 'The source says "about".',
    }),
    isUncertain: t.boolean({ ...column('is_uncertain'), description: 'The source doubts it.' }),
    text: t.string({
      description: 'The date in words, at its own precision: "July 2022", never "1 July 2022".',
      args: {
        locale: t.arg.string({
          defaultValue: 'en',
          description: 'BCP 47 tag; one that is not known is read as English.',
        }),
        form: t.arg({
          type: DateFormEnum,
          defaultValue: 'long',
          description: 'How long, and for whom.',
        }),
      },
      extensions: computedFrom((row) => ({ edtf: row.column('edtf') })),
      resolve: (parent, { locale, form }) =>
        formatDate(parseEdtf((parent as { $edtf: string }).$edtf), {
          locale: locale ?? 'en',
          form: form ?? 'long',
        }),
    }),
  }),
})
