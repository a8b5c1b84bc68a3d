import type { ApiKeyScope, AuditAction, Prisma, UserRole } from '@annals/prisma'

/** What was done, and to whom or what. */
export interface Audited {
  readonly action: AuditAction
  /** The person, invitation or key, by the name that it has now. */
  readonly subject: string
  readonly roleBefore?: UserRole
  readonly roleAfter?: UserRole
  readonly scopes?: readonly ApiKeyScope[]
}

/** Who did it. */
export interface Auditor {
  readonly userId: string | null
  readonly apiKeyId: string | null
}

/** Keeps it for administrators to read, in the transaction that does it. */
export async function recordAudit(
  database: Prisma.TransactionClient,
  { userId, apiKeyId }: Auditor,
  { scopes, ...entry }: Audited,
  now: Date,
): Promise<void> {
  await database.auditEntry.create({
    data: { ...entry, scopes: [...(scopes ?? [])], userId, apiKeyId, createdAt: now },
  })
}
