import type { GraphQLResolveInfo } from 'graphql'
import type { RequestContext } from '../context.ts'
import { askedField } from './compile-field.ts'
import { pickedFrom, readField } from './read-root.ts'
import type { Row } from './row.ts'
import { rawSql, type Sql } from './sql.ts'
import { type Arguments, many, one, type RowSource, type SqlField } from './sql-field.ts'

type NamedValues = Readonly<Record<string, Sql>>
type Values<Parent> = (
  parent: Parent,
  context: RequestContext,
) => NamedValues | Promise<NamedValues>
type Source = (values: Row, child: Row, context: RequestContext) => RowSource

/**
 * A field that one statement reads, below a parent that is no row of the database but an answer made
 * by a service. `valuesOf` gives what the source looks for: its columns are those values.
 */
export function readByValues<Parent>(valuesOf: Values<Parent>, source: Source) {
  return readBelow(valuesOf, one(withContext(source)).extensions.sql)
}

/** As `readByValues`, for every row that the source gives. */
export function readManyByValues<Parent>(valuesOf: Values<Parent>, source: Source) {
  return readBelow(valuesOf, many(withContext(source)).extensions.sql)
}

function withContext(source: Source) {
  return (values: Row, child: Row, _args: Arguments, context: RequestContext) =>
    source(values, child, context)
}

function readBelow<Parent>(valuesOf: Values<Parent>, sqlField: SqlField) {
  return {
    extensions: { sql: sqlField },
    resolve: async (
      parent: Parent,
      _args: object,
      context: RequestContext,
      info: GraphQLResolveInfo,
    ): Promise<never> => {
      const row = rowOf(await valuesOf(parent, context))
      return pickedFrom(await readField(askedField(info), sqlField, context, row))
    },
  }
}

function rowOf(values: NamedValues): Row {
  return {
    alias: rawSql('t0'),
    column: (name) => {
      const value = values[name]
      if (value === undefined) throw new Error(`The parent gives no ${name}`)
      return value
    },
  }
}
