import type { TestDatabase } from '@annals/prisma/testing'

type Prisma = TestDatabase['prisma']

/**
 * Adds `count` rows to a table, each like a random one that is there, but with an id, a name and a
 * place in its lists of its own. Returns the ids of the new rows.
 */
export async function copyRandomRows(
  prisma: Prisma,
  table: string,
  count: number,
): Promise<string[]> {
  const columns = await prisma.$queryRawUnsafe<{ name: string }[]>(
    `SELECT column_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = '${table}' AND is_generated = 'NEVER'
       AND column_name <> 'sequence'`,
  )
  const names = columns.map(({ name }) => `"${name}"`).join(', ')
  const values = columns.map(({ name }) => OWN[name] ?? `"${name}"`).join(', ')
  const rows = await prisma.$queryRawUnsafe<{ id: string }[]>(
    `INSERT INTO "${table}" (${names})
     SELECT ${values} FROM (SELECT * FROM "${table}" ORDER BY random() LIMIT ${count}) AS chosen
     RETURNING id::text`,
  )
  return rows.map(({ id }) => id)
}

const OWN: Readonly<Record<string, string>> = {
  id: 'gen_random_uuid()',
  slug: 'gen_random_uuid()::text',
  email: 'gen_random_uuid()::text',
  name: 'substr(md5(random()::text), 1, 6)',
  title: 'substr(md5(random()::text), 1, 6)',
  version: '(random() * 1e9)::int',
  position: '(random() * 10)::int',
}
