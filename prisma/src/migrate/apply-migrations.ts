import pg from 'pg'
import { withEngine } from './engine.ts'
import { prismaFolder, readDatamodels, readMigrations } from './migration-list.ts'

/** Any number of our own; Prisma's engine takes another one for itself. */
const migrationLock = 4_155_207_319

/**
 * Brings a database up to date and answers the names of the migrations that it took, oldest first
 * (empty where there was nothing to do). Of two processes that start at once the second waits for
 * the first. Throws what PostgreSQL said where a migration fails.
 */
export async function applyMigrations(
  databaseUrl: string,
  folder: string = prismaFolder,
): Promise<string[]> {
  const migrations = await readMigrations(folder)
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    if (await isUpToDate(client, migrations.migrationDirectories)) return []
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock])
    return await withEngine(databaseUrl, await readDatamodels(folder), async (engine) => {
      const { appliedMigrationNames } = await engine.applyMigrations({
        migrationsList: migrations,
        filters: { externalTables: [], externalEnums: [] },
      })
      return appliedMigrationNames
    })
  } finally {
    await client.end()
  }
}

/** Asks the table of migrations first, because loading the engine costs most of a second's start. */
async function isUpToDate(
  client: pg.Client,
  directories: readonly { readonly path: string }[],
): Promise<boolean> {
  const table = await client.query(`SELECT to_regclass('_prisma_migrations') AS name`)
  if (table.rows[0]?.name === null) return false
  const { rows } = await client.query<{ name: string; finished: boolean }>(
    `SELECT migration_name AS name, finished_at IS NOT NULL AS finished
       FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
  )
  const finished = new Set(rows.filter((row) => row.finished).map((row) => row.name))
  const noneFailed = rows.every((row) => row.finished)
  return noneFailed && directories.every((directory) => finished.has(directory.path))
}
