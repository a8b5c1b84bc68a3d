import { randomBytes } from 'node:crypto'
import { applyMigrations } from '../migrate/apply-migrations.ts'
import { onServer } from './test-database.ts'
import { startThrowawayServer } from './throwaway-server.ts'

export interface TestServer {
  /** The variables that the processes of this run need in order to use the server. */
  readonly environment: {
    readonly ANNALS_TEST_SERVER: string
    readonly ANNALS_TEST_TEMPLATE: string
  }
  /** Removes every database that this run made, and the server if it was made for it. */
  stop(): Promise<void>
}

/**
 * A server with a migrated template for the tests of one run: the one at `databaseUrl`, whose role
 * must be allowed to create databases, or a throwaway one.
 */
export async function startTestServer(databaseUrl: string | undefined): Promise<TestServer> {
  const throwaway = databaseUrl ? null : await startThrowawayServer()
  const server = throwaway?.url ?? databaseUrl ?? ''
  const template = `annals_test_${randomBytes(4).toString('hex')}`
  await onServer(server, `CREATE DATABASE "${template}" TEMPLATE template0`)
  const address = new URL(server)
  address.pathname = `/${template}`
  await applyMigrations(address.href)
  return {
    environment: { ANNALS_TEST_SERVER: server, ANNALS_TEST_TEMPLATE: template },
    stop: async () => {
      if (throwaway) return throwaway.stop()
      const { rows } = await onServer(
        server,
        `SELECT datname AS name FROM pg_database WHERE datname LIKE '${template}%'`,
      )
      for (const { name } of rows as { name: string }[]) {
        await onServer(server, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
      }
    },
  }
}
