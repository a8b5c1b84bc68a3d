import { builder } from '../../builder.ts'
import { InvalidArgumentError } from '../../request-errors.ts'
import { asOfArgument } from '../../sql/as-of/as-of-argument.graphql.ts'
import { readInSql } from '../../sql/read-root.ts'
import { rowAs } from '../../sql/row.ts'
import { sql } from '../../sql/sql.ts'
import { column, many, one } from '../../sql/sql-field.ts'
import { Place } from '../entity-refs.ts'
import { EventFilter, type EventFilterInput } from '../event/event-filter.graphql.ts'
import { eventsMatching } from '../event/event-filter.sql.ts'

const PlaceCount = builder.objectRef<object>('PlaceCount').implement({
  description: 'How many events happened at a place.',
  fields: (t) => ({
    place: t.field({
      ...one((row, child) => ({
        from: sql`place ${child.alias}`,
        where: sql`${child.column('id')} = ${row.column('place_id')}`,
      })),
      type: Place,
      description: 'Where; it has coordinates.',
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
      description: 'Places with coordinates, the most frequent first.',
    }),
    unplaced: t.int({
      ...column('unplaced'),
      description: 'How many events have no place with coordinates.',
    }),
  }),
})

const MOST_PLACES = 5000

builder.queryFields((t) => ({
  placeCounts: t.field({
    ...readInSql({
      kind: 'one',
      source: (_row, child, args, context) => {
        const first = args.first as number
        if (!(first >= 0 && first <= MOST_PLACES)) {
          throw new InvalidArgumentError(
            'INVALID_PAGE',
            'first',
            `first is ${first}; it must be from 0 to ${MOST_PLACES}.`,
          )
        }
        const event = rowAs('placed_event')
        const filter = args.filter as EventFilterInput | null | undefined
        const { from, where } = eventsMatching(event, filter, context)
        const located = sql`event_place JOIN place ON place.id = event_place.place_id AND place.latitude IS NOT NULL AND place.longitude IS NOT NULL`
        return {
          from: sql`(SELECT
            (SELECT COALESCE(jsonb_agg(counted), '[]') FROM (
              SELECT place.id AS place_id, count(*)::int AS count
              FROM ${from} JOIN (${located}) ON event_place.event_id = ${event.column('id')}
              WHERE ${where} GROUP BY place.id ORDER BY 2 DESC, 1 LIMIT ${first}::int
            ) AS counted) AS places,
            (SELECT count(*)::int FROM ${from} WHERE ${where} AND NOT EXISTS (SELECT 1 FROM ${located} WHERE event_place.event_id = ${event.column('id')})) AS unplaced
          ) AS ${child.alias}`,
          where: sql`true`,
        }
      },
    }),
    type: PlaceCounts,
    description: 'How many events of a filter happened at each place.',
    args: {
      ...asOfArgument,
      filter: t.arg({ type: EventFilter, description: 'Which events; all unless told.' }),
      first: t.arg.int({
        required: true,
        defaultValue: 500,
        description: 'At most so many places, up to 5000.',
      }),
    },
  }),
}))
