import { fileURLToPath } from 'node:url'
import { findRunningDatabase, startEmbeddedDatabase } from '@annals/prisma/database'
import pg from 'pg'
import { postmasterOf } from './measure/process-usage.ts'

export interface BenchServer {
  readonly url: string
  /** The process whose children the backends are; null where they run on another machine. */
  readonly postmaster: number | null
  stop(): Promise<void>
}

const FOLDER = fileURLToPath(new URL('../.data', import.meta.url))

/** The PostgreSQL that holds the benchmark's databases: one that is named, or an embedded one of its own. */
export async function openBenchServer(databaseUrl: string | null): Promise<BenchServer> {
  const running = databaseUrl ?? (await findRunningDatabase(FOLDER))
  const embedded = running === null ? await startEmbeddedDatabase({ folder: FOLDER }) : null
  const url = embedded?.url ?? running ?? ''
  return {
    url,
    postmaster: await findPostmaster(url),
    stop: async () => {
      await embedded?.stop()
    },
  }
}

async function findPostmaster(url: string): Promise<number | null> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
    return postmasterOf(rows[0]?.pid ?? 0)
  } finally {
    await client.end()
  }
}
