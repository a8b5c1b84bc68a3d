import { z } from 'zod'
import type { EntityAnswer, VersionedInput } from '../../writing/entity-life.ts'
import { given } from '../../writing/given.ts'
import { checkInput, line, slugRule } from '../../writing/input-rules.ts'
import { perform, type WriteInput } from '../../writing/perform.ts'
import { keyFromId } from '../../writing/references.ts'
import { refuseSameName } from '../../writing/same-name.ts'
import { checkSlugIsFree, newSlug } from '../../writing/slug.ts'
import { InvalidInputError } from '../../writing/write-errors.ts'
import type { Writer } from '../../writing/writer.ts'

export interface PlaceFields {
  readonly slug?: string | null | undefined
  readonly aliases?: readonly string[] | null | undefined
  readonly latitude?: number | null | undefined
  readonly longitude?: number | null | undefined
  readonly countryCode?: string | null | undefined
}

export interface CreatePlaceInput extends WriteInput, PlaceFields {
  readonly name: string
  readonly allowTwin?: boolean | null | undefined
}

export interface UpdatePlaceInput extends VersionedInput, PlaceFields {
  readonly name?: string | null | undefined
}

export function createPlace(writer: Writer, input: CreatePlaceInput): Promise<EntityAnswer> {
  return perform(writer, 'createPlace', input, async (write) => {
    const { database, now } = write
    const { name, slug, aliases, ...fields } = checkInput(newPlace, input)
    refuseHalf(fields)
    if (input.allowTwin !== true) await refuseSameName(database, 'PLACE', name)
    const { id } = await database.place.create({
      data: {
        ...given(fields),
        name,
        aliases: aliases ?? [],
        slug: await newSlug(write.statements, 'PLACE', slug, name),
        createdAt: now,
        updatedAt: now,
      },
      select: { id: true },
    })
    write.created('PLACE', id)
    return { id }
  })
}

export function updatePlace(writer: Writer, input: UpdatePlaceInput): Promise<EntityAnswer> {
  return perform(writer, 'updatePlace', input, async (write) => {
    const { database } = write
    const fields = checkInput(changedPlace, input)
    refuseHalf(fields)
    const id = keyFromId('PLACE', input.id, 'id')
    await write.change('PLACE', id, input.expectedVersion)
    if (fields.slug !== undefined) await checkSlugIsFree(write.statements, 'PLACE', fields.slug, id)
    await database.place.update({
      where: { id },
      data: given({ ...fields, updatedAt: write.now }),
    })
    return { id }
  })
}

function refuseHalf({ latitude, longitude }: Pick<PlaceFields, 'latitude' | 'longitude'>): void {
  if ((latitude == null) === (longitude == null)) return
  throw new InvalidInputError(
    latitude == null ? 'latitude' : 'longitude',
    'EITHER_OR',
    'Give both coordinates or neither.',
  )
}

const fields = {
  latitude: z.number().min(-90, 'From -90 to 90.').max(90, 'From -90 to 90.').nullish(),
  longitude: z.number().min(-180, 'From -180 to 180.').max(180, 'From -180 to 180.').nullish(),
  countryCode: z
    .string()
    .regex(/^[A-Z]{2}$/, 'ISO 3166-1 alpha-2, such as "KP".')
    .nullish(),
}

const aliases = z.array(line(200)).max(100, 'At most 100.')

const newPlace = z.object({
  ...fields,
  name: line(200),
  slug: slugRule.nullish(),
  aliases: aliases.nullish(),
})

const changedPlace = z.object({
  ...fields,
  name: line(200).optional(),
  slug: slugRule.optional(),
  aliases: aliases.optional(),
})
