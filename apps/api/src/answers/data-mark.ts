import type { Database } from '../sql/database.ts'
import { sql } from '../sql/sql.ts'

/**
 * Names what a reader sees of the database: two equal marks mean that no transaction that had written
 * anything began, committed or was rolled back between them, in whatever process or by hand. The
 * server's start and role are in it because a restored or promoted server counts anew.
 */
export interface DataMark {
  /** The mark at some moment after this call: whatever was committed before it is in it. */
  read(): Promise<string>
}

export function createDataMark(database: Database): DataMark {
  let current: Promise<string> | null = null
  let next: Promise<string> | null = null
  const begin = () => {
    const reading = readMark(database).finally(() => {
      if (current === reading) current = null
    })
    current = reading
    return reading
  }
  return {
    read: () => {
      if (current === null) return begin()
      // One that is under way may have looked before this call: wait for it, and share the next.
      next ??= current
        .catch(() => undefined)
        .then(() => {
          next = null
          return begin()
        })
      return next
    },
  }
}

async function readMark(database: Database): Promise<string> {
  const [row] = await database.readRows<{ mark: string }>(
    sql`SELECT concat(pg_current_snapshot(), ' ', pg_postmaster_start_time(), ' ', pg_is_in_recovery()) AS mark`,
  )
  if (row === undefined) throw new Error('PostgreSQL gave no snapshot')
  return row.mark
}
