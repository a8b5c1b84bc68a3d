import { builder } from '../../builder.ts'
import type { RequestContext } from '../../context.ts'
import { byKey } from '../../relay/node.graphql.ts'
import { InvalidArgumentError } from '../../request-errors.ts'
import { asOfArgument } from '../../sql/as-of/as-of-argument.graphql.ts'
import { readPrepared } from '../../sql/read-root.ts'
import { rawSql, sql } from '../../sql/sql.ts'
import { column, many, one } from '../../sql/sql-field.ts'
import { Place } from '../entity-refs.ts'
import { findInColumns } from '../event/event-filter.columns.ts'
import { EventFilter, type EventFilterInput } from '../event/event-filter.graphql.ts'
import {
  type PlaceCountsValue,
  placesInColumns,
  readLocatedPlaces,
} from './place-counts.columns.ts'
import { knownPlaceCounts, placeCountsSource } from './place-counts.sql.ts'

const PlaceCount = builder.objectRef<object>('PlaceCount').implement({
  description: 'How many events happened at a place.',
  fields: (t) => ({
    place: t.field({
      ...one((row, child) => byKey(rawSql('place'), child, row.column('place_id'))),
      type: Place,
      description: 'The place; it has coordinates.',
    }),
    count: t.int({ ...column('count'), description: 'How many events; 1 or more.' }),
  }),
})

const PlaceCounts = builder.objectRef<object>('PlaceCounts').implement({
  description: 'Events by place, for a map.',
  fields: (t) => ({
    places: t.field({
      ...many((row, child) => ({
        from: sql`jsonb_to_recordset(${row.column('places')}) AS ${child.alias} (place_id uuid, count int)`,
        where: sql`true`,
        orderBy: sql`${child.column('count')} DESC, ${child.column('place_id')}`,
      })),
      type: [PlaceCount],
      description: 'The places with coordinates that have most events, the fullest first.',
    }),
    unplaced: t.int({
      ...column('unplaced'),
      description: 'Events without any place that has coordinates.',
    }),
  }),
})

const MOST_PLACES = 1_000

builder.queryFields((t) => ({
  placeCounts: t.field({
    ...readPrepared(async (args, context) => {
      const first = args.first as number
      if (!(first >= 0 && first <= MOST_PLACES)) {
        throw new InvalidArgumentError(
          'INVALID_PAGE',
          'first',
          `first is ${first}; it must be from 0 to ${MOST_PLACES}.`,
        )
      }
      const filter = args.filter as EventFilterInput | null
      const known = await readPlaceCounts(filter, first, context)
      return {
        kind: 'one',
        source: (_row, child, _args, seeing) =>
          known === null
            ? placeCountsSource(child, filter, first, seeing)
            : knownPlaceCounts(child, known),
      }
    }),
    type: PlaceCounts,
    description: 'Where the events of a filter happened.',
    args: {
      ...asOfArgument,
      filter: t.arg({ type: EventFilter, description: 'Which events; all unless told.' }),
      first: t.arg.int({
        required: true,
        defaultValue: 200,
        description: 'At most so many places, up to 1000.',
      }),
    },
  }),
}))

/** Null where there are no columns. */
async function readPlaceCounts(
  filter: EventFilterInput | null,
  first: number,
  context: RequestContext,
): Promise<PlaceCountsValue | null> {
  if (context.eventColumns === undefined) return null
  const located = await readLocatedPlaces(context)
  const found = await findInColumns(filter, context)
  return found === null ? null : placesInColumns(found.columns, found.rows(), located, first)
}
