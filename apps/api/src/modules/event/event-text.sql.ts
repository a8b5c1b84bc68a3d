import type { Row } from '../../sql/row.ts'
import { type Sql, sql } from '../../sql/sql.ts'

/** Events that hold the words of a search. */
export function textCondition(event: Row, text: string): Sql {
  return sql`strpos(lower(${event.column('title')} || ' ' || ${event.column('summary')}), lower(${text})) > 0`
}

/** How well an event matches the words of a search: greater is better. */
export function relevance(event: Row, text: string): Sql {
  return sql`(1 / (1 + strpos(lower(${event.column('title')}), lower(${text}))::float8))`
}
