import type { RequestContext } from '../../context.ts'
import { type Row, rowAs } from '../../sql/row.ts'
import { type Sql, sql } from '../../sql/sql.ts'
import { maySayWhereItWent } from '../../visibility.ts'

/**
 * The key of the event that a condition names, or of what it was merged into: old addresses go on
 * leading somewhere.
 */
export function eventOrItsHeir(isNamed: (event: Row) => Sql, context: RequestContext): Sql {
  const [named, next] = [rowAs('named_event'), rowAs('next_event')]
  const follows = (row: Row) =>
    sql`CASE WHEN ${maySayWhereItWent(row, context)} THEN ${row.column('merged_into_id')} END`
  return sql`(WITH RECURSIVE heir (id, merged_into_id) AS (
      SELECT ${named.column('id')}, ${follows(named)} FROM event ${named.alias} WHERE ${isNamed(named)}
      UNION SELECT ${next.column('id')}, ${follows(next)} FROM event ${next.alias} JOIN heir ON ${next.column('id')} = heir.merged_into_id
    ) SELECT heir.id FROM heir WHERE heir.merged_into_id IS NULL)`
}
