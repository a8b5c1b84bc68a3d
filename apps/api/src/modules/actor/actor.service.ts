import type { ActorKind } from '@annals/prisma'
import { z } from 'zod'
import type { Statements } from '../../sql/transaction.ts'
import type { EntityAnswer, VersionedInput } from '../../writing/entity-life.ts'
import { given } from '../../writing/given.ts'
import { checkInput, line, prose, slugRule } from '../../writing/input-rules.ts'
import { perform, type WriteInput } from '../../writing/perform.ts'
import { findReference, keyFromId } from '../../writing/references.ts'
import { refuseSameName } from '../../writing/same-name.ts'
import { checkSlugIsFree, newSlug } from '../../writing/slug.ts'
import { InvalidInputError } from '../../writing/write-errors.ts'
import type { Transaction } from '../../writing/write-transaction.ts'
import type { Writer } from '../../writing/writer.ts'

export interface ActorFields {
  readonly slug?: string | null | undefined
  readonly aliases?: readonly string[] | null | undefined
  readonly isoCode?: string | null | undefined
  readonly description?: string | null | undefined
  /** Id or slug; null: none. */
  readonly successor?: string | null | undefined
}

export interface CreateActorInput extends WriteInput, ActorFields {
  readonly name: string
  readonly kind: ActorKind
  readonly allowTwin?: boolean | null | undefined
}

export interface UpdateActorInput extends VersionedInput, ActorFields {
  readonly name?: string | null | undefined
  readonly kind?: ActorKind | null | undefined
}

export function createActor(writer: Writer, input: CreateActorInput): Promise<EntityAnswer> {
  return perform(writer, 'createActor', input, async (write) => {
    const { database, now } = write
    const { name, slug, ...fields } = checkInput(newActor, input)
    if (input.allowTwin !== true) await refuseSameName(database, 'ACTOR', name)
    const { id } = await database.actor.create({
      data: {
        name,
        kind: input.kind,
        aliases: fields.aliases ?? [],
        isoCode: fields.isoCode ?? null,
        description: fields.description ?? '',
        successorId: (await successorKey(write.statements, input.successor)) ?? null,
        slug: await newSlug(write.statements, 'ACTOR', slug, name),
        createdAt: now,
        updatedAt: now,
      },
      select: { id: true },
    })
    write.created('ACTOR', id)
    return { id }
  })
}

export function updateActor(writer: Writer, input: UpdateActorInput): Promise<EntityAnswer> {
  return perform(writer, 'updateActor', input, async (write) => {
    const { database } = write
    const fields = checkInput(changedActor, input)
    const id = keyFromId('ACTOR', input.id, 'id')
    await write.change('ACTOR', id, input.expectedVersion)
    if (fields.slug !== undefined) await checkSlugIsFree(write.statements, 'ACTOR', fields.slug, id)
    const successorId = await successorKey(write.statements, input.successor)
    if (successorId != null) await refuseCircle(database, id, successorId)
    const data = given({
      ...fields,
      kind: input.kind ?? undefined,
      successorId,
      updatedAt: write.now,
    })
    await database.actor.update({ where: { id }, data })
    return { id }
  })
}

async function successorKey(
  statements: Statements,
  successor: string | null | undefined,
): Promise<string | null | undefined> {
  return successor == null ? successor : findReference(statements, 'ACTOR', successor, 'successor')
}

async function refuseCircle(database: Transaction, id: string, successorId: string): Promise<void> {
  // One at a time: two that each look right may close a circle together.
  await database.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('annals succession'))`
  const rows = await database.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE line AS (
      SELECT id, successor_id FROM actor WHERE id = ${successorId}::uuid
      UNION SELECT actor.id, actor.successor_id FROM actor JOIN line ON actor.id = line.successor_id
    ) SELECT id::text AS id FROM line`
  if (rows.some((row) => row.id === id)) {
    throw new InvalidInputError('successor', 'SELF_REFERENCE', 'It would succeed itself.')
  }
}

const fields = {
  aliases: z.array(line(200)).max(100, 'At most 100.'),
  isoCode: z
    .string()
    .regex(/^([A-Z]{2}|[A-Z]{4})$/, 'ISO 3166-1 alpha-2, or ISO 3166-3 for a former state.')
    .nullish(),
  description: prose(20_000),
}

const newActor = z.object({
  name: line(200),
  slug: slugRule.nullish(),
  aliases: fields.aliases.nullish(),
  isoCode: fields.isoCode,
  description: fields.description.nullish(),
})

const changedActor = z.object({
  name: line(200).optional(),
  slug: slugRule.optional(),
  aliases: fields.aliases.optional(),
  isoCode: fields.isoCode,
  description: fields.description.optional(),
})
