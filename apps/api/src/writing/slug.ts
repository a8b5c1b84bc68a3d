import { randomBytes } from 'node:crypto'
import type { EntityKind } from '@annals/prisma'
import { ENTITY_TABLES } from './entity-table.ts'
import { DuplicateError } from './write-errors.ts'
import type { Transaction } from './write-transaction.ts'

const MAX_LENGTH = 80

/**
 * The slug that a new entity gets: the one asked for, or one made of its title.
 * @throws DuplicateError where the one asked for is taken, by a deleted entity too.
 */
export async function newSlug(
  database: Transaction,
  kind: EntityKind,
  asked: string | null | undefined,
  title: string,
): Promise<string> {
  if (asked != null) {
    await checkSlugIsFree(database, kind, asked)
    return asked
  }
  const made = slugOf(title)
  const suffix = randomBytes(4).toString('hex')
  if (made === '') return `${ENTITY_TABLES[kind].noun}-${suffix}`
  return (await ownerOf(database, kind, made)) === null ? made : `${made}-${suffix}`
}

/** @throws DuplicateError where another entity of this kind has the slug. */
export async function checkSlugIsFree(
  database: Transaction,
  kind: EntityKind,
  slug: string,
  ownId?: string,
): Promise<void> {
  const owner = await ownerOf(database, kind, slug)
  if (owner === null || owner === ownId) return
  const { noun } = ENTITY_TABLES[kind]
  throw new DuplicateError(kind, owner, `Another ${noun} has the slug "${slug}". Choose another.`)
}

async function ownerOf(
  database: Transaction,
  kind: EntityKind,
  slug: string,
): Promise<string | null> {
  const [row] = await database.$queryRaw<{ id: string }[]>`
    SELECT id::text AS id FROM ${ENTITY_TABLES[kind].table} WHERE slug = ${slug}`
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
