import { Prisma } from '@annals/prisma'

/** A piece of SQL with its parameters apart, so that no value is ever spliced into the text. */
export type Sql = Prisma.Sql

export const sql = Prisma.sql
export const joinSql = Prisma.join
export const emptySql = Prisma.empty

/** A name or keyword of our own making; never a caller's text. */
export const rawSql = Prisma.raw

/** All of the conditions; true where there are none. */
export function allOf(conditions: readonly Sql[]): Sql {
  if (conditions.length === 0) return sql`true`
  return joinSql(
    conditions.map((condition) => sql`(${condition})`),
    ' AND ',
  )
}

/** Any of the conditions; false where there are none. */
export function anyOf(conditions: readonly Sql[]): Sql {
  if (conditions.length === 0) return sql`false`
  return sql`(${joinSql(
    conditions.map((condition) => sql`(${condition})`),
    ' OR ',
  )})`
}
