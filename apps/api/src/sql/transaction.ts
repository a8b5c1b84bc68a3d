import type { Writable } from 'node:stream'
import type pg from 'pg'
import type { Sql } from './sql.ts'

/** Statements of one transaction, each after the one before. */
export interface Statements {
  /** The rows of a statement; bigint columns come as text. */
  readRows<Result extends object>(statement: Sql): Promise<Result[]>
  /** Runs a statement, and tells how many rows it wrote. */
  write(statement: Sql): Promise<number>
  /** Runs a statement that may not have ended yet when this resolves. Where it fails, the transaction does. */
  send(statement: Sql): Promise<void>
}

/** A statement as pg takes it. */
type QueryOf = (statement: Sql) => pg.QueryConfig

/**
 * Runs work in a transaction on a connection of the pool: all that it writes happens, or nothing. What
 * nobody waits for goes to PostgreSQL together, where the pool's connections are pipelined.
 */
export async function inTransaction<Result>(
  pool: pg.Pool,
  queryOf: QueryOf,
  work: (statements: Statements) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect()
  try {
    const run = runOn(client)
    run('BEGIN')
    const result = await work({
      readRows: async (statement) => (await run(queryOf(statement)).ended()).rows,
      write: async (statement) => (await run(queryOf(statement)).ended()).rowCount ?? 0,
      send: async (statement) => {
        run(queryOf(statement))
      },
    })
    await run('COMMIT').ended()
    client.release()
    return result
  } catch (error) {
    await rollBack(client)
    throw error
  }
}

/** Sends queries one after another; each has ended when all before it have. The first that fails says why the rest do. */
function runOn(client: pg.PoolClient) {
  const hold = holdingBack(client.connection.stream)
  let all: Promise<unknown> = Promise.resolve()
  return (query: pg.QueryConfig | string) => {
    hold()
    const result = client.query(query)
    const upToHere = Promise.all([all, result])
    upToHere.catch(() => undefined) // whoever waits next is told
    all = upToHere
    return {
      ended: async () => {
        await upToHere
        return result
      },
    }
  }
}

/** What is sent from a call until this turn's work is done goes out at once: each write to a socket is dear. */
function holdingBack(stream: Writable): () => void {
  let isHeld = false
  return () => {
    if (isHeld) return
    isHeld = true
    stream.cork()
    process.nextTick(() => {
      isHeld = false
      stream.uncork()
    })
  }
}

// A connection that cannot even roll back is lost: the pool closes it, and PostgreSQL rolls back.
async function rollBack(client: pg.PoolClient): Promise<void> {
  try {
    await client.query('ROLLBACK')
    client.release()
  } catch {
    client.release(true)
  }
}
