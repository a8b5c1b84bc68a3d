import type { GraphQLResolveInfo } from 'graphql'
import type { RequestContext } from '../context.ts'
import { contextAsOf } from './as-of/context-as-of.ts'
import { type AskedField, askedField, type CompiledField, compileField } from './compile-field.ts'
import { BROKEN_PROMISE, withPlainNumbers } from './json-text.ts'
import type { Row } from './row.ts'
import type { Arguments, SqlField } from './sql-field.ts'

/** A field's JSON as the statement gave it, and what is needed to make the answer of it. */
export interface ReadField extends Pick<CompiledField, 'complete' | 'typeNames'> {
  readonly text: string
}

/** How a root field is read, whether its text becomes the answer or values for the plain resolvers. */
export type ReadRoot = (
  asked: AskedField,
  args: Arguments,
  context: RequestContext,
) => Promise<ReadField>

/**
 * A field of Query that one statement answers, with all that is selected below it. Where that is null,
 * `otherwise` answers, which is for what is seldom asked for and dear to look for each time.
 */
export function readInSql(sqlField: SqlField, otherwise?: SqlField) {
  const read: ReadRoot = async (asked, args, context) => {
    const seeing = contextAsOf(context, args.asOf as Date | null | undefined)
    const compile = () => compileField(asked, seeing, undefined, sqlField)
    const compiled = context.compiledParts?.whole(asked, compile) ?? compile()
    const found = await readCompiled(compiled, seeing)
    if (otherwise === undefined || found.text !== 'null') return found
    return readField(asked, otherwise, seeing)
  }
  return { ...root(read), extensions: { read, sql: sqlField } }
}

/** The same where something must be read before the statement can be written. */
export function readPrepared(
  prepare: (args: Arguments, context: RequestContext) => Promise<SqlField>,
) {
  return root(async (asked, args, context) => {
    const seeing = contextAsOf(context, args.asOf as Date | null | undefined)
    return readField(asked, await prepare(args, seeing), seeing)
  })
}

function root(read: ReadRoot) {
  return {
    extensions: { read },
    resolve: async (
      _parent: unknown,
      args: Arguments,
      context: RequestContext,
      info: GraphQLResolveInfo,
    ) => pickedFrom(await read(askedField(info), args, context)),
  }
}

/** A field by one statement; `parent` is what it stands below, where that is no root type. */
export async function readField(
  asked: AskedField,
  sqlField: SqlField,
  context: RequestContext,
  parent?: Row,
): Promise<ReadField> {
  return readCompiled(compileField(asked, context, parent, sqlField), context)
}

async function readCompiled(
  { statement, complete, typeNames }: CompiledField,
  { database }: RequestContext,
): Promise<ReadField> {
  const text = await database.readJsonText(statement)
  return { text: withPlainNumbers(text ?? 'null'), complete, typeNames }
}

/** What the plain resolvers pick from. */
export function pickedFrom({ text, typeNames }: ReadField): never {
  const value: unknown = JSON.parse(text.replaceAll(BROKEN_PROMISE, 'null'))
  if (typeNames !== null) {
    const values = Array.isArray(value) ? value : [value]
    for (const [place, each] of values.entries()) if (each !== null) each.$type = typeNames[place]
  }
  return value as never
}
