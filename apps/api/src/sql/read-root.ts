import type { GraphQLResolveInfo } from 'graphql'
import type { RequestContext } from '../context.ts'
import { contextAsOf } from './as-of/context-as-of.ts'
import { compileResolvedField } from './compile-field.ts'
import { sql } from './sql.ts'
import type { Arguments, SqlField } from './sql-field.ts'

/** A field of Query that one statement answers, with all that is selected below it. */
export function readInSql(sqlField: SqlField) {
  return {
    extensions: { sql: sqlField },
    resolve: (
      _parent: unknown,
      args: Arguments,
      context: RequestContext,
      info: GraphQLResolveInfo,
    ) => answer(sqlField, contextOf(args, context), info),
  }
}

/** The same where something must be read before the statement can be written. */
export function readPrepared(
  prepare: (args: Arguments, context: RequestContext) => Promise<SqlField>,
) {
  return {
    resolve: async (
      _parent: unknown,
      args: Arguments,
      context: RequestContext,
      info: GraphQLResolveInfo,
    ) => {
      const seeing = contextOf(args, context)
      return answer(await prepare(args, seeing), seeing, info)
    },
  }
}

function contextOf(args: Arguments, context: RequestContext): RequestContext {
  return contextAsOf(context, args.asOf as Date | null | undefined)
}

async function answer(
  sqlField: SqlField,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<never> {
  const { value } = compileResolvedField(info, context, undefined, sqlField)
  const text = await context.database.readJsonText(sql`SELECT ${value} AS answer`)
  return (text === null ? null : JSON.parse(text)) as never
}
