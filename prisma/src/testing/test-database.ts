import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { createPrismaClient } from '../client.ts'
import type { PrismaClient } from '../generated/client/client.ts'

export interface TestDatabase {
  /** A `postgresql://` URL of this database alone. */
  readonly url: string
  /** A client of this database, which `drop` disconnects. */
  readonly prisma: PrismaClient
  /** Ends every session with the database and removes it. */
  drop(): Promise<void>
}

/**
 * A migrated, empty database for one test file, copied from the template that the global set-up of
 * this run made. Needs `globalSetup: '@annals/prisma/testing/global-setup'` in jest.config.mjs.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { server, template } = testServer(process.env)
  const name = `${template}_${randomBytes(6).toString('hex')}`
  await onServer(server, `CREATE DATABASE "${name}" TEMPLATE "${template}"`)
  const address = new URL(server)
  address.pathname = `/${name}`
  const prisma = createPrismaClient({ connectionString: address.href })
  return {
    url: address.href,
    prisma,
    drop: async () => {
      await prisma.$disconnect()
      await onServer(server, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
    },
  }
}

/** Runs one statement on the server, outside of any test's database. */
export async function onServer(server: string, statement: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    return await client.query(statement)
  } finally {
    await client.end()
  }
}

function testServer(environment: NodeJS.ProcessEnv): { server: string; template: string } {
  const { ANNALS_TEST_SERVER: server, ANNALS_TEST_TEMPLATE: template } = environment
  if (server && template) return { server, template }
  throw new Error(
    "There is no test server: name '@annals/prisma/testing/global-setup' and '…/global-teardown' in jest.config.mjs.",
  )
}
