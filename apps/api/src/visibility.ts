import type { EventStatus } from '@annals/prisma'
import type { RequestContext } from './context.ts'
import { type Row, rowAs } from './sql/row.ts'
import { rawSql, type Sql, sql } from './sql/sql.ts'

// The one place that decides which rows a viewer may see. Every read of an event, timeline, chart or
// revision, and every count of them, goes through one of these conditions. A pin needs none: it is made
// of a published chart and of published events, and stays public for good, since reports show it.

type Seeing = Pick<RequestContext, 'viewer'>

/** What is known of people and keys. */
export function isForAdministrators({ viewer }: Seeing): Sql {
  return viewer.canAdminister ? sql`true` : sql`false`
}

/** An event, timeline or chart in a list or a count: never a deleted one, a draft only for editors. */
export function isListed(row: Row, { viewer }: Seeing): Sql {
  const status = row.column('status')
  return viewer.canSeeDrafts
    ? sql`${status} IN ('PUBLISHED', 'DRAFT')`
    : sql`${status} = 'PUBLISHED'`
}

/** The statuses in which `isListed` holds. */
export function listedStatuses({ viewer }: Seeing): readonly EventStatus[] {
  return viewer.canSeeDrafts ? ['PUBLISHED', 'DRAFT'] : ['PUBLISHED']
}

/** An event, timeline or chart asked for by its name: editors also find what was deleted. */
export function isReadable(row: Row, { viewer }: Seeing): Sql {
  return viewer.canSeeDrafts ? sql`true` : sql`${row.column('status')} = 'PUBLISHED'`
}

/** An event that was merged: an outsider may learn into what only where it was once there to be seen. */
export function maySayWhereItWent(event: Row, { viewer }: Seeing): Sql {
  if (viewer.canSeeDrafts) return sql`true`
  // Asked first what costs nothing: hardly any event was merged.
  return sql`${event.column('merged_into_id')} IS NOT NULL AND EXISTS (SELECT 1 FROM revision AS once WHERE once.entity_kind = 'EVENT' AND once.entity_id = ${event.column('id')} AND once.snapshot ->> 'status' = 'PUBLISHED')`
}

/** An event whose status is one of those that a caller asks for, and may see. */
export function isInStatus(row: Row, status: readonly EventStatus[], { viewer }: Seeing): Sql {
  const isAsked = sql`${row.column('status')} = ANY(${status}::"EventStatus"[])`
  return viewer.canSeeDrafts ? isAsked : sql`${row.column('status')} = 'PUBLISHED' AND ${isAsked}`
}

/** The statuses in which `isInStatus` holds. */
export function seenStatuses(
  status: readonly EventStatus[],
  { viewer }: Seeing,
): readonly EventStatus[] {
  return viewer.canSeeDrafts ? status : status.filter((each) => each === 'PUBLISHED')
}

/** A source, actor, place or topic in a list: never a deleted one. */
export function isKept(row: Row): Sql {
  return sql`NOT ${row.column('is_deleted')}`
}

/** A source, actor, place or topic asked for by its name: editors also find what was deleted. */
export function isFindable(row: Row, { viewer }: Seeing): Sql {
  return viewer.canSeeDrafts ? sql`true` : isKept(row)
}

/** `isReadable` of an event by its key: `event` is an alias that is free. */
export function eventIsReadable(id: Sql, event: Row, seeing: Seeing): Sql {
  if (seeing.viewer.canSeeDrafts) return sql`true`
  return sql`EXISTS (SELECT 1 FROM event ${event.alias} WHERE ${event.column('id')} = ${id} AND ${isReadable(event, seeing)})`
}

/** An event that belongs to a listed row, by its key: `event` is an alias that is free. */
export function eventIsListed(id: Sql, event: Row, seeing: Seeing): Sql {
  return sql`EXISTS (SELECT 1 FROM event ${event.alias} WHERE ${event.column('id')} = ${id} AND ${isListed(event, seeing)})`
}

/**
 * A revision: outsiders see what was published then of what is published now, so that neither a
 * draft nor the draft that a published event once was shows in its history; and nothing of a source,
 * actor, place or topic that was deleted.
 */
export function revisionIsVisible(revision: Row, { viewer }: Seeing): Sql {
  if (viewer.canSeeDrafts) return sql`true`
  const isStill = (table: string, shown: (entity: Row) => Sql) => {
    const entity = rowAs(`${revision.alias.sql}_${table}`)
    return sql`EXISTS (SELECT 1 FROM ${rawSql(table)} ${entity.alias} WHERE ${entity.column('id')} = ${revision.column('entity_id')} AND ${shown(entity)})`
  }
  const isPublished = (entity: Row) => sql`${entity.column('status')} = 'PUBLISHED'`
  const wasPublished = sql`${revision.column('snapshot')} ->> 'status' = 'PUBLISHED'`
  return sql`CASE ${revision.column('entity_kind')}
    WHEN 'EVENT' THEN ${wasPublished} AND ${isStill('event', isPublished)}
    WHEN 'TIMELINE' THEN ${wasPublished} AND ${isStill('timeline', isPublished)}
    WHEN 'CHART' THEN ${wasPublished} AND ${isStill('chart', isPublished)}
    WHEN 'SOURCE' THEN ${isStill('source', isKept)}
    WHEN 'ACTOR' THEN ${isStill('actor', isKept)}
    WHEN 'PLACE' THEN ${isStill('place', isKept)}
    WHEN 'TOPIC' THEN ${isStill('topic', isKept)}
    ELSE true END`
}

/** A revision's snapshot without the events that an outsider may not know of. */
export function visibleSnapshot(revision: Row, { viewer }: Seeing): Sql {
  const snapshot = revision.column('snapshot')
  if (viewer.canSeeDrafts) return snapshot
  const listed = (list: string, key: string) =>
    sql`(SELECT COALESCE(jsonb_agg(part ORDER BY place), '[]') FROM jsonb_array_elements(${snapshot} -> ${rawSql(`'${list}'`)}) WITH ORDINALITY AS parts (part, place) WHERE EXISTS (SELECT 1 FROM event WHERE event.id = (part ->> ${rawSql(`'${key}'`)})::uuid AND event.status = 'PUBLISHED'))`
  return sql`CASE ${revision.column('entity_kind')}
    WHEN 'EVENT' THEN jsonb_set(${snapshot}, '{linksFrom}', ${listed('linksFrom', 'toId')}) - 'mergedIntoId'
    WHEN 'TIMELINE' THEN jsonb_set(${snapshot}, '{events}', ${listed('events', 'eventId')})
    ELSE ${snapshot} END`
}

/** A revision's action; what was merged into a published event may have been a draft. */
export function visibleAction(revision: Row, { viewer }: Seeing): Sql {
  const action = revision.column('action')
  if (viewer.canSeeDrafts) return action
  return sql`CASE ${action} WHEN 'MERGE' THEN 'UPDATE' ELSE ${action} END`
}
