import type { PrismaClient } from '@annals/prisma'
import type { Logger } from 'pino'
import type { Viewer } from '../context.ts'
import type { Route } from '../http/routes.ts'
import type { Database } from '../sql/database.ts'
import { apiKeyIn, viewerOfApiKey } from './api-key.ts'
import { authSecret } from './auth-secret.ts'
import { inviteFirstAdministrator } from './first-administrator.ts'
import { viewerOfUser } from './viewer.ts'

export interface AuthParts {
  readonly database: Database
  readonly prisma: PrismaClient
  /** Where the dashboard is, which people sign in on. */
  readonly webUrl: string
  /** Other origins whose pages may sign people in. */
  readonly corsOrigins: readonly string[]
  /** What cookies are signed with; null: one that the database keeps. */
  readonly secret: string | null
  /** Attempts to sign in or up from one address within a minute; 0: no limit. */
  readonly signInAttempts: number
  readonly log: Logger
  readonly now: () => Date
}

export interface Auth {
  /** /auth/…: signing in and out, as better-auth has it. */
  readonly routes: readonly Route[]
  /**
   * Whom a request comes from: a program by its API key, a person by the cookie of a session, else
   * null. @throws an error of status 401 where an API key is shown that is none, or was revoked.
   */
  authenticate(request: Request): Promise<Viewer | null>
  /** The address at which the first administrator signs up, once; null where there is one already. */
  firstAdministratorLink(): Promise<string | null>
}

/** Who people and programs are. */
export function openAuth(parts: AuthParts): Auth {
  const { database, webUrl, now } = parts
  let opened: Promise<BetterAuth> | undefined
  const betterAuth = () => {
    opened ??= openBetterAuth(parts).catch((error) => {
      opened = undefined // such as a lost database: the next who asks tries again
      throw error
    })
    return opened
  }
  return {
    routes: [
      {
        path: '/auth/',
        answer: async (request, { client }) => {
          const { handler } = await betterAuth()
          return handler(await ownRequest(request, client))
        },
      },
    ],
    authenticate: async (request) => {
      const key = apiKeyIn(request)
      if (key !== null) return viewerOfApiKey(database, key, now())
      if (!request.headers.has('cookie')) return null
      const auth = await betterAuth()
      const session = await auth.api.getSession({ headers: request.headers })
      return session === null ? null : viewerOfUser(session.user)
    },
    firstAdministratorLink: async () => {
      const token = await inviteFirstAdministrator(database, now())
      return token === null ? null : joinLink(webUrl, token)
    },
  }
}

/** The token stands behind the #, where no server's log sees it. */
export function joinLink(webUrl: string, token: string): string {
  return `${webUrl.replace(/\/$/, '')}/join#${token}`
}

type BetterAuth = ReturnType<typeof import('./better-auth.ts').createBetterAuth>

/** Loaded for the first who signs in or comes with a cookie: it takes as long as half of the start. */
async function openBetterAuth(parts: AuthParts): Promise<BetterAuth> {
  const { createBetterAuth } = await import('./better-auth.ts')
  return createBetterAuth(parts, parts.secret ?? (await authSecret(parts.prisma, parts.now())))
}

// better-auth reads Node's own Request, which the server's is not, and limits attempts by the client's
// address, which it takes from this header alone.
async function ownRequest(request: Request, client: string | undefined): Promise<Request> {
  const headers = new Headers(request.headers)
  headers.set('x-forwarded-for', client ?? '')
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD'
  return new Request(request.url, {
    method: request.method,
    headers,
    body: hasBody ? await request.text() : null,
  })
}
