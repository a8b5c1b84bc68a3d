import { joinSql, rawSql, type Sql, sql } from './sql.ts'

/**
 * Inserts rows whose columns are named as Prisma names them. Each row gives the columns that the first
 * one gives; the others have their defaults. One parameter holds all values, so that a table has one
 * statement however many rows come, and PostgreSQL keeps its plan.
 */
export function insertRows(table: string, rows: readonly object[]): Sql {
  const keys = Object.keys(rows[0] ?? {})
  const columns = joinSql(keys.map((key) => rawSql(`"${columnName(key)}"`)))
  const values = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [columnName(key), value])),
  )
  const json = JSON.stringify(values, (_key, value) =>
    typeof value === 'bigint' ? String(value) : value,
  )
  return sql`INSERT INTO ${rawSql(table)} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${rawSql(table)}, ${json}::json)`
}

function columnName(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
