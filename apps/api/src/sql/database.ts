import { GraphQLError } from 'graphql'
import pg from 'pg'
import type { Sql } from './sql.ts'
import { createStatementNames } from './statement-names.ts'

/** The pool that reads run on. */
export interface Database {
  /** The single value of a one-row, one-column statement, as PostgreSQL's own JSON text; null for SQL's NULL. */
  readJsonText(statement: Sql): Promise<string | null>
  /** The rows of a statement; bigint columns come as text. */
  readRows<Result extends object>(statement: Sql): Promise<Result[]>
  /** Tells of each statement's time from asking for a connection to the last row, in milliseconds. */
  onStatement(listener: (milliseconds: number) => void): void
  connections(): PoolState
  end(): Promise<void>
}

export interface PoolState {
  /** Connections that are open. */
  readonly open: number
  readonly idle: number
  /** Statements that wait for a connection. */
  readonly waiting: number
}

export interface DatabaseSettings {
  readonly databaseUrl: string
  readonly poolSize: number
  readonly statementTimeoutMs: number
}

export function openDatabase({
  databaseUrl,
  poolSize,
  statementTimeoutMs,
}: DatabaseSettings): Database {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: poolSize,
    statement_timeout: statementTimeoutMs,
    application_name: 'annals-api',
    // Cursors hold instants as text; every session must write them alike. JIT compiling costs more
    // than it saves on statements this short.
    options: '-c TimeZone=UTC -c jit=off',
    types: {
      getTypeParser: (oid, format) =>
        oid === pg.types.builtins.JSON ? asText : pg.types.getTypeParser(oid, format),
    },
  })
  // A lost idle connection is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined)
  const listeners: ((milliseconds: number) => void)[] = []
  const nameOf = createStatementNames()
  const run = async (statement: Sql) => {
    refuseNul(statement.values)
    const startedAt = performance.now()
    try {
      const { text, values } = statement
      const name = nameOf(text)
      return await pool.query({ ...(name === undefined ? {} : { name }), text, values })
    } finally {
      const milliseconds = performance.now() - startedAt
      for (const listener of listeners) listener(milliseconds)
    }
  }
  return {
    readJsonText: async (statement) => {
      const { rows } = await run(statement)
      return (Object.values(rows[0] ?? {})[0] as string | null | undefined) ?? null
    },
    readRows: async (statement) => (await run(statement)).rows,
    onStatement: (listener) => {
      listeners.push(listener)
    },
    connections: () => ({
      open: pool.totalCount,
      idle: pool.idleCount,
      waiting: pool.waitingCount,
    }),
    end: () => pool.end(),
  }
}

function refuseNul(values: readonly unknown[]): void {
  for (const value of values) {
    if (Array.isArray(value)) refuseNul(value)
    else if (typeof value === 'string' && value.includes('\u0000')) {
      throw new GraphQLError('A text holds the character U+0000, which no stored text can hold.', {
        extensions: { code: 'INVALID_TEXT' },
      })
    }
  }
}

function asText(value: string): string {
  return value
}
