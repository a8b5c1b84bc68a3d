import type { Logger } from 'pino'
import type { Database } from '../sql/database.ts'
import { sql } from '../sql/sql.ts'
import type { Route } from './routes.ts'

export interface HealthParts {
  readonly database: Database
  readonly log: Logger
  isStopping(): boolean
}

/**
 * `/health/live`: 200 as long as the process answers at all (restart it otherwise). `/health/ready`:
 * 200 where it can answer queries; 503 with the reason where PostgreSQL cannot be reached or the
 * process is stopping (send requests elsewhere).
 */
export function healthRoutes({ database, log, isStopping }: HealthParts): readonly Route[] {
  return [
    { path: '/health/live', answer: () => status(200, { status: 'live' }) },
    {
      path: '/health/ready',
      answer: async () => {
        if (isStopping()) return status(503, { status: 'stopping' })
        try {
          await database.readRows(sql`SELECT 1`)
          return status(200, { status: 'ready' })
        } catch (error) {
          log.warn({ err: error }, 'not ready: the database does not answer')
          return status(503, { status: 'database unreachable' })
        }
      },
    },
  ]
}

function status(code: number, body: object): Response {
  return Response.json(body, { status: code, headers: { 'cache-control': 'no-store' } })
}
