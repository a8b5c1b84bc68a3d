import type { RequestContext } from '../../context.ts'
import type { Database } from '../database.ts'
import { joinSql, rawSql, type Sql, sql } from '../sql.ts'
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
  return { ...context, database }
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
      sql`CROSS JOIN LATERAL jsonb_to_record(past.snapshot) AS part (${recordType(table)}) WHERE past.entity_kind = ${rawSql(`'${table.kind}'`)}${viewer.canSeeDrafts ? sql`` : withdrawn(table)}`,
    ),
  )
  const parts = PART_TABLES.map((table) =>
    hiding(
      table,
      sql`${rawSql(table.owner)} NOT IN (${changed(table.kind)})`,
      sql`CROSS JOIN LATERAL jsonb_to_recordset(past.snapshot -> ${rawSql(`'${table.list}'`)}) AS part (${recordType(table)}) WHERE past.entity_kind = ${rawSql(`'${table.kind}'`)}`,
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

// What event_search_rows of the database does, over the tables as they stood.
const SEARCH = sql`
  SELECT event_id, vector, label FROM event_search WHERE event_id NOT IN (${changed('EVENT')})
  UNION ALL SELECT event.id, event_search_vector(event.title, names.content, event.summary, quotes.content), event.title || ' ' || names.content
  FROM event,
    LATERAL (SELECT COALESCE(string_agg(name, ' '), '') AS content FROM (
      SELECT actor.name || ' ' || array_to_string(actor.aliases, ' ') AS name
        FROM participation JOIN actor ON actor.id = participation.actor_id WHERE participation.event_id = event.id
      UNION SELECT place.name || ' ' || array_to_string(place.aliases, ' ')
        FROM event_place JOIN place ON place.id = event_place.place_id WHERE event_place.event_id = event.id
      UNION SELECT topic.name
        FROM event_topic JOIN topic ON topic.id = event_topic.topic_id WHERE event_topic.event_id = event.id
    ) AS named) AS names,
    LATERAL (SELECT COALESCE(string_agg(quote, ' '), '') AS content FROM citation WHERE citation.event_id = event.id) AS quotes
  WHERE event.id IN (${changed('EVENT')})`

// A query of WITH does not see itself: inside of it, the name is still the table's.
function hiding(table: SnapshotTable, isUnchanged: Sql, fromPast: Sql): Sql {
  const name = rawSql(table.name)
  const columns = rawSql(Object.keys(table.columns).join(', '))
  const past = rawSql(
    Object.keys(table.columns)
      .map((column) => `part."${fieldName(column)}" AS ${column}`)
      .join(', '),
  )
  return sql`${name} AS NOT MATERIALIZED (
    SELECT ${columns} FROM ${name} WHERE ${isUnchanged}
    UNION ALL SELECT ${past} FROM past ${fromPast})`
}

function changed(kind: string): Sql {
  return sql`SELECT entity_id FROM changed_since WHERE entity_kind = ${rawSql(`'${kind}'`)}`
}

/** Outsiders do not see again what was published once and is a draft now. */
function withdrawn({ name, columns }: SnapshotTable): Sql {
  if (!('status' in columns)) return sql``
  return sql` AND past.entity_id NOT IN (SELECT id FROM ${rawSql(name)} WHERE status = 'DRAFT')`
}

function recordType({ columns }: SnapshotTable): Sql {
  const fields = Object.entries(columns).map(([column, type]) => `"${fieldName(column)}" ${type}`)
  return rawSql(fields.join(', '))
}

/** The name that Prisma, and so a snapshot, gives to a column. */
function fieldName(column: string): string {
  return column.replaceAll(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase())
}
