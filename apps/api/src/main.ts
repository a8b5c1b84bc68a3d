/** The API as a process: reads the environment, prints its address, and stops cleanly on SIGTERM or SIGINT. */
import { createPrismaClient } from '@annals/prisma'
import { pino } from 'pino'
import { openAuth } from './auth/open-auth.ts'
import { type Env, readEnv, SettingError } from './env.ts'
import { readTrustedDocuments } from './http/documents/trusted-documents.ts'
import { startServer } from './http/start-server.ts'
import { createApi } from './server.ts'
import { keepHeapSmall } from './small-heap.ts'
import { openDatabase } from './sql/database.ts'

try {
  await run()
} catch (error) {
  if (!(error instanceof SettingError)) throw error
  console.error(error.message)
  process.exitCode = 1
}

async function run(): Promise<void> {
  keepHeapSmall()
  const settings = readEnv(process.env)
  const log = openLog(settings)
  const database = openDatabase(settings)
  const prisma = createPrismaClient({
    connectionString: settings.databaseUrl,
    maxConnections: settings.poolSize,
    statementTimeoutMs: settings.statementTimeoutMs,
    applicationName: 'annals-api',
  })
  const now = () => new Date()
  const auth = openAuth({ ...settings, secret: settings.authSecret, database, prisma, log, now })
  const tracing = await tracingOf(settings)
  const api = createApi({
    settings,
    database,
    prisma,
    log,
    ...(tracing === null ? {} : { tracing }),
    now,
    authenticate: auth.authenticate,
    routes: auth.routes,
    trustedDocuments:
      settings.trustedDocumentsFile === null
        ? new Map()
        : readTrustedDocuments(settings.trustedDocumentsFile),
  })
  const server = await startServer(api, settings)
  console.log(`Annals API: ${server.url}/graphql`)
  api.eventColumns.begin()
  let isStopping = false
  const stop = async () => {
    // Ctrl-C reaches every process of a terminal, and the parent then asks once more.
    if (isStopping) return
    isStopping = true
    await server.stop()
    await Promise.all([database.end(), prisma.$disconnect(), tracing?.end()])
    log.flush()
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop)
  const link = await auth.firstAdministratorLink()
  if (link !== null) console.log(`The first administrator signs up here, once: ${link}`)
}

// Lines are written together and at the latest a second later: a write for each would cost a request
// more than the rest of its log line.
function openLog({ logLevel }: Env) {
  const destination = pino.destination({ dest: 1, sync: false, minLength: 4096 })
  const log = pino({ level: logLevel, base: { service: 'annals-api' } }, destination)
  setInterval(() => log.flush(), 1000).unref()
  process.on('exit', () => destination.flushSync())
  return log
}

async function tracingOf({ tracesUrl }: Env) {
  if (tracesUrl === null) return null
  const { openTracing } = await import('./http/tracing.ts')
  return openTracing(tracesUrl)
}
