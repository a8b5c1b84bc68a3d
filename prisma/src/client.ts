import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
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
    adapter: new PrismaPg(
      new pg.Pool({
        Client: OneQueryAtATime,
        connectionString,
        max: maxConnections ?? 10,
        application_name: applicationName ?? 'annals',
        ...(statementTimeoutMs === undefined ? {} : { statement_timeout: statementTimeoutMs }),
      }),
      { disposeExternalPool: true },
    ),
  })
}

/**
 * Inside a transaction Prisma asks for the relations of a read all at once, on one connection; pg
 * calls that deprecated and will refuse it, so each waits here for the one before.
 */
class OneQueryAtATime extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config)
    this.query = oneAtATime(this.query.bind(this))
  }
}

function oneAtATime(query: pg.Client['query']): pg.Client['query'] {
  let last: Promise<unknown> = Promise.resolve()
  const next = (...args: unknown[]) => {
    const send = () => Reflect.apply(query, undefined, args)
    // pg's other forms, with a callback or an object that submits itself, answer no promise.
    if (typeof args.at(-1) === 'function' || hasSubmit(args[0])) return send()
    const result: Promise<unknown> = last.then(send)
    last = result.catch(() => undefined)
    return result
  }
  return next as pg.Client['query']
}

function hasSubmit(query: unknown): boolean {
  return typeof query === 'object' && query !== null && 'submit' in query
}
