/** What a field costs where the general rule of `operationCost` does not tell. */
export interface FieldCost {
  /** What it costs by itself, in rows that PostgreSQL could have read for the same money. */
  readonly own?: number
  /** How many objects its list holds, at most or as a fair guess. */
  readonly rows?: number
}

/** A plain list, which takes no `first`, holds about so many. */
export const ROWS_OF_A_LIST = 10

/** By schema coordinate. A test holds that each is still in the schema. */
export const FIELD_COSTS: Readonly<Record<string, FieldCost>> = {}

/** An exact count of a whole list, on any connection. */
export const TOTAL_COUNT_COST = 100
