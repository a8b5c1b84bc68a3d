import type { ApiKey as ApiKeyRow } from '@annals/prisma'
import { builder } from '../../builder.ts'
import { globalId } from '../../relay/global-id.ts'
import { mutation } from '../../writing/mutation.graphql.ts'
import { User, userByKey } from '../user/user.graphql.ts'
import { createApiKey, revokeApiKey } from './api-key.service.ts'
import { ApiKeyScopeEnum } from './api-key-scope.graphql.ts'

const ApiKey = builder.objectRef<ApiKeyRow>('ApiKey').implement({
  description: "A program's key. The secret itself is not kept.",
  fields: (t) => ({
    id: t.id({
      resolve: ({ id }) => globalId('ApiKey', id),
      description: 'Opaque, unique over all types, and stable.',
    }),
    name: t.exposeString('name', { description: 'What it is for.' }),
    prefix: t.exposeString('prefix', {
      description: 'The first characters of the secret, to tell keys apart.',
    }),
    scopes: t.expose('scopes', { type: [ApiKeyScopeEnum], description: 'What it allows.' }),
    owner: t.field({
      ...userByKey(({ userId }: ApiKeyRow) => userId),
      type: User,
      description: 'The person who made it.',
    }),
    createdAt: t.field({
      type: 'DateTime',
      resolve: ({ createdAt }) => createdAt.toISOString(),
      description: 'When it was made.',
    }),
    lastUsedAt: t.field({
      type: 'DateTime',
      nullable: true,
      resolve: ({ lastUsedAt }) => lastUsedAt?.toISOString(),
      description: 'When it was last used, to the minute; null where it never was.',
    }),
    revokedAt: t.field({
      type: 'DateTime',
      nullable: true,
      resolve: ({ revokedAt }) => revokedAt?.toISOString(),
      description: 'When it was revoked; null where it still works.',
    }),
  }),
})

builder.queryField('apiKeys', (t) =>
  t.field({
    type: [ApiKey],
    authScopes: { administer: true },
    description: 'Every key, the newest first, revoked ones too. For administrators.',
    resolve: (_parent, _args, { prisma }) =>
      prisma.apiKey.findMany({ orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] }),
  }),
)

mutation('createApiKey', {
  scope: 'administer',
  description: 'Makes a key for a program, sent as `Authorization: Bearer <secret>`.',
  input: (t) => ({
    name: t.string({ required: true, description: 'What it is for, at most 100 characters.' }),
    scopes: t.field({
      type: [ApiKeyScopeEnum],
      required: true,
      description: 'What it allows; none: to read what is published.',
    }),
  }),
  success: (t) => ({
    apiKey: t.field({
      type: ApiKey,
      resolve: ({ apiKeyId }, _args, { prisma }) =>
        prisma.apiKey.findUniqueOrThrow({ where: { id: apiKeyId } }),
      description: 'The key.',
    }),
    secret: t.string({
      resolve: ({ secret }) => secret,
      nullable: true,
      description:
        'The secret, shown this once: only its hash is kept. Null where an idempotency key is sent again.',
    }),
  }),
  perform: createApiKey,
})

mutation('revokeApiKey', {
  scope: 'administer',
  description: 'Ends a key: the next request with it is refused.',
  input: (t) => ({ id: t.id({ required: true, description: 'Global id of the key.' }) }),
  success: (t) => ({
    apiKey: t.field({
      type: ApiKey,
      resolve: ({ apiKeyId }, _args, { prisma }) =>
        prisma.apiKey.findUniqueOrThrow({ where: { id: apiKeyId } }),
      description: 'The key.',
    }),
  }),
  perform: revokeApiKey,
})
