import type { ApiKeyScope } from '@annals/prisma'
import { z } from 'zod'
import { newApiKeySecret } from '../../auth/api-key.ts'
import { readGlobalId } from '../../relay/global-id.ts'
import { checkInput, line } from '../../writing/input-rules.ts'
import { perform, type WriteInput } from '../../writing/perform.ts'
import { NotAllowedError, NotFoundError } from '../../writing/write-errors.ts'
import type { Writer } from '../../writing/writer.ts'
import { recordAudit } from '../audit/audit.service.ts'

export interface CreateApiKeyInput extends WriteInput {
  readonly name: string
  readonly scopes: readonly ApiKeyScope[]
}

export interface RevokeApiKeyInput extends WriteInput {
  readonly id: string
}

/** `secret` is null where an idempotency key is sent again: it is shown once. */
export type ApiKeyAnswer = { readonly apiKeyId: string; readonly secret: string | null }

/** A key for a program, owned by the person who makes it. Only its hash is kept. */
export async function createApiKey(
  writer: Writer,
  input: CreateApiKeyInput,
): Promise<ApiKeyAnswer> {
  const { secret, prefix, hash } = newApiKeySecret()
  let isNew = false
  const { apiKeyId } = await perform(writer, 'createApiKey', input, async (write) => {
    const { name, scopes } = checkInput(rules, input)
    const { userId } = writer
    if (userId === null)
      throw new NotAllowedError('A key belongs to a person. Sign in to make one.')
    const { id } = await write.database.apiKey.create({
      data: { name, scopes, prefix, hash, userId, createdAt: write.now },
    })
    const entry = { action: 'API_KEY_CREATED', subject: name, scopes } as const
    await recordAudit(write.database, writer, entry, write.now)
    isNew = true
    return { apiKeyId: id }
  })
  return { apiKeyId, secret: isNew ? secret : null }
}

/** Ends a key with the next request. One that is revoked already stays so. */
export function revokeApiKey(
  writer: Writer,
  input: RevokeApiKeyInput,
): Promise<{ readonly apiKeyId: string }> {
  return perform(writer, 'revokeApiKey', input, async ({ database, now }) => {
    const node = readGlobalId(input.id)
    const key =
      node?.typeName === 'ApiKey'
        ? await database.apiKey.findUnique({ where: { id: node.id } })
        : null
    if (key === null) throw new NotFoundError('id', input.id, 'There is no such API key.')
    const { count } = await database.apiKey.updateMany({
      where: { id: key.id, revokedAt: null },
      data: { revokedAt: now },
    })
    if (count > 0) {
      const entry = { action: 'API_KEY_REVOKED', subject: key.name, scopes: key.scopes } as const
      await recordAudit(database, writer, entry, now)
    }
    return { apiKeyId: key.id }
  })
}

const rules = z.object({
  name: line(100),
  scopes: z.array(z.enum(['READ_DRAFTS', 'WRITE', 'ADMINISTER'])).transform(unique),
})

function unique(scopes: readonly ApiKeyScope[]): ApiKeyScope[] {
  return [...new Set(scopes)]
}
