import type { EntityKind } from '@annals/prisma'
import { rawSql, type Sql, sql } from '../sql/sql.ts'

export interface EntityTable {
  /** The GraphQL type's name, which its global ids carry. */
  readonly typeName: string
  readonly noun: string
  readonly table: Sql
  /** The condition, over the table's own columns, that a row was deleted. */
  readonly isDeleted: Sql
  /** What an UPDATE sets. */
  readonly markDeleted: Sql
  readonly markRestored: Sql
}

const withStatus = {
  isDeleted: sql`status = 'DELETED'`,
  markDeleted: sql`status = 'DELETED'`,
  markRestored: sql`status = 'DRAFT'`,
}

const withFlag = {
  isDeleted: sql`is_deleted`,
  markDeleted: sql`is_deleted = true`,
  markRestored: sql`is_deleted = false`,
}

export const ENTITY_TABLES: Readonly<Record<EntityKind, EntityTable>> = {
  EVENT: entity('Event', withStatus),
  SOURCE: entity('Source', withFlag),
  ACTOR: entity('Actor', withFlag),
  PLACE: entity('Place', withFlag),
  TOPIC: entity('Topic', withFlag),
  TIMELINE: entity('Timeline', withStatus),
  CHART: entity('Chart', withStatus),
}

function entity(typeName: string, deletion: typeof withFlag): EntityTable {
  const noun = typeName.toLowerCase()
  return { typeName, noun, table: rawSql(noun), ...deletion }
}
