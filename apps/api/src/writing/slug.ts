import { randomBytes } from 'node:crypto'
import type { EntityKind } from '@annals/prisma'
import { sql } from '../sql/sql.ts'
import type { Statements } from '../sql/transaction.ts'
import { ENTITY_TABLES } from './entity-table.ts'
import { DuplicateError } from './write-errors.ts'

const MAX_LENGTH = 80

/** No entity has it: under this name the dashboard has the form that records one. */
export const FORM_SLUG = 'new'

/**
 * The slug that a new entity gets: the one asked for, or one made of its title.
 * @throws DuplicateError where the one asked for is taken, by a deleted entity too.
 */
export async function newSlug(
  statements: Statements,
  kind: EntityKind,
  asked: string | null | undefined,
  title: string,
  field = 'slug',
): Promise<string> {
  if (asked != null) {
    await checkSlugIsFree(statements, kind, asked, null, field)
    return asked
  }
  const made = slugOf(title)
  const suffix = randomBytes(4).toString('hex')
  if (made === '') return `${ENTITY_TABLES[kind].noun}-${suffix}`
  const isFree = made !== FORM_SLUG && (await ownerOf(statements, kind, made)) === null
  return isFree ? made : `${made}-${suffix}`
}

/** @throws DuplicateError where another entity of this kind has the slug. */
export async function checkSlugIsFree(
  statements: Statements,
  kind: EntityKind,
  slug: string,
  ownId: string | null = null,
  field = 'slug',
): Promise<void> {
  const owner = await ownerOf(statements, kind, slug)
  if (owner === null || owner === ownId) return
  const { noun } = ENTITY_TABLES[kind]
  const message = `Another ${noun} has the slug "${slug}". Choose another.`
  throw new DuplicateError(kind, owner, field, message)
}

async function ownerOf(
  statements: Statements,
  kind: EntityKind,
  slug: string,
): Promise<string | null> {
  const [row] = await statements.readRows<{ id: string }>(
    sql`SELECT id::text AS id FROM ${ENTITY_TABLES[kind].table} WHERE slug = ${slug}`,
  )
  return row?.id ?? null
}

/** Lower-case ASCII words with hyphens; empty where a title has none, being in another script. */
function slugOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/[a-z0-9]+/g)
  let slug = ''
  for (const word of words ?? []) {
    const longer = slug === '' ? word.slice(0, MAX_LENGTH) : `${slug}-${word}`
    if (longer.length > MAX_LENGTH) break
    slug = longer
  }
  return slug
}
