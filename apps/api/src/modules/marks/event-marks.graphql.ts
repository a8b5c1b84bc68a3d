import { builder } from '../../builder.ts'
import { InvalidArgumentError } from '../../request-errors.ts'
import { asOfArgument } from '../../sql/as-of/as-of-argument.graphql.ts'
import { readPrepared } from '../../sql/read-root.ts'
import { sql } from '../../sql/sql.ts'
import { column, many } from '../../sql/sql-field.ts'
import { Event } from '../entity-refs.ts'
import { readShownRange } from '../event/data-range.sql.ts'
import { findInColumns } from '../event/event-filter.columns.ts'
import { EventFilter, type EventFilterInput } from '../event/event-filter.graphql.ts'
import { marksInColumns, namedMarks } from './event-marks.columns.ts'
import { eventMarksSource, knownMarksSource } from './event-marks.sql.ts'
import { type LaneBy, markGrid } from './mark-grid.ts'

export const LaneByEnum = builder.enumType('LaneBy', {
  description: 'What the lanes of a timeline are.',
  values: {
    TOPIC: { description: 'Main topics: the first of each event.' },
    ACTOR: { description: 'Actors; an event with several stands in the lane of each.' },
    PLACE: { description: 'Places; an event with several stands in the lane of each.' },
  } as const,
})

const EventCluster = builder.objectRef<object>('EventCluster').implement({
  description: 'Events too close together to be drawn apart.',
  fields: (t) => ({
    start: t.field({
      ...column((row) => sql`${row.column('start_at')}::text`),
      type: 'BigInt',
      description:
        'Where the first begins inside the range, inclusive: seconds from 1970-01-01T00:00:00Z.',
    }),
    end: t.field({
      ...column((row) => sql`${row.column('end_at')}::text`),
      type: 'BigInt',
      description: 'Where the last ends inside the range, exclusive.',
    }),
    count: t.int({ ...column('count'), description: 'How many events; 2 or more.' }),
    disputedCount: t.int({
      ...column('disputed_count'),
      description: 'How many of them are disputed.',
    }),
  }),
})

const EventLane = builder.objectRef<object>('EventLane').implement({
  description: 'The events of one topic, actor or place, as they can be drawn.',
  fields: (t) => ({
    key: t.string({
      ...column('key'),
      description:
        'A slug; "all" where there is one lane, "none" for events that have nothing to stand in a lane by, "other" for all beyond the largest lanes.',
    }),
    label: t.string({ ...column('label'), description: 'Its name for people.' }),
    color: t.string({
      ...column('color'),
      nullable: true,
      description: 'Its colour, "#rrggbb"; null where it has none of its own.',
    }),
    eventCount: t.int({
      ...column('event_count'),
      description: 'How many events are in it, in clusters or alone.',
    }),
    marks: t.field({
      ...many((row, child) => ({
        from: sql`event ${child.alias}`,
        where: sql`${child.column('id')} = ANY(${row.column('mark_ids')})`,
        orderBy: sql`${child.column('earliest')}, ${child.column('id')}`,
      })),
      type: [Event],
      description: 'The events that can be drawn by themselves, by date.',
    }),
    clusters: t.field({
      ...many((row, child) => ({
        from: sql`jsonb_to_recordset(${row.column('clusters')}) AS ${child.alias} (start_at bigint, end_at bigint, count int, disputed_count int)`,
        where: sql`true`,
        orderBy: sql`${child.column('start_at')}, ${child.column('end_at')}, ${child.column('count')}, ${child.column('disputed_count')}`,
      })),
      type: [EventCluster],
      description: 'All the others, by date.',
    }),
  }),
})

const EventMarks = builder.objectRef<object>('EventMarks').implement({
  description:
    'What a timeline of some width can show of some events: single ones where there is room, counts where there is not. Its size depends on the width alone.',
  fields: (t) => ({
    rangeStart: t.field({
      ...column((row) => sql`${row.column('range_start')}::text`),
      type: 'BigInt',
      description: 'The first second that is drawn: seconds from 1970-01-01T00:00:00Z.',
    }),
    rangeEnd: t.field({
      ...column((row) => sql`${row.column('range_end')}::text`),
      type: 'BigInt',
      description: 'The second after the last that is drawn.',
    }),
    totalCount: t.int({
      ...column('total_count'),
      description: 'How many events reach into the range, each once.',
    }),
    lanes: t.field({
      ...many((row, child) => ({
        from: sql`jsonb_to_recordset(${row.column('lanes')}) AS ${child.alias} (place int, key text, label text, color text, event_count int, mark_ids uuid[], clusters jsonb)`,
        where: sql`true`,
        orderBy: child.column('place'),
      })),
      type: [EventLane],
      description: 'The lanes, the fullest first, "other" and "none" last.',
    }),
  }),
})

builder.queryFields((t) => ({
  eventMarks: t.field({
    ...readPrepared(async (args, context) => {
      const { filter, range, width, laneBy } = args as {
        filter?: EventFilterInput | null
        range?: string | null
        width: number
        laneBy?: LaneBy | null
      }
      if (!(width >= 1 && width <= 20_000)) {
        throw new InvalidArgumentError(
          'INVALID_WIDTH',
          'width',
          `width is ${width}; it must be from 1 to 20000 pixels.`,
        )
      }
      const ranged = range == null ? filter : { ...filter, overlaps: range }
      const lanes = laneBy ?? null
      const grid = markGrid(await readShownRange(ranged, context), width)
      const found = await findInColumns(filter, context)
      const known =
        found === null
          ? null
          : await namedMarks(
              marksInColumns(found.columns, found.rows(), grid, lanes),
              lanes,
              context,
            )
      return {
        kind: 'one',
        source: (_row, child, _args, seeing) =>
          known === null
            ? eventMarksSource(child, filter, grid, lanes, seeing)
            : knownMarksSource(child, grid, known),
      }
    }),
    type: EventMarks,
    description: 'Events as a timeline can draw them: a million as quickly as fifty.',
    args: {
      ...asOfArgument,
      filter: t.arg({ type: EventFilter, description: 'Which events; all unless told.' }),
      range: t.arg.string({
        description:
          'What is drawn, as EDTF: "1945/2022". Unless told, the range of the filter, or all that the dates name.',
      }),
      width: t.arg.int({ required: true, description: 'How many pixels wide it is drawn.' }),
      laneBy: t.arg({ type: LaneByEnum, description: 'What the lanes are; one lane unless told.' }),
    },
  }),
}))
