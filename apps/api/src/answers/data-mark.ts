import { sharedLook } from '../shared-look.ts'
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
  return { read: sharedLook(() => readMark(database)) }
}

async function readMark(database: Database): Promise<string> {
  const [row] = await database.readRows<{ mark: string }>(
    // A standby's snapshots do not name the transactions under way; how far it has replayed says enough.
    sql`SELECT concat(pg_current_snapshot(), ' ', pg_postmaster_start_time(), ' ', CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn() END) AS mark`,
  )
  if (row === undefined) throw new Error('PostgreSQL gave no snapshot')
  return row.mark
}
