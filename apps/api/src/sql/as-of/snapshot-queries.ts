import { rawSql, type Sql, sql } from '../sql.ts'
import type { SnapshotTable } from './snapshot-tables.ts'

/**
 * A query of WITH that hides a table behind one of its name: its own rows where `isUnchanged` holds,
 * and what `fromPast`, a FROM item that follows `past`, makes `part` of.
 */
export function hiding(table: SnapshotTable, isUnchanged: Sql, fromPast: Sql): Sql {
  // A query of WITH does not see itself: inside of it, the name is still the table's.
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

/** `part` as the entity itself that a snapshot of `past` holds. */
export function entityOfPast(table: SnapshotTable): Sql {
  return sql`CROSS JOIN LATERAL jsonb_to_record(past.snapshot) AS part (${recordType(table)})`
}

/** `part` as the rows of a list that a snapshot of `past` holds. */
export function listOfPast(table: SnapshotTable & { readonly list: string }): Sql {
  return sql`CROSS JOIN LATERAL jsonb_to_recordset(past.snapshot -> ${rawSql(`'${table.list}'`)}) AS part (${recordType(table)})`
}

/** What event_search_rows of the database does for some events, over the tables as WITH hides them. */
export function searchRows(isWanted: Sql): Sql {
  return sql`
  SELECT event.id AS event_id, event_search_vector(event.title, names.content, event.summary, quotes.content) AS vector, event.title || ' ' || names.content AS label
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
  WHERE ${isWanted}`
}

function recordType({ columns }: SnapshotTable): Sql {
  const fields = Object.entries(columns).map(([column, type]) => `"${fieldName(column)}" ${type}`)
  return rawSql(fields.join(', '))
}

/** The name that Prisma, and so a snapshot, gives to a column. */
function fieldName(column: string): string {
  return column.replaceAll(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase())
}
