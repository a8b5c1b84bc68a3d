import type { RevisionAction } from '@annals/prisma'
import type { RequestContext } from '../../context.ts'
import { entityOfPast, hiding, listOfPast, searchRows } from '../../sql/as-of/snapshot-queries.ts'
import { ENTITY_TABLES, PART_TABLES } from '../../sql/as-of/snapshot-tables.ts'
import { rowAs } from '../../sql/row.ts'
import { joinSql, type Sql, sql } from '../../sql/sql.ts'
import { eventIsReadable } from '../../visibility.ts'
import type { EventFilterInput } from '../event/event-filter.graphql.ts'
import { eventsMatching } from '../event/event-filter.sql.ts'

/** A change of an event, as the revisions tell of it. */
export interface EventRevision {
  readonly id: string
  /** Decimal. */
  readonly sequence: string
  readonly eventId: string
  readonly action: RevisionAction
  /** The revision before it; null where it is the first. */
  readonly beforeId: string | null
  readonly isPublished: boolean
  /** Whether the viewer may see the event by now, whatever it was then. */
  readonly isReadable: boolean
  /** Whether it was merged into an event that the viewer may see. */
  readonly isMergedInSight: boolean
}

export const MOST_AT_ONCE = 200

/** Changes of events after a number, in the order in which they were committed. */
export function eventRevisionsAfter(
  { database, viewer }: RequestContext,
  sequence: string,
): Promise<EventRevision[]> {
  const now = rowAs('present')
  const isReadable = (id: Sql) => eventIsReadable(id, now, { viewer })
  return database.readRows(sql`
    SELECT told.id::text, told.sequence::text, told.entity_id::text AS "eventId", told.action::text,
      (SELECT earlier.id::text FROM revision earlier
        WHERE earlier.entity_kind = 'EVENT' AND earlier.entity_id = told.entity_id AND earlier.version < told.version
        ORDER BY earlier.version DESC LIMIT 1) AS "beforeId",
      told.snapshot ->> 'status' = 'PUBLISHED' AS "isPublished",
      ${isReadable(sql`told.entity_id`)} AS "isReadable",
      COALESCE((SELECT ${isReadable(sql`merged.merged_into_id`)} FROM event merged
        WHERE merged.id = told.entity_id AND merged.merged_into_id IS NOT NULL), false) AS "isMergedInSight"
    FROM revision told
    WHERE told.entity_kind = 'EVENT' AND told.sequence > ${sequence}::bigint
    ORDER BY told.sequence LIMIT ${MOST_AT_ONCE}`)
}

/**
 * The events of these revisions, each of another event, that a viewer could see and a filter let
 * through as they stood right after them. Names in the filter mean what they mean now.
 */
export async function matchingThen(
  context: RequestContext,
  filter: EventFilterInput | null,
  revisions: readonly string[],
): Promise<ReadonlySet<string>> {
  const statement = matchingStatement(context, filter, revisions)
  if (revisions.length === 0) return new Set()
  const rows = await context.database.readRows<{ id: string }>(statement)
  return new Set(rows.map(({ id }) => id))
}

function matchingStatement(
  context: RequestContext,
  filter: EventFilterInput | null,
  revisions: readonly string[],
): Sql {
  const event = rowAs('candidate')
  const { from, where } = eventsMatching(event, filter, context)
  return sql`WITH past AS MATERIALIZED (
      SELECT entity_id, snapshot FROM revision WHERE id = ANY(${revisions}::uuid[])
    ), ${joinSql(TABLES)}, event_search AS NOT MATERIALIZED (${searchRows(sql`event.id IN (${CHANGED})`)})
    SELECT ${event.column('id')}::text AS id FROM ${from} WHERE ${event.column('id')} IN (${CHANGED}) AND ${where}`
}

const CHANGED = sql`SELECT entity_id FROM past`

// Of other events nothing is asked but whether one may see them, and how they are linked to these.
const TABLES: readonly Sql[] = [
  ...ENTITY_TABLES.filter(({ kind }) => kind === 'EVENT').map((table) =>
    hiding(table, sql`id NOT IN (${CHANGED})`, entityOfPast(table)),
  ),
  ...PART_TABLES.filter(({ kind }) => kind === 'EVENT').map((table) =>
    hiding(
      table,
      table.name === 'event_link' ? sql`from_id NOT IN (${CHANGED})` : sql`false`,
      listOfPast(table),
    ),
  ),
]
