import { Problem } from './problem.mjs'

/**
 * The database, up to date: the one that DATABASE_URL names, or the embedded PostgreSQL. `part` is
 * what has to be stopped afterwards, null where the database is the user's own; its `failure` rejects
 * when the server ends.
 */
export async function openDatabase({ databaseUrl, databasePort, dataFolder }) {
  const { applyMigrations } = await import('@annals/prisma/migrate')
  if (databaseUrl) {
    await applyMigrations(databaseUrl).catch((error) => {
      throw problemOfOwnDatabase(error, databaseUrl)
    })
    return { url: databaseUrl, place: 'the database of DATABASE_URL', part: null }
  }
  const { startEmbeddedDatabase } = await import('@annals/prisma/database')
  const database = await startEmbeddedDatabase({ folder: dataFolder, port: databasePort })
  try {
    await applyMigrations(database.url)
  } catch (error) {
    await database.stop()
    throw error
  }
  return {
    url: database.url,
    place: database.dataFolder,
    part: {
      failure: database.ended.then(() => {
        throw new Problem('The embedded PostgreSQL ended: start again; its data is kept.')
      }),
      stop: database.stop,
    },
  }
}

/** Loads the demonstration data into an empty database; answers whether it did. */
export async function loadDemonstration(databaseUrl) {
  if (await holdsRevisions(databaseUrl)) return false
  const [{ createPrismaClient }, { seedDemonstration }] = await Promise.all([
    import('@annals/prisma'),
    import('@annals/prisma/seed'),
  ])
  const prisma = createPrismaClient({ connectionString: databaseUrl, maxConnections: 1 })
  try {
    return (await seedDemonstration(prisma, { now: new Date() })) === 'seeded'
  } finally {
    await prisma.$disconnect()
  }
}

/** Whatever is written keeps a revision; to ask for one takes a hundredth of what loading Prisma does. */
async function holdsRevisions(databaseUrl) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query('SELECT EXISTS (SELECT FROM revision) AS holds')
    return rows[0].holds
  } finally {
    await client.end()
  }
}

const CAUSES = {
  ECONNREFUSED: 'nothing listens there: start PostgreSQL, or mend DATABASE_URL',
  ENOTFOUND: 'no machine has that name: mend DATABASE_URL',
  ETIMEDOUT: 'nothing answers there: start PostgreSQL, or mend DATABASE_URL',
  '28P01': 'the password is wrong: mend DATABASE_URL',
  28000: 'that user may not connect: mend DATABASE_URL, or pg_hba.conf of the server',
  '3D000': 'there is no such database: create it, or mend DATABASE_URL',
  42501: 'that user may not change the database: make it the owner',
}

function problemOfOwnDatabase(error, databaseUrl) {
  const cause = CAUSES[error.code]
  if (!cause) return error
  const { host, pathname } = new URL(databaseUrl)
  return new Problem(`The database ${host}${pathname} of DATABASE_URL can't be used: ${cause}.`, {
    cause: error,
  })
}
