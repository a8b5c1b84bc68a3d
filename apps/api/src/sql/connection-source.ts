import type { Row } from './row.ts'
import type { Sql } from './sql.ts'

/** A list that is paged by key: its rows, and the total order in which they stand. */
export interface ConnectionSource {
  /** Names the list and its order inside cursors, so that a cursor of another list is refused. */
  readonly name: string
  /** A FROM item that names the child's alias. */
  readonly from: Sql
  readonly where: Sql
  /** The columns of the order, the last of them unique. All run the same way. */
  readonly order: readonly OrderKey[]
  readonly isDescending: boolean
  /** The node of a row, where it is another table's row. */
  node?(row: Row, child: Row): { readonly from: Sql; readonly where: Sql }
  /** The values of the fields that only this list's edges have, by field name. */
  readonly edgeValues?: Readonly<Record<string, (row: Row) => Sql>>
  /** How many rows there are, where that is known without counting them. */
  readonly total?: Sql
}

export interface OrderKey {
  expression(row: Row): Sql
  /** The PostgreSQL type that a cursor's text is read back as. */
  readonly type: 'bigint' | 'integer' | 'text' | 'timestamptz' | 'uuid' | 'double precision'
}

/** A key that is a column. */
export function orderKey(name: string, type: OrderKey['type']): OrderKey {
  return { expression: (row) => row.column(name), type }
}
