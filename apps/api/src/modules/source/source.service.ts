import { z } from 'zod'
import type { EntityAnswer, VersionedInput } from '../../writing/entity-life.ts'
import { given } from '../../writing/given.ts'
import { checkInput, line, prose, readDate, slugRule } from '../../writing/input-rules.ts'
import { perform, type WriteInput } from '../../writing/perform.ts'
import { keyFromId } from '../../writing/references.ts'
import { checkSlugIsFree, newSlug } from '../../writing/slug.ts'
import { DuplicateError } from '../../writing/write-errors.ts'
import type { WriteTransaction } from '../../writing/write-transaction.ts'
import type { Writer } from '../../writing/writer.ts'

export interface SourceFields {
  readonly slug?: string | null | undefined
  readonly author?: string | null | undefined
  readonly publisher?: string | null | undefined
  readonly url?: string | null | undefined
  /** EDTF. */
  readonly publishedOn?: string | null | undefined
  readonly language?: string | null | undefined
  readonly text?: string | null | undefined
  readonly licence?: string | null | undefined
}

export interface CreateSourceInput extends WriteInput, SourceFields {
  readonly title: string
  /** Record it although a source of this address is there. */
  readonly allowTwin?: boolean | null | undefined
}

export interface UpdateSourceInput extends VersionedInput, SourceFields {
  readonly title?: string | null | undefined
}

export function createSource(writer: Writer, input: CreateSourceInput): Promise<EntityAnswer> {
  return perform(writer, 'createSource', input, async (write) => ({
    id: await writeNewSource(write, input, []),
  }))
}

/** `path` is where the source stands in a larger input, for the fields that errors name. */
export async function writeNewSource(
  write: WriteTransaction,
  input: Omit<CreateSourceInput, 'idempotencyKey'>,
  path: readonly string[],
): Promise<string> {
  const { database, now } = write
  const { title, slug, language, ...fields } = checkInput(newSource, input, path)
  const at = (field: string) => [...path, field].join('.')
  if (fields.url != null && input.allowTwin !== true) {
    const twin = await database.source.findFirst({
      where: { url: fields.url, isDeleted: false },
    })
    if (twin !== null) {
      const message = `"${twin.title}" has this address already. Use it, or set allowTwin.`
      throw new DuplicateError('SOURCE', twin.id, at('url'), message)
    }
  }
  const { id } = await database.source.create({
    data: {
      ...given(fields),
      publishedOn: publishedOn(fields.publishedOn, at('publishedOn')) ?? null,
      title,
      language: language ?? 'en',
      slug: await newSlug(write.statements, 'SOURCE', slug, title, at('slug')),
      createdAt: now,
      updatedAt: now,
    },
    select: { id: true },
  })
  write.created('SOURCE', id)
  return id
}

export function updateSource(writer: Writer, input: UpdateSourceInput): Promise<EntityAnswer> {
  return perform(writer, 'updateSource', input, async (write) => {
    const fields = checkInput(changedSource, input)
    const id = keyFromId('SOURCE', input.id, 'id')
    await write.change('SOURCE', id, input.expectedVersion)
    if (fields.slug !== undefined)
      await checkSlugIsFree(write.statements, 'SOURCE', fields.slug, id)
    const data = given({
      ...fields,
      publishedOn: publishedOn(fields.publishedOn, 'publishedOn'),
      updatedAt: write.now,
    })
    await write.database.source.update({ where: { id }, data })
    return { id }
  })
}

function publishedOn(edtf: string | null | undefined, field: string): string | null | undefined {
  return edtf == null ? edtf : readDate(edtf, field).edtf
}

const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'A BCP 47 tag, such as "en".')

const fields = {
  author: line(300).nullish(),
  publisher: line(300).nullish(),
  url: z
    .url({ protocol: /^https?$/, error: 'An address begins with https:// or http://.' })
    .nullish(),
  publishedOn: z.string().nullish(),
  text: prose(2_000_000).nullish(),
  licence: line(300).nullish(),
}

const newSource = z.object({
  ...fields,
  title: line(500),
  slug: slugRule.nullish(),
  language: language.nullish(),
})

const changedSource = z.object({
  ...fields,
  title: line(500).optional(),
  slug: slugRule.optional(),
  language: language.optional(),
})
