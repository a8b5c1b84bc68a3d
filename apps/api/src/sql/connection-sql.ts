import { cursorSql, readCursor } from '../relay/cursor.ts'
import type { PageArguments, PageWindow } from '../relay/page-arguments.ts'
import type { ConnectionSource } from './connection-source.ts'
import type { Row } from './row.ts'
import { allOf, joinSql, rawSql, type Sql, sql } from './sql.ts'

/** The pieces of a connection's statement. `page` must stand in a WITH before the others are used. */
export interface ConnectionSql {
  /** The rows of the page and one more, numbered from 1 in page_row from the near end. */
  readonly page: Sql
  /** The rows of the page in their order, as a FROM item under `row`'s alias. */
  readonly numberedRows: Sql
  /** The same for a forward page, straight from the source, without `page`. */
  readonly rows: Sql
  readonly hasNextPage: Sql
  readonly hasPreviousPage: Sql
  readonly startCursor: Sql
  readonly endCursor: Sql
  readonly totalCount: Sql
  cursor(row: Row): Sql
}

/** Keyset paging: each page begins where a key says, however many rows lie before it. */
export function connectionSql(
  source: ConnectionSource,
  child: Row,
  row: Row,
  pageName: string,
  args: PageArguments,
  { size, isForward }: PageWindow,
): ConnectionSql {
  const page = rawSql(pageName)
  // Written out: of a LIMIT that is a parameter PostgreSQL assumes a tenth of the table, and then it
  // plans the statement anew at each execution.
  const rowsShown = rawSql(String(size))
  const rowsRead = rawSql(String(size + 1))
  const after =
    args.after == null ? null : keyTuple(source, readCursor(args.after, source, 'after'))
  const before =
    args.before == null ? null : keyTuple(source, readCursor(args.before, source, 'before'))
  const keys = joinSql(source.order.map((key) => key.expression(child)))
  const [later, earlier] = source.isDescending ? [sql`<`, sql`>`] : [sql`>`, sql`<`]
  const beyond = (tuple: Sql, side: Sql) => sql`(${keys}) ${side} (${tuple})`
  const window = [source.where]
  if (after !== null) window.push(beyond(after, later))
  if (before !== null) window.push(beyond(before, earlier))

  const direction = source.isDescending === isForward ? sql`DESC` : sql`ASC`
  const order = joinSql(source.order.map((key) => sql`${key.expression(child)} ${direction}`))
  const exists = (tuple: Sql | null, side: Sql) =>
    tuple === null
      ? sql`false`
      : sql`EXISTS (SELECT 1 FROM ${source.from} WHERE ${allOf([source.where, sql`(${keys}) ${side} (${tuple})`])})`
  const isMore = sql`EXISTS (SELECT 1 FROM ${page} WHERE page_row > ${rowsShown})`
  const rowOrder = isForward ? sql`ASC` : sql`DESC`
  const cursorAt = (end: Sql) =>
    sql`(SELECT ${cursorSql(source, row)} FROM ${page} ${row.alias} WHERE page_row <= ${rowsShown} ORDER BY page_row ${end} LIMIT 1)`
  return {
    page: sql`${page} AS MATERIALIZED (SELECT ${child.alias}.*, row_number() OVER (ORDER BY ${order}) AS page_row FROM ${source.from} WHERE ${allOf(window)} ORDER BY ${order} LIMIT ${rowsRead})`,
    numberedRows: sql`(SELECT * FROM ${page} WHERE page_row <= ${rowsShown} ORDER BY page_row ${rowOrder}) ${row.alias}`,
    rows: sql`(SELECT ${child.alias}.* FROM ${source.from} WHERE ${allOf(window)} ORDER BY ${order} LIMIT ${rowsShown}) ${row.alias}`,
    hasNextPage: isForward
      ? sql`(${isMore} OR ${exists(before, sql`${later}=`)})`
      : exists(before, sql`${later}=`),
    hasPreviousPage: isForward
      ? exists(after, sql`${earlier}=`)
      : sql`(${isMore} OR ${exists(after, sql`${earlier}=`)})`,
    startCursor: cursorAt(isForward ? sql`ASC` : sql`DESC`),
    endCursor: cursorAt(isForward ? sql`DESC` : sql`ASC`),
    totalCount: source.total ?? sql`(SELECT count(*) FROM ${source.from} WHERE ${source.where})`,
    cursor: (of) => cursorSql(source, of),
  }
}

function keyTuple(source: ConnectionSource, keys: readonly string[]): Sql {
  return joinSql(
    keys.map((key, index) => sql`${key}::${rawSql(source.order[index]?.type ?? 'text')}`),
  )
}
