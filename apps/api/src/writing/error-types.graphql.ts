import type { Prisma } from '@annals/prisma'
import { builder } from '../builder.ts'
import { Event, Revision } from '../modules/entity-refs.ts'
import { globalId } from '../relay/global-id.ts'
import { readByValues } from '../sql/read-by-values.ts'
import { sql } from '../sql/sql.ts'
import { ENTITY_TABLES } from './entity-table.ts'
import {
  DuplicateError,
  IdempotencyKeyReusedError,
  InvalidDateError,
  type InvalidInputCode,
  InvalidInputError,
  NotAllowedError,
  NotFoundError,
  VersionConflictError,
} from './write-errors.ts'

export const ErrorInterface = builder.interfaceRef<Error>('Error').implement({
  description:
    'What can go wrong in an expected way. A result that is none of its success type implements it.',
  fields: (t) => ({
    message: t.exposeString('message', {
      description: 'What is wrong and what to do, in English, for people.',
    }),
  }),
})

const interfaces = [ErrorInterface]
const fieldDescription = 'The field of the input that is meant, as a path: "citations.0.quote".'

const InvalidInputCodeEnum = builder.enumType('InvalidInputCode', {
  description: 'What is wrong with a field of the input.',
  values: {
    EMPTY: { description: 'Something has to stand there.' },
    TOO_LONG: { description: 'It has more characters than the limit.' },
    TOO_MANY: { description: 'It has more entries than the limit.' },
    TOO_SMALL: { description: 'It lies below the limit.' },
    TOO_LARGE: { description: 'It lies above the limit.' },
    MALFORMED: { description: 'It is not of the form, or none of the values, that are asked for.' },
    REPEATED: { description: 'The same stands twice.' },
    EITHER_OR: { description: 'Two fields exclude or need each other.' },
    SELF_REFERENCE: { description: 'It would refer to itself, if only by way of others.' },
    MISQUOTED: { description: "The source's text does not have these words there." },
    STATE: { description: 'As things stand now, this cannot be done.' },
  } satisfies Record<InvalidInputCode, { readonly description: string }>,
})

builder.objectType(InvalidInputError, {
  name: 'InvalidInputError',
  description: 'A field of the input breaks a rule. Nothing was written.',
  interfaces,
  fields: (t) => ({
    field: t.exposeString('field', { description: fieldDescription }),
    code: t.expose('code', {
      type: InvalidInputCodeEnum,
      description: 'Which rule it breaks, for telling it in words of your own.',
    }),
    limit: t.exposeFloat('limit', {
      nullable: true,
      description: 'The number that the rule names; null where its code has none.',
    }),
  }),
})

builder.objectType(InvalidDateError, {
  name: 'InvalidDateError',
  description: 'A date is no EDTF (ISO 8601-2:2019), or names a day that never was.',
  interfaces,
  fields: (t) => ({
    field: t.exposeString('field', { description: fieldDescription }),
    text: t.exposeString('text', { description: 'The text that was refused, as it was given.' }),
    position: t.exposeInt('position', {
      description: 'Where reading stopped: a zero-based UTF-16 offset into text.',
    }),
    suggestion: t.exposeString('suggestion', {
      nullable: true,
      description: 'EDTF that was likely meant; null where nothing is likely.',
    }),
  }),
})

builder.objectType(NotFoundError, {
  name: 'NotFoundError',
  description: 'What the input names is not there, or was deleted.',
  interfaces,
  fields: (t) => ({
    field: t.exposeString('field', { description: fieldDescription }),
    id: t.exposeString('id', { description: 'The id or slug that named it, as it was given.' }),
  }),
})

builder.objectType(VersionConflictError, {
  name: 'VersionConflictError',
  description:
    'It was changed after the version that the input expects. Nothing was overwritten: compare the two, then write again.',
  interfaces,
  fields: (t) => ({
    expectedVersion: t.exposeInt('expectedVersion', { description: 'As the input gave it.' }),
    currentVersion: t.exposeInt('currentVersion', { description: 'As it stands.' }),
    expected: t.field({
      ...revisionField(({ expectedVersion }) => expectedVersion),
      type: Revision,
      nullable: true,
      description: 'It as it stood at the expected version; null where there never was one.',
    }),
    current: t.field({
      ...revisionField(({ currentVersion }) => currentVersion),
      type: Revision,
      nullable: true,
      description: 'The latest change to it, and it as it stands after that.',
    }),
  }),
})

builder.objectType(DuplicateError, {
  name: 'DuplicateError',
  description: 'It is likely there already, or has a name that another one has.',
  interfaces,
  fields: (t) => ({
    field: t.exposeString('field', { description: fieldDescription }),
    twinId: t.id({
      resolve: ({ entityKind, twinId }) => globalId(ENTITY_TABLES[entityKind].typeName, twinId),
      description: 'The global id of the one that is there.',
    }),
    twin: t.field({
      ...readByValues(
        ({ entityKind, twinId }: DuplicateError) => ({
          id: sql`${entityKind === 'EVENT' ? twinId : null}::uuid`,
        }),
        (values, child) => ({
          from: sql`event ${child.alias}`,
          where: sql`${child.column('id')} = ${values.column('id')}`,
        }),
      ),
      type: Event,
      nullable: true,
      description: 'The event that is there; null where it is no event but another type.',
    }),
  }),
})

builder.objectType(NotAllowedError, {
  name: 'NotAllowedError',
  description: 'The caller may not do this.',
  interfaces,
})

builder.objectType(IdempotencyKeyReusedError, {
  name: 'IdempotencyKeyReusedError',
  description: 'The idempotency key belongs to another write of the same caller.',
  interfaces,
  fields: (t) => ({ key: t.exposeString('key', { description: 'The key.' }) }),
})

function revisionField(versionOf: (error: VersionConflictError) => number) {
  return readByValues(
    (error: VersionConflictError): Record<string, Prisma.Sql> => ({
      kind: sql`${error.entityKind}::"EntityKind"`,
      id: sql`${error.entityId}::uuid`,
      version: sql`${versionOf(error)}::int`,
    }),
    (values, child) => ({
      from: sql`revision ${child.alias}`,
      where: sql`${child.column('entity_kind')} = ${values.column('kind')} AND ${child.column('entity_id')} = ${values.column('id')} AND ${child.column('version')} = ${values.column('version')}`,
    }),
  )
}
