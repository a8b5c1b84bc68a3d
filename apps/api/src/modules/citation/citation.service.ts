import { toStoredBounds } from '@annals/dates'
import type { Prisma } from '@annals/prisma'
import { z } from 'zod'
import { readGlobalId } from '../../relay/global-id.ts'
import { checkInput, line, prose, readDate } from '../../writing/input-rules.ts'
import { perform, type WriteInput } from '../../writing/perform.ts'
import { findReference } from '../../writing/references.ts'
import { NotFoundError } from '../../writing/write-errors.ts'
import type { Transaction, WriteTransaction } from '../../writing/write-transaction.ts'
import type { Writer } from '../../writing/writer.ts'
import { placeWords, type WordsInput } from './quoted-words.ts'

export interface CitationInput extends WordsInput {
  /** Id or slug. */
  readonly source: string
  /** EDTF: the date that the source claims. */
  readonly claimedDate?: string | null | undefined
  readonly resolution?: string | null | undefined
  readonly confidence?: number | null | undefined
  readonly note?: string | null | undefined
}

export interface AddCitationInput extends WriteInput, CitationInput {
  readonly event: string
}

export interface UpdateCitationInput extends WriteInput, Omit<CitationInput, 'source'> {
  readonly id: string
  readonly source?: string | null | undefined
  /** Of the event that it belongs to. */
  readonly expectedVersion: number
}

export interface RemoveCitationInput extends WriteInput {
  readonly id: string
  readonly expectedVersion: number
}

export type CitationAnswer = { readonly citationId: string; readonly eventId: string }

/** Puts evidence behind what the event has. */
export function addCitation(writer: Writer, input: AddCitationInput): Promise<CitationAnswer> {
  return perform(writer, 'addCitation', input, async (write) => {
    const eventId = await findReference(write.database, 'EVENT', input.event, 'event')
    await write.change('EVENT', eventId, null, 'UPDATE', 'event')
    const [citationId] = await addCitations(write, eventId, [input], [])
    return { eventId, citationId: citationId ?? '' }
  })
}

/** Changes what is given of one piece of evidence. */
export function updateCitation(
  writer: Writer,
  input: UpdateCitationInput,
): Promise<CitationAnswer> {
  return perform(writer, 'updateCitation', input, async (write) => {
    const { database } = write
    const old = await citationOf(database, input.id)
    await write.change('EVENT', old.eventId, input.expectedVersion)
    const { claimedEdtf, source: _source, ...kept } = old
    const whole = {
      ...kept,
      claimedDate: claimedEdtf,
      ...withoutUndefined(input),
      source: input.source ?? '',
    }
    const sourceId = input.source == null ? old.sourceId : undefined
    const data = await citationColumns(database, whole, [], sourceId)
    await database.citation.update({ where: { id: old.id }, data })
    return { eventId: old.eventId, citationId: old.id }
  })
}

export function removeCitation(
  writer: Writer,
  input: RemoveCitationInput,
): Promise<{ readonly eventId: string }> {
  return perform(writer, 'removeCitation', input, async (write) => {
    const { id, eventId } = await citationOf(write.database, input.id)
    await write.change('EVENT', eventId, input.expectedVersion)
    await write.database.citation.delete({ where: { id } })
    return { eventId }
  })
}

/** The keys of the new citations. `path` names the list in errors; empty for one alone. */
export async function addCitations(
  { database, now }: WriteTransaction,
  eventId: string,
  citations: readonly CitationInput[],
  path: readonly (string | number)[],
): Promise<string[]> {
  const { _max: last } = await database.citation.aggregate({
    where: { eventId },
    _max: { position: true },
  })
  const first = (last.position ?? -1) + 1
  const ids: string[] = []
  for (const [index, citation] of citations.entries()) {
    const columns = await citationColumns(
      database,
      citation,
      path.length === 0 ? [] : [...path, index],
    )
    const data = { ...columns, eventId, position: first + index, createdAt: now }
    ids.push((await database.citation.create({ data, select: { id: true } })).id)
  }
  return ids
}

async function citationColumns(
  database: Transaction,
  input: CitationInput,
  path: readonly (string | number)[],
  knownSourceId?: string,
): Promise<Omit<Prisma.CitationUncheckedCreateInput, 'eventId'>> {
  const at = (field: string) => [...path, field].join('.')
  const rules = checkInput(citationRules, input, path)
  const sourceId =
    knownSourceId ?? (await findReference(database, 'SOURCE', input.source, at('source')))
  const { text } = await database.source.findUniqueOrThrow({
    where: { id: sourceId },
    select: { text: true },
  })
  const claim = input.claimedDate == null ? null : readDate(input.claimedDate, at('claimedDate'))
  const bounds = claim === null ? null : toStoredBounds(claim)
  return {
    sourceId,
    ...placeWords(input, text, at),
    claimedEdtf: claim?.edtf ?? null,
    claimedEarliest: bounds?.earliest ?? null,
    claimedLatest: bounds?.latest ?? null,
    resolution: rules.resolution ?? null,
    confidence: rules.confidence ?? null,
    note: rules.note ?? null,
  }
}

const citationRules = z.object({
  quote: prose(20_000).nullish(),
  expression: line(500).nullish(),
  resolution: prose(2_000).nullish(),
  confidence: z.number().min(0, 'From 0 to 1.').max(1, 'From 0 to 1.').nullish(),
  note: prose(5_000).nullish(),
})

async function citationOf(database: Transaction, id: string) {
  const node = readGlobalId(id)
  const citation =
    node?.typeName === 'Citation'
      ? await database.citation.findUnique({ where: { id: node.id }, include: { source: true } })
      : null
  if (citation === null) throw new NotFoundError('id', id, 'There is no such citation.')
  return citation
}

function withoutUndefined<Given extends object>(given: Given): Given {
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as Given
}
