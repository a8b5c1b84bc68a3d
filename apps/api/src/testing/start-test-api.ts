import { seedDemonstration } from '@annals/prisma/seed'
import { createTestDatabase, type TestDatabase } from '@annals/prisma/testing'
import type { GraphQLFormattedError } from 'graphql'
import { type Logger, pino } from 'pino'
import { type Auth, openAuth } from '../auth/open-auth.ts'
import type { Viewer } from '../context.ts'
import { type Env, readEnv } from '../env.ts'
import { startServer } from '../http/start-server.ts'
import { type Api, type ApiParts, createApi } from '../server.ts'
import { type Database, openDatabase } from '../sql/database.ts'

export interface TestApiSettings {
  /** The demonstration data, or nothing; seeded unless told. */
  readonly data?: 'seeded' | 'empty'
  /** Another whose database this one uses too, as a second process does; it must be stopped first. */
  readonly beside?: TestApi
  /** Environment variables beside DATABASE_URL. */
  readonly environment?: Readonly<Record<string, string>>
  /** The clock; stands still at 2026-01-15T12:00:00Z unless told. */
  readonly now?: () => Date
  readonly parts?: Partial<
    Pick<
      ApiParts,
      'schema' | 'authenticate' | 'routes' | 'plugins' | 'trustedDocuments' | 'tracing'
    >
  >
  /** Where log lines go; nowhere unless told. */
  readonly log?: Logger
}

export interface Answer<Data> {
  readonly status: number
  readonly headers: Headers
  readonly data: Data
  readonly errors: readonly GraphQLFormattedError[]
}

export interface QueryOptions {
  readonly viewer?: Viewer
  readonly headers?: Readonly<Record<string, string>>
}

export interface TestApi {
  readonly auth: Auth
  readonly api: Api
  readonly settings: Env
  readonly database: Database
  readonly prisma: TestDatabase['prisma']
  /** One request through the whole server, without a network; `path` such as "/graphql". */
  fetch(path: string, init?: RequestInit, viewer?: Viewer): Promise<Response>
  /** One operation as a POST, with whatever errors it has. */
  query<Data = unknown>(
    document: string,
    variables?: Readonly<Record<string, unknown>>,
    options?: QueryOptions,
  ): Promise<Answer<Data>>
  /** The data of an operation that must succeed. @throws where it has errors. */
  data<Data = Record<string, never>>(
    document: string,
    variables?: Readonly<Record<string, unknown>>,
    options?: QueryOptions,
  ): Promise<Data>
  /** Listens on a free port of 127.0.0.1 until `stop`, and says where. */
  listen(): Promise<string>
  stop(): Promise<void>
}

/** The API as shipped, over a database of its own. */
export async function startTestApi(options: TestApiSettings = {}): Promise<TestApi> {
  const now = options.now ?? (() => new Date('2026-01-15T12:00:00Z'))
  const { beside } = options
  const testDatabase = beside === undefined ? await createTestDatabase() : sharedDatabase(beside)
  const { prisma, url } = testDatabase
  if (beside === undefined && options.data !== 'empty')
    await seedDemonstration(prisma, { now: now() })
  const settings = readEnv({
    ...options.environment,
    DATABASE_URL: url,
  })
  const database = openDatabase(settings)
  const log = options.log ?? pino({ level: 'silent' })
  const auth = openAuth({ ...settings, secret: settings.authSecret, database, prisma, log, now })
  const api = createApi({
    authenticate: auth.authenticate,
    routes: auth.routes,
    settings,
    database,
    prisma,
    now,
    log,
    ...options.parts,
  })
  const stops: (() => Promise<void>)[] = []

  const request: TestApi['fetch'] = async (path, init = {}, viewer) =>
    api.yoga.fetch(`http://annals.test${path}`, init, viewer === undefined ? {} : { viewer })
  const query: TestApi['query'] = async <Data>(
    document: string,
    variables: Readonly<Record<string, unknown>> = {},
    { viewer, headers = {} }: QueryOptions = {},
  ) => {
    const response = await request(
      '/graphql',
      {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json',
          ...headers,
        },
        body: JSON.stringify({ query: document, variables }),
      },
      viewer,
    )
    const { data, errors = [] } = await response.json()
    return { status: response.status, headers: response.headers, data: data as Data, errors }
  }
  return {
    auth,
    api,
    settings,
    database,
    prisma,
    fetch: request,
    query,
    data: async <Data>(...args: Parameters<TestApi['query']>) => {
      const { data, errors } = await query<Data>(...args)
      if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'))
      return data
    },
    listen: async () => {
      const server = await startServer(api, { host: '127.0.0.1', port: 0, stopTimeoutMs: 5_000 })
      stops.push(server.stop)
      return server.url
    },
    stop: async () => {
      for (const stop of stops) await stop()
      await database.end()
      await testDatabase.drop()
    },
  }
}

function sharedDatabase({ prisma, settings }: TestApi): TestDatabase {
  return { prisma, url: settings.databaseUrl, drop: async () => undefined }
}
