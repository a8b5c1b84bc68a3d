import { readManyByValues } from '../../sql/read-by-values.ts'
import type { Row } from '../../sql/row.ts'
import { type Sql, sql } from '../../sql/sql.ts'
import type { RowSource } from '../../sql/sql-field.ts'
import { Event } from '../entity-refs.ts'

/** A field that reads the events of an answer in the order of their keys, as they stand now. */
export function eventsByKeys<Answer>(keysOf: (answer: Answer) => readonly string[]) {
  return {
    ...readManyByValues(
      (answer: Answer) => ({ ids: sql`${keysOf(answer)}::uuid[]` }),
      (values, child) => eventsInOrder(values.column('ids'), child),
    ),
    type: [Event] as [typeof Event],
  }
}

/** The events with these keys, in their order. */
export function eventsInOrder(ids: Sql, child: Row): RowSource {
  return {
    from: sql`event ${child.alias}`,
    where: sql`${child.column('id')} = ANY(${ids})`,
    orderBy: sql`array_position(${ids}, ${child.column('id')})`,
  }
}
