import type { EntityKind } from '@annals/prisma'
import { readGlobalId } from '../relay/global-id.ts'
import { sql } from '../sql/sql.ts'
import type { Statements } from '../sql/transaction.ts'
import { ENTITY_TABLES } from './entity-table.ts'
import { NotFoundError } from './write-errors.ts'

/**
 * The key of the entity that a global id or a slug names.
 * @throws NotFoundError where there is none, it was deleted, or the id is of another type.
 */
export async function findReference(
  statements: Statements,
  kind: EntityKind,
  idOrSlug: string,
  field: string,
): Promise<string> {
  const [id] = await findReferences(statements, kind, [idOrSlug], () => field)
  if (id === undefined) throw new Error('One name gave no key')
  return id
}

/** As `findReference`, for many in one read: keys in the order of the names. */
export async function findReferences(
  statements: Statements,
  kind: EntityKind,
  names: readonly string[],
  fieldOf: (index: number) => string,
): Promise<string[]> {
  if (names.length === 0) return []
  const { table, isDeleted, typeName, noun } = ENTITY_TABLES[kind]
  const wanted = names.map((name) => keyOf(name, typeName))
  const ids = wanted.flatMap(({ id }) => id ?? [])
  const slugs = wanted.flatMap(({ slug }) => slug ?? [])
  const rows = await statements.readRows<{ id: string; slug: string }>(sql`
    SELECT id::text AS id, slug FROM ${table}
    WHERE (id = ANY(${ids}::uuid[]) OR slug = ANY(${slugs}::text[])) AND NOT ${isDeleted}`)
  return wanted.map(({ id, slug, problem }, index) => {
    const row = rows.find((each) => each.id === id || each.slug === slug)
    if (row !== undefined) return row.id
    const name = names[index] ?? ''
    throw new NotFoundError(
      fieldOf(index),
      name,
      problem ?? `There is no ${noun} "${name.slice(0, 100)}". Give its id or its slug.`,
    )
  })
}

/** The key that a global id names, whatever has become of the entity. */
export function keyFromId(kind: EntityKind, id: string, field: string): string {
  const { typeName, noun } = ENTITY_TABLES[kind]
  const key = keyOf(id, typeName)
  if (key.id !== undefined) return key.id
  throw new NotFoundError(field, id, key.problem ?? `This is the id of no ${noun}.`)
}

function keyOf(
  name: string,
  typeName: string,
): { id?: string | undefined; slug?: string | undefined; problem?: string | undefined } {
  const node = readGlobalId(name)
  if (node === null) return { slug: name }
  if (node.typeName === typeName) return { id: node.id }
  return { problem: `This is the id of a ${node.typeName}; give that of a ${typeName}.` }
}
