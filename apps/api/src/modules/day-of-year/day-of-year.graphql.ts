import { builder } from '../../builder.ts'
import { asOfArgument } from '../../sql/as-of/as-of-argument.graphql.ts'
import { readPrepared } from '../../sql/read-root.ts'
import { column } from '../../sql/sql-field.ts'
import { findInColumns } from '../event/event-filter.columns.ts'
import { EventFilter, type EventFilterInput } from '../event/event-filter.graphql.ts'
import { dayOfYearInColumns } from './day-of-year.columns.ts'
import { dayOfYearSource, knownDayOfYear } from './day-of-year.sql.ts'

const DayOfYear = builder.objectRef<object>('DayOfYear').implement({
  description:
    'Events by the day of the year, whatever the year, in UTC. None is put on a day that its date does not name.',
  fields: (t) => ({
    days: t.field({
      ...column('days'),
      type: ['Int'],
      description: '366 counts from 1 January, 29 February among them: events known to the day.',
    }),
    months: t.field({
      ...column('months'),
      type: ['Int'],
      description: '12 counts from January: events within one month and not known to the day.',
    }),
    unplaced: t.int({
      ...column('unplaced'),
      description: 'Events wider than a month, which stand nowhere in the year.',
    }),
  }),
})

builder.queryFields((t) => ({
  dayOfYear: t.field({
    ...readPrepared(async (args, context) => {
      const filter = args.filter as EventFilterInput | null
      const found = await findInColumns(filter, context)
      const known = found === null ? null : dayOfYearInColumns(found)
      return {
        kind: 'one',
        source: (_row, child, _args, seeing) =>
          known === null ? dayOfYearSource(child, filter, seeing) : knownDayOfYear(child, known),
      }
    }),
    type: DayOfYear,
    description: 'When in the year the events of a filter happen.',
    args: {
      ...asOfArgument,
      filter: t.arg({ type: EventFilter, description: 'Which events; all unless told.' }),
    },
  }),
}))
