import { builder } from '../../builder.ts'
import { byKey } from '../../relay/node.graphql.ts'
import { InvalidArgumentError } from '../../request-errors.ts'
import { asOfArgument } from '../../sql/as-of/as-of-argument.graphql.ts'
import { readPrepared } from '../../sql/read-root.ts'
import { rawSql, sql } from '../../sql/sql.ts'
import { column, many, one } from '../../sql/sql-field.ts'
import { Actor } from '../entity-refs.ts'
import { findInColumns } from '../event/event-filter.columns.ts'
import { EventFilter, type EventFilterInput } from '../event/event-filter.graphql.ts'
import { matrixInColumns } from './actor-matrix.columns.ts'
import { actorMatrixSource, knownMatrixSource } from './actor-matrix.sql.ts'

const TABLE = rawSql('actor')

const ActorMatrixCell = builder.objectRef<object>('ActorMatrixCell').implement({
  description: 'How often one actor acts on another.',
  fields: (t) => ({
    initiator: t.field({
      ...one((row, child) => byKey(TABLE, child, row.column('initiator_id'))),
      type: Actor,
      description: 'Who acts.',
    }),
    target: t.field({
      ...one((row, child) => byKey(TABLE, child, row.column('target_id'))),
      type: Actor,
      description: 'Who is acted on.',
    }),
    count: t.int({ ...column('count'), description: 'In how many events; 1 or more.' }),
  }),
})

const ActorMatrix = builder.objectRef<object>('ActorMatrix').implement({
  description: 'Who acts on whom, how often.',
  fields: (t) => ({
    actors: t.field({
      ...many((row, child) => ({
        from: sql`unnest(${row.column('actor_ids')}) WITH ORDINALITY AS chosen (actor_id, place) JOIN actor ${child.alias} ON ${child.column('id')} = chosen.actor_id`,
        where: sql`true`,
        orderBy: sql`chosen.place`,
      })),
      type: [Actor],
      description: 'The rows and columns: those who act and are acted on most come first.',
    }),
    cells: t.field({
      ...many((row, child) => ({
        from: sql`jsonb_to_recordset(${row.column('cells')}) AS ${child.alias} (initiator_id uuid, target_id uuid, count int)`,
        where: sql`true`,
        orderBy: sql`${child.column('count')} DESC, ${child.column('initiator_id')}, ${child.column('target_id')}`,
      })),
      type: [ActorMatrixCell],
      description: 'The pairs that are not empty, the most frequent first.',
    }),
  }),
})

const MOST_ACTORS = 100

builder.queryFields((t) => ({
  actorMatrix: t.field({
    ...readPrepared(async (args, context) => {
      const first = args.first as number
      if (!(first >= 0 && first <= MOST_ACTORS)) {
        throw new InvalidArgumentError(
          'INVALID_PAGE',
          'first',
          `first is ${first}; it must be from 0 to ${MOST_ACTORS}.`,
        )
      }
      const filter = args.filter as EventFilterInput | null
      const found = await findInColumns(filter, context)
      const known = found === null ? null : matrixInColumns(found.columns, found.rows(), first)
      return {
        kind: 'one',
        source: (_row, child, _args, seeing) =>
          known === null
            ? actorMatrixSource(child, filter, first, seeing)
            : knownMatrixSource(child, known),
      }
    }),
    type: ActorMatrix,
    description: 'Who acts on whom in the events of a filter: initiators by targets.',
    args: {
      ...asOfArgument,
      filter: t.arg({ type: EventFilter, description: 'Which events; all unless told.' }),
      first: t.arg.int({
        required: true,
        defaultValue: 12,
        description: 'At most so many actors, up to 100.',
      }),
    },
  }),
}))
