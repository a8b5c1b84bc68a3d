/** The API as a process: reads the environment, prints its address, and stops cleanly on SIGTERM or SIGINT. */
import { createPrismaClient } from '@annals/prisma'
import { readEnv, SettingError } from './env.ts'
import { startServer } from './http/start-server.ts'
import { createApi } from './server.ts'
import { openDatabase } from './sql/database.ts'

try {
  await run()
} catch (error) {
  if (!(error instanceof SettingError)) throw error
  console.error(error.message)
  process.exitCode = 1
}

async function run(): Promise<void> {
  const settings = readEnv(process.env)
  const database = openDatabase(settings)
  const prisma = createPrismaClient({
    connectionString: settings.databaseUrl,
    maxConnections: settings.poolSize,
    statementTimeoutMs: settings.statementTimeoutMs,
    applicationName: 'annals-api',
  })
  const api = createApi({ settings, database, prisma, now: () => new Date() })
  const server = await startServer(api, settings)
  console.log(`Annals API: ${server.url}/graphql`)
  let isStopping = false
  const stop = async () => {
    // Ctrl-C reaches every process of a terminal, and the parent then asks once more.
    if (isStopping) return
    isStopping = true
    await server.stop()
    await Promise.all([database.end(), prisma.$disconnect()])
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop)
}
