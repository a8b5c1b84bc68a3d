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

export interface TopicFields {
  readonly slug?: string | null | undefined
  readonly description?: string | null | undefined
  /** Id or slug; null: it stands at the top. */
  readonly parent?: string | null | undefined
  /** Its place among its siblings, the least first. */
  readonly position?: number | null | undefined
}

export interface CreateTopicInput extends WriteInput, TopicFields {
  readonly name: string
  readonly color: string
  readonly allowTwin?: boolean | null | undefined
}

export interface UpdateTopicInput extends VersionedInput, TopicFields {
  readonly name?: string | null | undefined
  readonly color?: string | null | undefined
}

export function createTopic(writer: Writer, input: CreateTopicInput): Promise<EntityAnswer> {
  return perform(writer, 'createTopic', input, async (write) => {
    const { database, now } = write
    const { name, slug, color, description, position } = checkInput(newTopic, input)
    if (input.allowTwin !== true) await refuseSameName(database, 'TOPIC', name)
    const { id } = await database.topic.create({
      data: {
        name,
        color,
        description: description ?? '',
        position: position ?? (await database.topic.count()),
        parentId: (await parentKey(write.statements, input.parent)) ?? null,
        slug: await newSlug(write.statements, 'TOPIC', slug, name),
        createdAt: now,
        updatedAt: now,
      },
      select: { id: true },
    })
    write.created('TOPIC', id)
    return { id }
  })
}

export function updateTopic(writer: Writer, input: UpdateTopicInput): Promise<EntityAnswer> {
  return perform(writer, 'updateTopic', input, async (write) => {
    const { database } = write
    const fields = checkInput(changedTopic, input)
    const id = keyFromId('TOPIC', input.id, 'id')
    await write.change('TOPIC', id, input.expectedVersion)
    if (fields.slug !== undefined) await checkSlugIsFree(write.statements, 'TOPIC', fields.slug, id)
    const parentId = await parentKey(write.statements, input.parent)
    if (parentId != null) await refuseCircle(database, id, parentId)
    await database.topic.update({
      where: { id },
      data: given({ ...fields, parentId, updatedAt: write.now }),
    })
    return { id }
  })
}

async function parentKey(
  statements: Statements,
  parent: string | null | undefined,
): Promise<string | null | undefined> {
  return parent == null ? parent : findReference(statements, 'TOPIC', parent, 'parent')
}

async function refuseCircle(database: Transaction, id: string, parentId: string): Promise<void> {
  // One at a time: two that each look right may close a circle together.
  await database.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('annals topic tree'))`
  const rows = await database.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE line AS (
      SELECT id, parent_id FROM topic WHERE id = ${parentId}::uuid
      UNION SELECT topic.id, topic.parent_id FROM topic JOIN line ON topic.id = line.parent_id
    ) SELECT id::text AS id FROM line`
  if (rows.some((row) => row.id === id)) {
    throw new InvalidInputError('parent', 'SELF_REFERENCE', 'A topic cannot stand below itself.')
  }
}

const color = z.string().regex(/^#[0-9a-f]{6}$/, 'A colour is "#rrggbb" in lower case.')
const position = z.number().int().min(0, 'At least 0.').max(1_000_000, 'At most 1,000,000.')

const newTopic = z.object({
  name: line(200),
  slug: slugRule.nullish(),
  color,
  description: prose(20_000).nullish(),
  position: position.nullish(),
})

const changedTopic = z.object({
  name: line(200).optional(),
  slug: slugRule.optional(),
  color: color.optional(),
  description: prose(20_000).optional(),
  position: position.optional(),
})
