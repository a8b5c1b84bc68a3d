import type { FieldNode, GraphQLField } from 'graphql'
import type { RequestContext } from '../context.ts'
import type { Selected } from './collect-fields.ts'
import type { Complete } from './complete.ts'
import type { JsonText } from './json-text.ts'
import type { Row } from './row.ts'

/** A part of a statement, and what its JSON needs to become the answer. */
export interface Compiled {
  readonly json: JsonText
  /** Null where the JSON is the answer already. */
  readonly complete: Complete | null
}

/** What the parts of one statement share while it is made. */
export interface Compilation extends Selected {
  readonly context: RequestContext
  /** How many rows have an alias so far. */
  rowCount: number
  /** A row under an alias that is new to the statement. */
  nextRow(): Row
  /** A field of a row. */
  fieldOf(
    definition: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    row: Row,
  ): Compiled
  /** The types of what an interface answers, by place in a list; null where the schema tells. */
  typeNames: readonly (string | null)[] | null
}
