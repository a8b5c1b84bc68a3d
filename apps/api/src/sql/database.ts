import { GraphQLError } from 'graphql'
import pg from 'pg'
import { type Notices, openNotices } from './notices.ts'
import type { Sql } from './sql.ts'
import { createPrepared } from './statement-names.ts'
import { inTransaction, type Statements } from './transaction.ts'

/** The pools that statements run on. */
export interface Database {
  /** The single value of a one-row, one-column statement, as PostgreSQL's own JSON text; null for SQL's NULL. */
  readJsonText(statement: Sql): Promise<string | null>
  /** The rows of a statement; bigint columns come as text. */
  readRows<Result extends object>(statement: Sql): Promise<Result[]>
  /** Runs work in a transaction of its own, on a connection that no read waits for. */
  transaction<Result>(work: (statements: Statements) => Promise<Result>): Promise<Result>
  /** Tells of each read statement's time from asking for a connection to the last row, in milliseconds. */
  onStatement(listener: (milliseconds: number) => void): void
  connections(): PoolState
  /** What is told of changes. */
  readonly notices: Notices
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

const OPTIONS = '-c TimeZone=UTC -c jit=off'
const WRITERS_WAIT_MS = 15_000

export function openDatabase({
  databaseUrl,
  poolSize,
  statementTimeoutMs,
}: DatabaseSettings): Database {
  const settings = {
    connectionString: databaseUrl,
    statement_timeout: statementTimeoutMs,
    application_name: 'annals-api',
    // Cursors hold instants as text; every session must write them alike. JIT compiling costs more
    // than it saves on statements this short.
    options: OPTIONS,
    types: { getTypeParser },
  }
  const pool = new pg.Pool({ ...settings, max: poolSize })
  // Those who write events wait for one another in any case, for the order of revisions; and each
  // connection makes the plans of triggers anew.
  const writePool = new pg.Pool({
    ...settings,
    // One plan for each statement: of lists that are parameters PostgreSQL assumes ten members, and
    // would plan anew at each execution for the one that they have.
    options: `${OPTIONS} -c plan_cache_mode=force_generic_plan`,
    max: Math.ceil(poolSize / 2),
    connectionTimeoutMillis: WRITERS_WAIT_MS,
    pipeline: true,
  })
  // A lost idle connection is replaced at the next query; without a listener it would end the process.
  for (const each of [pool, writePool]) each.on('error', () => undefined)
  const notices = openNotices(databaseUrl)
  const listeners: ((milliseconds: number) => void)[] = []
  const preparedOf = createPrepared()
  const queryOf = (statement: Sql) => {
    refuseNul(statement.values)
    return { ...preparedOf(statement), values: [...statement.values] }
  }
  const run = async (statement: Sql) => {
    const query = queryOf(statement)
    const startedAt = performance.now()
    try {
      return await pool.query(query)
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
    transaction: (work) => inTransaction(writePool, queryOf, work),
    onStatement: (listener) => {
      listeners.push(listener)
    },
    connections: () => ({
      open: pool.totalCount,
      idle: pool.idleCount,
      waiting: pool.waitingCount,
    }),
    notices,
    end: async () => {
      await Promise.all([pool.end(), writePool.end(), notices.end()])
    },
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

const getTypeParser: typeof pg.types.getTypeParser = (oid, format) =>
  oid === pg.types.builtins.JSON ? asText : pg.types.getTypeParser(oid, format)

function asText(value: string): string {
  return value
}
