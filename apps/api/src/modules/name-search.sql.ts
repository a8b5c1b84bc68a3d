import { anyOf, type Sql, sql } from '../sql/sql.ts'

/** Rows whose name or one of whose aliases contains the text, letter case aside; all without a text. */
export function nameMatches(text: unknown, name: Sql, aliases?: Sql): Sql {
  const wanted = typeof text === 'string' ? text.trim() : ''
  if (wanted === '') return sql`true`
  const contains = (value: Sql) => sql`strpos(lower(${value}), lower(${wanted})) > 0`
  if (aliases === undefined) return contains(name)
  return anyOf([
    contains(name),
    sql`EXISTS (SELECT 1 FROM unnest(${aliases}) AS alias WHERE ${contains(sql`alias`)})`,
  ])
}
