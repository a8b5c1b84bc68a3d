import { LRUCache } from 'lru-cache'
import { sharedLook } from '../shared-look.ts'
import type { Database } from '../sql/database.ts'
import { type Sql, sql } from '../sql/sql.ts'
import { EventColumns } from './event-columns.ts'
import { recordsAfter, recordsOfTouched } from './event-records.sql.ts'

/** The columns of one process. */
export interface KeptColumns {
  /** Reads all events, in the background. Whoever asks for the columns begins it as well. */
  begin(): void
  /**
   * The columns as the data stands at some moment after this call: whatever was committed before it is
   * in them, and of each transaction all or nothing. They are so only until the caller awaits something
   * else. Null where they are not there: not read yet, too large for their memory, or on a standby.
   */
  current(): Promise<EventColumns | null>
  /**
   * `current` with the one row of a statement, which is kept while nothing at all is written: so it reads
   * nothing for the next who asks the same. A row that is read anew is of a moment shortly before.
   */
  currentWith<Row extends object>(
    statement: Sql,
  ): Promise<{ readonly columns: EventColumns; readonly row: Row } | null>
  /** Resolves when no reading of all events is under way. */
  settled(): Promise<void>
  /** How many bytes they take; 0 where they are not there. */
  bytes(): number
}

interface Kept {
  readonly columns: EventColumns
  /** What the columns have seen, as PostgreSQL's pg_snapshot. */
  readonly snapshot: string
  /** Which server: a snapshot says nothing on another one, or on one that was restored. */
  readonly server: string
}

/** A row, and what PostgreSQL saw when it was read. */
interface Read {
  readonly row: object
  readonly snapshot: string
}

/** The most bytes of rows that statements read. */
const MOST_READ = 4_000_000

const EVENTS_AT_ONCE = 2_000

/** Columns of up to so many bytes. What goes wrong while all are read is told, and they are read again when asked for. */
export function keepColumns(
  database: Database,
  maxBytes: number,
  tell: (error: unknown) => void,
): KeptColumns {
  let kept: Kept | null = null
  let reading: Promise<void> | null = null
  let isTooLarge = maxBytes === 0
  const reads = new LRUCache<string, Read>({
    maxSize: MOST_READ,
    sizeCalculation: ({ row }, name) => name.length + bytesOf(row) + 200,
  })
  const begin = () => {
    if (reading !== null || isTooLarge) return
    reading = readAll(database, maxBytes)
      .then((all) => {
        kept = all
        reads.clear()
        isTooLarge = all === null
      })
      .catch(tell)
      .finally(() => {
        reading = null
      })
  }
  const current = sharedLook(async () => {
    if (kept === null) {
      begin()
      return null
    }
    const before: Kept = kept
    const after = await followed(before, database)
    if (kept === before) kept = after
    if (after === null || after.columns.isWorn) begin()
    return after?.columns ?? null
  })
  const currentWith = async <Row extends object>(statement: Sql) => {
    const name = JSON.stringify([statement.sql, statement.values])
    const known = reads.get(name)
    if (known !== undefined && known.snapshot === kept?.snapshot) {
      const columns = await current()
      // Equal snapshots see the same transactions.
      if (columns !== null && known.snapshot === kept?.snapshot) {
        return { columns, row: known.row as Row }
      }
    }
    const [read] = await database.readRows<Row & { snapshot: string }>(
      sql`SELECT pg_current_snapshot()::text AS snapshot, read.* FROM (${statement}) AS read`,
    )
    if (read === undefined) return null
    reads.set(name, { row: read, snapshot: read.snapshot })
    const columns = await current()
    return columns === null ? null : { columns, row: read as Row }
  }
  return {
    begin,
    current,
    currentWith,
    settled: async () => {
      while (reading !== null) await reading
    },
    bytes: () => (kept === null ? 0 : kept.columns.byteLength + reads.calculatedSize),
  }
}

function bytesOf(row: object): number {
  return Object.values(row).reduce<number>(
    (sum, value) => sum + (value instanceof Uint8Array ? value.byteLength : String(value).length),
    0,
  )
}

async function readAll(database: Database, maxBytes: number): Promise<Kept | null> {
  const [start] = await database.readRows<Start>(sql`
    SELECT pg_current_snapshot()::text AS snapshot, pg_postmaster_start_time()::text AS server, pg_is_in_recovery() AS "isStandby",
      (SELECT count(*)::int FROM event) AS events, (SELECT count(*)::int FROM participation) AS participations,
      (SELECT count(*)::int FROM citation) AS citations`)
  // A standby's snapshots do not name the transactions that are under way.
  if (start === undefined || start.isStandby) return null
  const columns = new EventColumns(start, maxBytes)
  for (let last: string | null = null; ; ) {
    const [row]: Records[] = await database.readRows<Records>(recordsAfter(last, EVENTS_AT_ONCE))
    if (row?.records == null) break
    columns.put(row.records)
    if (columns.byteLength > maxBytes) return null
    last = columns.ids.textOf(columns.size - 1)
  }
  // Whatever was written meanwhile was not in that snapshot, so that it will be read again.
  return { columns, snapshot: start.snapshot, server: start.server }
}

interface Start {
  readonly snapshot: string
  readonly server: string
  readonly isStandby: boolean
  readonly events: number
  readonly participations: number
  readonly citations: number
}

interface Records {
  readonly records: Buffer | null
}

/** Brings the columns up to a newer snapshot; null where that cannot be done. */
async function followed(
  { columns, snapshot, server }: Kept,
  database: Database,
): Promise<Kept | null> {
  const [change] = await database.readRows<Change>(sql`
    WITH touched AS MATERIALIZED (
      SELECT DISTINCT event_id FROM event_key_change
      WHERE xid >= pg_snapshot_xmin(${snapshot}::pg_snapshot) AND (is_trim OR NOT pg_visible_in_snapshot(xid, ${snapshot}::pg_snapshot))
    )
    SELECT pg_current_snapshot()::text AS snapshot, pg_postmaster_start_time()::text AS server,
      EXISTS (SELECT FROM touched WHERE event_id IS NULL) AS "isLost",
      (${recordsOfTouched()}) AS records,
      (SELECT string_agg(uuid_send(event_id), '') FROM touched WHERE NOT EXISTS (SELECT FROM event WHERE event.id = touched.event_id)) AS gone`)
  if (change === undefined || change.isLost || change.server !== server) return null
  if (change.records !== null) columns.put(change.records)
  if (change.gone !== null) columns.remove(change.gone)
  return { columns, snapshot: change.snapshot, server }
}

interface Change extends Records {
  readonly snapshot: string
  readonly server: string
  readonly isLost: boolean
  readonly gone: Buffer | null
}
