import { builder } from '../builder.ts'
import type { RequestContext } from '../context.ts'
import { InvalidArgumentError } from '../request-errors.ts'
import { readInSql } from '../sql/read-root.ts'
import type { Row } from '../sql/row.ts'
import { type Sql, sql } from '../sql/sql.ts'
import type { Arguments, RowSource } from '../sql/sql-field.ts'
import { idCondition } from './node.graphql.ts'

export const idOrSlugArguments = builder.args((t) => ({
  id: t.id({ description: 'Its global id. Give this or slug, not both.' }),
  slug: t.string({ description: 'Its name in addresses. Give this or id, not both.' }),
}))

/** A field of Query that finds one row of a table by its id or its slug; null where there is none to see. */
export function readByIdOrSlug(
  typeName: string,
  table: Sql,
  isVisible: (row: Row, context: RequestContext) => Sql,
) {
  return readInSql({
    kind: 'one',
    source: (_row, child, args, context): RowSource => ({
      from: sql`${table} ${child.alias}`,
      where: sql`${namedRow(child, typeName, args)} AND ${isVisible(child, context)}`,
    }),
  })
}

/** The row of a type that an id or a slug names. @throws InvalidArgumentError where both or neither is given. */
export function namedRow(child: Row, typeName: string, { id, slug }: Arguments): Sql {
  if ((id == null) === (slug == null)) {
    throw new InvalidArgumentError('INVALID_ARGUMENTS', 'id', 'Give either id or slug.')
  }
  if (id == null) return sql`${child.column('slug')} = ${slug}`
  return idCondition(child, typeName, String(id), 'id')
}
