import type { RequestContext } from '../../context.ts'
import type { Database } from '../database.ts'
import { joinSql, rawSql, type Sql, sql } from '../sql.ts'
import { entityOfPast, hiding, listOfPast, searchRows } from './snapshot-queries.ts'
import { ENTITY_TABLES, PART_TABLES, type SnapshotTable } from './snapshot-tables.ts'

/**
 * A context whose reads see the data as it stood at an instant; the same context where none is given.
 * A statement's tables are hidden behind queries of the same names, so that nothing else need know.
 */
export function contextAsOf(
  context: RequestContext,
  asOf: Date | null | undefined,
): RequestContext {
  if (asOf == null) return context
  const tables = tablesAsOf(asOf, context)
  const database: Database = {
    ...context.database,
    readJsonText: (statement) => context.database.readJsonText(sql`${tables} ${statement}`),
    readRows: (statement) => context.database.readRows(sql`${tables} ${statement}`),
  }
  return { ...context, database, eventColumns: undefined, shareKeptCounts: undefined }
}

/**
 * A WITH clause for every table that revisions keep. What has not changed since is read where it
 * stands; the rest from the last snapshot before the instant.
 */
function tablesAsOf(asOf: Date, { viewer }: RequestContext): Sql {
  const at = sql`${asOf.toISOString()}::timestamptz`
  const entities = ENTITY_TABLES.map((table) =>
    hiding(
      table,
      sql`created_at <= ${at} AND id NOT IN (${changed(table.kind)})`,
      sql`${entityOfPast(table)} WHERE past.entity_kind = ${rawSql(`'${table.kind}'`)}${viewer.canSeeDrafts ? sql`` : withdrawn(table)}`,
    ),
  )
  const parts = PART_TABLES.map((table) =>
    hiding(
      table,
      sql`${rawSql(table.owner)} NOT IN (${changed(table.kind)})`,
      sql`${listOfPast(table)} WHERE past.entity_kind = ${rawSql(`'${table.kind}'`)}`,
    ),
  )
  return sql`WITH changed_since AS MATERIALIZED (
      SELECT DISTINCT entity_kind, entity_id FROM revision WHERE created_at > ${at}
    ), past AS MATERIALIZED (
      SELECT DISTINCT ON (entity_kind, entity_id) entity_kind, entity_id, snapshot FROM revision
      WHERE created_at <= ${at} AND (entity_kind, entity_id) IN (SELECT entity_kind, entity_id FROM changed_since)
      ORDER BY entity_kind, entity_id, version DESC
    ), ${joinSql([...entities, ...parts])},
    event_search AS NOT MATERIALIZED (${SEARCH}),
    revision AS NOT MATERIALIZED (SELECT * FROM revision WHERE created_at <= ${at})`
}

const SEARCH = sql`
  SELECT event_id, vector, label FROM event_search WHERE event_id NOT IN (${changed('EVENT')})
  UNION ALL ${searchRows(sql`event.id IN (${changed('EVENT')})`)}`

function changed(kind: string): Sql {
  return sql`SELECT entity_id FROM changed_since WHERE entity_kind = ${rawSql(`'${kind}'`)}`
}

/** Outsiders do not see again what was published once and is a draft now. */
function withdrawn({ name, columns }: SnapshotTable): Sql {
  if (!('status' in columns)) return sql``
  return sql` AND past.entity_id NOT IN (SELECT id FROM ${rawSql(name)} WHERE status = 'DRAFT')`
}
