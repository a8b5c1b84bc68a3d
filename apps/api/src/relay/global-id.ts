import { rawSql, type Sql, sql } from '../sql/sql.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** A Relay global id: base64 of "Event:0190…". Opaque to callers. */
export function globalId(typeName: string, id: string): string {
  return Buffer.from(`${typeName}:${id}`).toString('base64')
}

/** The global id of a row in SQL. */
export function globalIdSql(typeName: string, id: Sql): Sql {
  // ASCII without a backslash, whose bytes need no encoding to be looked up.
  return sql`encode((${rawSql(`'${typeName}:'`)} || ${id})::bytea, 'base64')`
}

/** What a global id names; null where it is none. */
export function readGlobalId(id: string): { typeName: string; id: string } | null {
  if (!/^[A-Za-z0-9+/]+=*$/.test(id)) return null
  const [typeName, uuid, ...rest] = Buffer.from(id, 'base64').toString('utf8').split(':')
  if (typeName === undefined || uuid === undefined || rest.length > 0 || !UUID.test(uuid))
    return null
  return { typeName, id: uuid }
}
