import { rawSql, type Sql } from './sql.ts'

/** One row of a table inside a statement, under an alias that is unique there. */
export interface Row {
  readonly alias: Sql
  /** A column of this row, by its name in PostgreSQL. */
  column(name: string): Sql
}

export function rowAs(alias: string): Row {
  return { alias: rawSql(alias), column: (name) => rawSql(`${alias}.${name}`) }
}
