import type { EntityKind } from '@annals/prisma'
import { rawSql, type Sql, sql } from '../sql/sql.ts'

export interface EntityTable {
  /** The GraphQL type's name, which its global ids carry. */
  readonly typeName: string
  readonly noun: string
  readonly table: Sql
  /** The condition, over the table's own columns, that a row was deleted. */
  readonly isDeleted: Sql
}

const withStatus = sql`status = 'DELETED'`
const withFlag = sql`is_deleted`

export const ENTITY_TABLES: Readonly<Record<EntityKind, EntityTable>> = {
  EVENT: entity('Event', withStatus),
  SOURCE: entity('Source', withFlag),
  ACTOR: entity('Actor', withFlag),
  PLACE: entity('Place', withFlag),
  TOPIC: entity('Topic', withFlag),
  TIMELINE: entity('Timeline', withStatus),
  CHART: entity('Chart', withStatus),
}

function entity(typeName: string, isDeleted: Sql): EntityTable {
  const noun = typeName.toLowerCase()
  return { typeName, noun, table: rawSql(noun), isDeleted }
}
