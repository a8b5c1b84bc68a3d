import { builder } from '../../builder.ts'
import { asOfArgument } from '../../sql/as-of/as-of-argument.graphql.ts'
import { contextAsOf } from '../../sql/as-of/context-as-of.ts'
import { EventFilter } from '../event/event-filter.graphql.ts'
import { type DayOfYearValue, readDayOfYear } from './day-of-year.sql.ts'

const DayOfYear = builder.objectRef<DayOfYearValue>('DayOfYear').implement({
  description:
    'Events by the day of the year, whatever the year. No event is put on a day that its source does not name.',
  fields: (t) => ({
    days: t.exposeIntList('days', {
      description: '366 counts from 1 January, with 29 February: events known to the day.',
    }),
    months: t.exposeIntList('months', {
      description: '12 counts from January: events known to the month and no nearer.',
    }),
    unplaced: t.exposeInt('unplaced', {
      description: 'How many events may lie in several months, and stand nowhere in the year.',
    }),
  }),
})

builder.queryFields((t) => ({
  dayOfYear: t.field({
    type: DayOfYear,
    description: 'How many events of a filter happened on each day of the year.',
    args: {
      ...asOfArgument,
      filter: t.arg({ type: EventFilter, description: 'Which events; all unless told.' }),
    },
    resolve: (_parent, { filter, asOf }, context) =>
      readDayOfYear(filter, contextAsOf(context, asOf)),
  }),
}))
