import { toStoredBounds } from '@annals/dates'
import { z } from 'zod'
import { readGlobalId } from '../../relay/global-id.ts'
import { insertRows } from '../../sql/insert-rows.ts'
import { sql } from '../../sql/sql.ts'
import type { Statements } from '../../sql/transaction.ts'
import { checkInput, line, prose, readDate } from '../../writing/input-rules.ts'
import { newKey } from '../../writing/new-key.ts'
import { perform, type WriteInput } from '../../writing/perform.ts'
import { findReference, findReferences } from '../../writing/references.ts'
import { NotFoundError } from '../../writing/write-errors.ts'
import type { SqlTransaction, Transaction } from '../../writing/write-transaction.ts'
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
    const eventId = await findReference(write.statements, 'EVENT', input.event, 'event')
    await write.change('EVENT', eventId, null, 'UPDATE', 'event')
    return { eventId, citationId: await writeCitation(write, eventId, input, []) }
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
    checkInput(citationRules, whole)
    const sourceId = input.source == null ? old.sourceId : undefined
    const source = await sourceOf(write.statements, whole.source, [], sourceId)
    const data = citationColumns(whole, source, [])
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

/** Writes the evidence for a new event, in order. `path` is where the list stands in the input. */
export async function addCitations(
  write: SqlTransaction,
  eventId: string,
  citations: readonly CitationInput[],
  path: readonly (string | number)[],
): Promise<void> {
  if (citations.length === 0) return
  const { statements, now } = write
  for (const [index, citation] of citations.entries()) {
    checkInput(citationRules, citation, [...path, index])
  }
  const names = citations.map(({ source }) => source)
  const sourceIds = await findReferences(statements, 'SOURCE', names, (index) =>
    [...path, index, 'source'].join('.'),
  )
  const texts = await textsOf(statements, sourceIds)
  const rows = citations.map((citation, position) => {
    const sourceId = sourceIds[position] ?? ''
    const text = texts.get(sourceId) ?? null
    const columns = citationColumns(citation, { id: sourceId, text }, [...path, position])
    return { id: newKey(now), eventId, position, ...columns, createdAt: now }
  })
  await statements.send(insertRows('citation', rows))
}

/** The key of a new citation, behind those that the event has. `sourceId` where its source is known already. */
export async function writeCitation(
  { statements, now }: SqlTransaction,
  eventId: string,
  citation: CitationInput,
  path: readonly (string | number)[],
  sourceId?: string,
): Promise<string> {
  checkInput(citationRules, citation, path)
  const source = await sourceOf(statements, citation.source, path, sourceId)
  const columns = citationColumns(citation, source, path)
  const [last] = await statements.readRows<{ position: number | null }>(
    sql`SELECT max(position) AS position FROM citation WHERE event_id = ${eventId}::uuid`,
  )
  const position = (last?.position ?? -1) + 1
  const id = newKey(now)
  await statements.send(
    insertRows('citation', [{ id, eventId, position, ...columns, createdAt: now }]),
  )
  return id
}

interface CitedSource {
  readonly id: string
  readonly text: string | null
}

/** A source by its name, or by its key where that is known. */
async function sourceOf(
  statements: Statements,
  name: string,
  path: readonly (string | number)[],
  knownId?: string,
): Promise<CitedSource> {
  const field = [...path, 'source'].join('.')
  const id = knownId ?? (await findReference(statements, 'SOURCE', name, field))
  const texts = await textsOf(statements, [id])
  return { id, text: texts.get(id) ?? null }
}

/** The texts of sources, as far as they are kept. */
async function textsOf(
  statements: Statements,
  sourceIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await statements.readRows<{ id: string; text: string }>(
    sql`SELECT id::text AS id, text FROM source WHERE id = ANY(${sourceIds}::uuid[]) AND text IS NOT NULL`,
  )
  return new Map(rows.map(({ id, text }) => [id, text]))
}

function citationColumns(
  input: CitationInput,
  source: CitedSource,
  path: readonly (string | number)[],
) {
  const at = (field: string) => [...path, field].join('.')
  const rules = checkInput(citationRules, input, path)
  const words = placeWords(input, source.text, at)
  const claim = input.claimedDate == null ? null : readDate(input.claimedDate, at('claimedDate'))
  const bounds = claim === null ? null : toStoredBounds(claim)
  return {
    sourceId: source.id,
    ...words,
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
