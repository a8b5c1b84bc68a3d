import type { GraphQLField, GraphQLResolveInfo } from 'graphql'
import type { RequestContext } from '../context.ts'
import type { ConnectionSource } from './connection-source.ts'
import type { Row } from './row.ts'
import { type Sql, sql } from './sql.ts'

/** Arguments as GraphQL coerced them; each module narrows them by its own input types. */
export type Arguments = Readonly<Record<string, unknown>>

/** Where rows come from: a FROM item that names `child`'s alias, and the condition they meet. */
export interface RowSource {
  readonly from: Sql
  readonly where: Sql
  readonly orderBy?: Sql
}

/**
 * How a GraphQL field is read in SQL. Every field of a type that is stored has one; `compileField`
 * turns a whole selection of them into one statement, whose JSON the plain resolvers then pick from.
 */
export type SqlField =
  | { readonly kind: 'column'; value(row: Row, args: Arguments, context: RequestContext): Sql }
  | { readonly kind: 'object'; isNull?(row: Row): Sql }
  | {
      readonly kind: 'one'
      source(row: Row, child: Row, args: Arguments, context: RequestContext): RowSource | null
      /** The concrete type's name, where the field's type is an interface. */
      typeName?(args: Arguments): string | null
    }
  | {
      readonly kind: 'many'
      source(row: Row, child: Row, args: Arguments, context: RequestContext): RowSource
    }
  | {
      readonly kind: 'each'
      /** One source for each answer, in order; null answers null. */
      sources(
        child: () => Row,
        args: Arguments,
        context: RequestContext,
      ): readonly ({ typeName: string; child: Row; source: RowSource } | null)[]
    }
  | {
      readonly kind: 'connection'
      source(row: Row, child: Row, args: Arguments, context: RequestContext): ConnectionSource
    }
  | { readonly kind: 'ofList'; make(raw: unknown): unknown }
  | {
      readonly kind: 'computed'
      needs(row: Row, context: RequestContext): Readonly<Record<string, Sql>>
      /** Where null is needed, and answered. */
      isNull?(row: Row): Sql
      /** Whether the values that `needs` names are the answer where the fields of just those names are asked for. */
      readonly isAnswer?: boolean
      /** What the field answers, made of the values that `needs` named. */
      make(needed: never, args: Arguments, context: RequestContext): unknown
    }

/** How a field is read in SQL; null where it is not. */
export function sqlFieldOf(definition: GraphQLField<unknown, unknown>): SqlField | null {
  return (definition.extensions.sql as SqlField | undefined) ?? null
}

/** A field that is a column of the row, or an expression over it. */
export function column(
  value: string | ((row: Row, args: Arguments, context: RequestContext) => Sql),
) {
  return field({
    kind: 'column',
    value: typeof value === 'string' ? (row) => row.column(value) : value,
  })
}

/** A field that is an instant: RFC 3339 in UTC, to the millisecond. */
export function instant(name: string) {
  return column(
    (row) => sql`to_char(${row.column(name)} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
  )
}

/** An object made of other columns of the same row; null where `isNull` holds. */
export function sameRow(isNull?: (row: Row) => Sql) {
  return field(isNull === undefined ? { kind: 'object' } : { kind: 'object', isNull })
}

/** The one row that a source gives; null where it gives none. */
export function one(source: Extract<SqlField, { kind: 'one' }>['source']) {
  return field({ kind: 'one', source })
}

/** Every row that a source gives, as a list. */
export function many(source: Extract<SqlField, { kind: 'many' }>['source']) {
  return field({ kind: 'many', source })
}

/** A page of the rows that a source gives, as a Relay connection. */
export function connection(source: Extract<SqlField, { kind: 'connection' }>['source']) {
  return field({ kind: 'connection', source })
}

/** A field of an edge whose SQL the list gives by the field's name; `make` turns its JSON into the answer. */
export function ofList<Value>(make: (raw: unknown) => Value) {
  return {
    extensions: { sql: { kind: 'ofList', make } satisfies SqlField },
    resolve: (parent: object, _args: object, _context: object, info: GraphQLResolveInfo) =>
      make((parent as Record<string, unknown>)[info.path.key]),
  }
}

/**
 * A field that PostgreSQL cannot answer: `make` works it out of the values that `needs` names. It is
 * given them as JSON has them.
 */
export function computed<Needed, Value, Args = object>(
  needs: (row: Row, context: RequestContext) => Readonly<Record<keyof Needed & string, Sql>>,
  make: (needed: Needed, args: Args, context: RequestContext) => Value,
) {
  return {
    extensions: { sql: { kind: 'computed', needs, make: make as never } satisfies SqlField },
    resolve: (
      parent: object,
      args: Args,
      context: RequestContext,
      info: GraphQLResolveInfo,
    ): Value => make((parent as Record<string, Needed>)[info.path.key] as Needed, args, context),
  }
}

/** Any field, with the resolver that picks its value out of the statement's JSON. */
export function field(sqlField: SqlField) {
  return { extensions: { sql: sqlField }, resolve: pick }
}

// The statement names each value by its response key, since one field may stand there twice with
// other arguments. The declared type of the field is what SQL was asked to give: hence `never`.
function pick(parent: unknown, _args: unknown, _context: unknown, info: GraphQLResolveInfo): never {
  return (parent as Record<string, unknown>)[info.path.key] as never
}
