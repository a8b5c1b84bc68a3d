/** `npm run count -w @annals/prisma` counts all events anew; what triggers keep counted is replaced. */
import { resolve } from 'node:path'
import pg from 'pg'
import { findRunningDatabase, startEmbeddedDatabase } from './embedded/embedded-database.ts'
import { prismaFolder } from './migrate/migration-list.ts'

const folder = resolve(prismaFolder, '../.data')
const url = process.env.DATABASE_URL ?? (await findRunningDatabase(folder))
if (url) {
  await countEvents(url)
} else {
  const database = await startEmbeddedDatabase({ folder })
  try {
    await countEvents(database.url)
  } finally {
    await database.stop()
  }
}

async function countEvents(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await client.query('SELECT rebuild_event_counts()')
    console.log('Counted all events anew.')
  } finally {
    await client.end()
  }
}
