import type { PrismaClient } from '@annals/prisma'
import type { GraphQLSchema } from 'graphql'
import { createYoga, type YogaServerInstance } from 'graphql-yoga'
import { OUTSIDER, type RequestContext, type Viewer } from './context.ts'
import type { Env } from './env.ts'
import { healthRoutes } from './http/health-routes.ts'
import { type Route, useRoutes } from './http/routes.ts'
import { schema as wholeSchema } from './schema.ts'
import type { Database } from './sql/database.ts'

export interface ApiParts {
  readonly settings: Env
  readonly database: Database
  readonly prisma: PrismaClient
  readonly now: () => Date
  /** Whom a request comes from; everyone is an outsider where it is not given. */
  readonly authenticate?: (request: Request) => Viewer | Promise<Viewer>
  /** Paths beside /graphql. */
  readonly routes?: readonly Route[]
  readonly schema?: GraphQLSchema
}

/** What a caller inside the process may set; nothing that comes over HTTP reaches it. */
export interface ServerContext {
  readonly viewer?: Viewer
}

export interface Api {
  /** A handler for node:http, and `fetch` for callers in the process. */
  readonly yoga: YogaServerInstance<ServerContext, RequestContext>
  /** From now on /health/ready answers 503, so that a balancer sends no more requests. */
  beginStop(): void
}

/** The whole API over parts that the caller opens and closes. It listens nowhere: see `startServer`. */
export function createApi(parts: ApiParts): Api {
  const { settings, database, prisma, now, authenticate, routes = [] } = parts
  let isStopping = false
  const yoga = createYoga<ServerContext, RequestContext>({
    schema: parts.schema ?? wholeSchema,
    graphqlEndpoint: '/graphql',
    landingPage: false,
    context: async ({ request, viewer }) => ({
      viewer: viewer ?? (await authenticate?.(request)) ?? OUTSIDER,
      database,
      prisma,
      limits: settings.limits,
      now,
    }),
    plugins: [useRoutes([...healthRoutes({ database, isStopping: () => isStopping }), ...routes])],
  })
  return {
    yoga,
    beginStop: () => {
      isStopping = true
    },
  }
}
