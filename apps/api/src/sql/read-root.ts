import type { GraphQLResolveInfo } from 'graphql'
import type { RequestContext } from '../context.ts'
import { compileResolvedField } from './compile-field.ts'
import { sql } from './sql.ts'
import type { SqlField } from './sql-field.ts'

/** A field of Query that one statement answers, with all that is selected below it. */
export function readInSql(sqlField: SqlField) {
  return {
    extensions: { sql: sqlField },
    resolve: async (
      _parent: unknown,
      _args: unknown,
      context: RequestContext,
      info: GraphQLResolveInfo,
    ): Promise<never> => {
      const { value } = compileResolvedField(info, context)
      const text = await context.database.readJsonText(sql`SELECT ${value} AS answer`)
      return (text === null ? null : JSON.parse(text)) as never
    },
  }
}
