import { type Row, rowAs } from '../../sql/row.ts'
import { type Sql, sql } from '../../sql/sql.ts'

/** A query of the ids of some topics and of all topics below them. */
export function topicTree(isRoot: (topic: Row) => Sql): Sql {
  const root = rowAs('root_topic')
  return sql`WITH RECURSIVE tree (id) AS (
    SELECT ${root.column('id')} FROM topic ${root.alias} WHERE ${isRoot(root)}
    UNION SELECT below.id FROM topic below JOIN tree ON below.parent_id = tree.id
  ) SELECT id FROM tree`
}
