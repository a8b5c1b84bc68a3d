import { sql } from '../sql/sql.ts'
import { ENTITY_TABLES } from './entity-table.ts'
import { DuplicateError } from './write-errors.ts'
import type { Transaction } from './write-transaction.ts'

/** @throws DuplicateError where one of this kind has the name, in whatever case. */
export async function refuseSameName(
  database: Transaction,
  kind: 'ACTOR' | 'PLACE' | 'TOPIC',
  name: string,
): Promise<void> {
  const { table, isDeleted, noun } = ENTITY_TABLES[kind]
  const [twin] = await database.$queryRaw<{ id: string; name: string }[]>(
    sql`SELECT id::text AS id, name FROM ${table} WHERE lower(name) = lower(${name}) AND NOT ${isDeleted} LIMIT 1`,
  )
  if (twin === undefined) return
  throw new DuplicateError(
    kind,
    twin.id,
    'name',
    `There is a ${noun} named "${twin.name}". Use it, or set allowTwin where this is another.`,
  )
}
