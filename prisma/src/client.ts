import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from './generated/client/client.ts'

export interface PrismaClientSettings {
  /** A `postgresql://` URL. */
  readonly connectionString: string
  /** The most connections that this client opens at once; 10 unless told. */
  readonly maxConnections?: number
  /** PostgreSQL's own limit on one statement, in milliseconds; none unless told. */
  readonly statementTimeoutMs?: number
  /** The name that PostgreSQL shows for these connections in pg_stat_activity. */
  readonly applicationName?: string
}

/** A Prisma client over its own pool. It connects at the first query; `$disconnect()` ends the pool. */
export function createPrismaClient(settings: PrismaClientSettings): PrismaClient {
  const { connectionString, maxConnections, statementTimeoutMs, applicationName } = settings
  return new PrismaClient({
    adapter: new PrismaPg({
      connectionString,
      max: maxConnections ?? 10,
      application_name: applicationName ?? 'annals',
      ...(statementTimeoutMs === undefined ? {} : { statement_timeout: statementTimeoutMs }),
    }),
  })
}
