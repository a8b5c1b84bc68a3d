import { randomUUID } from 'node:crypto'
import type { UserRole } from '@annals/prisma'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { APIError, createAuthMiddleware } from 'better-auth/api'
import { recordAudit } from '../modules/audit/audit.service.ts'
import { acceptInvitation, isOpenInvitation } from './invitation.ts'
import type { AuthParts } from './open-auth.ts'

/** better-auth over our tables: e-mail and password; signing up needs an invitation. */
export function createBetterAuth(parts: AuthParts, secret: string) {
  const { prisma, webUrl, corsOrigins, signInAttempts, log, now } = parts
  const attempts = { window: 60, max: signInAttempts }
  return betterAuth({
    appName: 'Annals',
    baseURL: webUrl,
    basePath: '/auth',
    secret,
    trustedOrigins: [...corsOrigins],
    database: prismaAdapter(prisma, { provider: 'postgresql' }),
    emailAndPassword: { enabled: true, minPasswordLength: 10, maxPasswordLength: 200 },
    user: {
      additionalFields: {
        role: { type: ['READER', 'EDITOR', 'ADMINISTRATOR'], required: false, input: false },
      },
    },
    rateLimit: {
      enabled: signInAttempts > 0,
      customRules: { '/sign-in/*': attempts, '/sign-up/*': attempts },
    },
    logger: { log: (level, message, ...details) => log[level]({ details }, message) },
    telemetry: { enabled: false },
    advanced: {
      database: { generateId: () => randomUUID() },
      ipAddress: { ipAddressHeaders: ['x-forwarded-for'] },
    },
    hooks: {
      // Asked first, so that nobody without an invitation learns whose address has an account.
      before: createAuthMiddleware(async ({ path, body }) => {
        if (path !== '/sign-up/email') return
        if (!(await isOpenInvitation(prisma, tokenIn(body), now()))) throw notInvited()
      }),
    },
    databaseHooks: {
      user: {
        create: {
          before: async (user, context) => {
            const role = await acceptInvitation(prisma, tokenIn(context?.body), now())
            if (role === null) throw notInvited()
            return { data: { ...user, role } }
          },
          after: async ({ id, name, role }) => {
            const entry = {
              action: 'PERSON_JOINED',
              subject: name,
              roleAfter: role as UserRole,
            } as const
            await recordAudit(prisma, { userId: id, apiKeyId: null }, entry, now())
          },
        },
      },
    },
  })
}

function tokenIn(body: unknown): string {
  const { invitation } = (body ?? {}) as { invitation?: unknown }
  return typeof invitation === 'string' ? invitation : ''
}

function notInvited(): APIError {
  return new APIError('FORBIDDEN', {
    code: 'NOT_INVITED',
    message:
      'Signing up needs an invitation, which works once and not for ever. Ask an administrator for a new one.',
  })
}
