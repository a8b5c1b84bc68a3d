import { builder } from '../../builder.ts'
import type { RequestContext } from '../../context.ts'
import { readPrepared } from '../../sql/read-root.ts'
import { sql } from '../../sql/sql.ts'
import type { Arguments, SqlField } from '../../sql/sql-field.ts'
import { Event } from '../entity-refs.ts'
import { dateRangeArgument } from './date-range.ts'
import { likelyTwins } from './event-twin.ts'
import { eventsInOrder } from './events-by-keys.ts'

builder.queryFields((t) => ({
  likelyTwins: t.field({
    ...readPrepared(async (args, context) => twinsField(await twinsOf(args, context))),
    type: [Event],
    description:
      'Events that may be the one told of, the likeliest first, at most 5: their date may be the same, and their titles have words in common.',
    args: {
      title: t.arg.string({ required: true, description: 'The title of what is told.' }),
      date: t.arg.string({ required: true, description: 'Its date, as EDTF.' }),
    },
  }),
}))

function twinsOf({ title, date }: Arguments, context: RequestContext): Promise<string[]> {
  return likelyTwins(String(title), dateRangeArgument(String(date), 'date'), context)
}

function twinsField(ids: readonly string[]): SqlField {
  return { kind: 'many', source: (_row, child) => eventsInOrder(sql`${ids}::uuid[]`, child) }
}
