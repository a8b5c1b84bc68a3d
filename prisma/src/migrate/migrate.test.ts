import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import pg from 'pg'
import { applyMigrations, schemaSql } from '../migrate.ts'
import { createTestDatabase, type TestDatabase } from '../testing.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})

afterAll(() => database.drop())

describe('the migrations', () => {
  test('make the database that schema.prisma describes', async () => {
    const migrated = await describeDatabase(database.url)
    const other = await createTestDatabase()
    try {
      await query(
        other.url,
        'DROP SCHEMA public CASCADE; CREATE SCHEMA public; CREATE EXTENSION pg_trgm',
      )
      await query(other.url, await schemaSql(other.url))
      expect(await describeDatabase(other.url)).toEqual(migrated)
    } finally {
      await other.drop()
    }
  })

  test('are applied once: a second run has nothing to do', async () => {
    expect(await applyMigrations(database.url)).toEqual([])
  })

  test('keep bounds that only 64 bits hold', async () => {
    const event = await database.prisma.event.create({
      data: {
        slug: 'big-bang',
        title: 'Big Bang',
        edtf: 'Y-13800000000',
        earliest: -435_494_878_264_400_000n,
        latest: -435_494_878_232_864_000n,
        precision: 'YEAR',
      },
    })
    const read = await database.prisma.event.findUniqueOrThrow({ where: { id: event.id } })
    expect(read.earliest).toBe(-435_494_878_264_400_000n)
  })
})

/** Every column, index, constraint and enum value that a schema.prisma can ask for; it cannot ask for the index of a part of a table. */
async function describeDatabase(url: string): Promise<string[]> {
  const rows = await query(
    url,
    `SELECT concat_ws(' ', table_name, column_name, data_type, udt_name, is_nullable, column_default) AS line
       FROM information_schema.columns
      WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'
     UNION ALL SELECT indexdef FROM pg_indexes
      WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' AND indexname <> 'event_search_quarter_idx'
     UNION ALL SELECT concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid)) FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace AND conrelid <> 0 AND contype <> 'n'
        AND conrelid::regclass::text <> '_prisma_migrations'
     UNION ALL SELECT concat_ws(' ', enumtypid::regtype, enumsortorder, enumlabel) FROM pg_enum
     ORDER BY line`,
  )
  return rows.map(({ line }) => line)
}

async function query(url: string, text: string): Promise<{ line: string }[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}
