/** `npm run migrate -w @annals/prisma` brings the database up to date. */
import { resolve } from 'node:path'
import { findRunningDatabase, startEmbeddedDatabase } from '../embedded/embedded-database.ts'
import { applyMigrations } from './apply-migrations.ts'
import { prismaFolder } from './migration-list.ts'

const folder = resolve(prismaFolder, '../.data')
const url = process.env.DATABASE_URL ?? (await findRunningDatabase(folder))
if (url) {
  report(await applyMigrations(url))
} else {
  const database = await startEmbeddedDatabase({ folder })
  try {
    report(await applyMigrations(database.url))
  } finally {
    await database.stop()
  }
}

function report(applied: string[]): void {
  console.log(applied.length ? `Applied ${applied.join(', ')}.` : 'The database is up to date.')
}
