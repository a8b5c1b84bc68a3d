import { builder } from '../../builder.ts'
import { connectionTypes, pageArguments } from '../../relay/connection.graphql.ts'
import { byKey, idColumn, NodeInterface, nodeType } from '../../relay/node.graphql.ts'
import { orderKey } from '../../sql/connection-source.ts'
import { readInSql } from '../../sql/read-root.ts'
import { rawSql, sql } from '../../sql/sql.ts'
import { column, instant } from '../../sql/sql-field.ts'
import { isForAdministrators } from '../../visibility.ts'
import { ApiKeyScopeEnum } from '../api-key/api-key-scope.graphql.ts'
import { UserRoleEnum } from '../user/user.graphql.ts'

const TABLE = rawSql('audit_entry')

const AuditActionEnum = builder.enumType('AuditAction', {
  description: 'What was done about people and keys.',
  values: {
    PERSON_INVITED: { description: 'Somebody was given a link to sign up with.' },
    INVITATION_REVOKED: { description: 'Such a link was ended before it was used.' },
    PERSON_JOINED: { description: 'Somebody signed up by such a link.' },
    ROLE_CHANGED: { description: 'A person was given another role.' },
    API_KEY_CREATED: { description: 'A key for a program was made.' },
    API_KEY_REVOKED: { description: 'A key for a program was ended.' },
  } as const,
})

nodeType('AuditEntry', (child, id, context) => {
  const { from, where } = byKey(TABLE, child, id)
  return { from, where: sql`${where} AND ${isForAdministrators(context)}` }
})

const AuditEntry = builder.objectRef<object>('AuditEntry').implement({
  description: 'One thing that was done about people or keys, as it was then. Never changed.',
  interfaces: [NodeInterface],
  fields: (t) => ({
    id: t.field({
      type: 'ID',
      ...idColumn('AuditEntry'),
      description: 'Opaque, unique over all types, and stable.',
    }),
    action: t.field({ ...column('action'), type: AuditActionEnum, description: 'What was done.' }),
    subject: t.string({
      ...column('subject'),
      description:
        'The person, key or invitation that it was done to, by the name that it had; may be empty for an invitation.',
    }),
    roleBefore: t.field({
      ...column('role_before'),
      type: UserRoleEnum,
      nullable: true,
      description: 'The role that a person had; null where no role was changed.',
    }),
    roleAfter: t.field({
      ...column('role_after'),
      type: UserRoleEnum,
      nullable: true,
      description: 'The role that a person was given or offered; null where it is about a key.',
    }),
    scopes: t.field({
      ...column('scopes'),
      type: [ApiKeyScopeEnum],
      description: 'What the key allows; empty where it is about a person, or allows to read.',
    }),
    author: t.string({
      ...column((row) => sql`(SELECT name FROM user_account WHERE id = ${row.column('user_id')})`),
      nullable: true,
      description: 'Who did it, by name; null where it was nobody who had signed in.',
    }),
    apiKey: t.string({
      ...column((row) => sql`(SELECT name FROM api_key WHERE id = ${row.column('api_key_id')})`),
      nullable: true,
      description: 'The key by which it was done, by name; null where a person did it.',
    }),
    createdAt: t.field({
      ...instant('created_at'),
      type: 'DateTime',
      description: 'When it was done.',
    }),
  }),
})

const { connection: AuditEntryConnection } = connectionTypes(
  'AuditEntry',
  AuditEntry,
  'what was done about people and keys',
)

builder.queryField('auditLog', (t) =>
  t.field({
    ...readInSql({
      kind: 'connection',
      source: (_row, child, _args, context) => ({
        name: 'auditLog',
        from: sql`${TABLE} ${child.alias}`,
        where: isForAdministrators(context),
        order: [orderKey('created_at', 'timestamptz'), orderKey('id', 'uuid')],
        isDescending: true,
      }),
    }),
    type: AuditEntryConnection,
    authScopes: { administer: true },
    args: pageArguments,
    description:
      'What was done about people, invitations and keys, the latest first. For administrators.',
  }),
)
