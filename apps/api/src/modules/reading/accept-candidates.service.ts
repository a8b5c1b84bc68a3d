import type { EventLinkKind } from '@annals/prisma'
import { z } from 'zod'
import { globalId } from '../../relay/global-id.ts'
import { checkInput } from '../../writing/input-rules.ts'
import { perform, type WriteInput } from '../../writing/perform.ts'
import { findReference } from '../../writing/references.ts'
import { InvalidInputError } from '../../writing/write-errors.ts'
import type { WriteTransaction } from '../../writing/write-transaction.ts'
import type { Writer } from '../../writing/writer.ts'
import { type CitationInput, writeCitation } from '../citation/citation.service.ts'
import { type CreateEventInput, writeNewEvent } from '../event/event.service.ts'
import { addLinks } from '../event/event-link.service.ts'
import { asImport } from '../import-progress/import-progress.service.ts'
import { type CreateSourceInput, writeNewSource } from '../source/source.service.ts'

type Maybe<Value> = Value | null | undefined

export interface AcceptCandidatesInput extends WriteInput {
  /** Id or slug; or else `newSource`. */
  readonly source?: Maybe<string>
  readonly newSource?: Maybe<Omit<CreateSourceInput, 'idempotencyKey'>>
  readonly candidates: readonly AcceptedCandidate[]
  /** A UUID of the caller's own, by which the work can be followed: see `importProgressed`. */
  readonly importId?: Maybe<string>
}

export interface AcceptedCandidate {
  /** Id or slug of an event that is there; or else `newEvent`. */
  readonly event?: Maybe<string>
  readonly newEvent?: Maybe<Omit<CreateEventInput, 'idempotencyKey' | 'citations' | 'links'>>
  readonly citation: Omit<CitationInput, 'source'>
  readonly links?: Maybe<readonly CandidateLink[]>
}

export interface CandidateLink {
  readonly kind: EventLinkKind
  /** Id or slug; or else `candidate`. */
  readonly to?: Maybe<string>
  /** The place in the list of the candidate that is meant. */
  readonly candidate?: Maybe<number>
  readonly note?: Maybe<string>
}

export type AcceptAnswer = {
  /** Of the source. */
  readonly id: string
  /** One for each candidate, in order. */
  readonly eventIds: string[]
  readonly createdCount: number
}

/** Writes what an editor accepted of a text: its source, the events, and the evidence for each. All or nothing. */
export async function acceptCandidates(
  writer: Writer,
  { importId, ...input }: AcceptCandidatesInput,
): Promise<AcceptAnswer> {
  if (importId == null) return acceptAll(writer, input, () => undefined)
  const title = input.newSource?.title ?? input.source ?? ''
  const toOpen = { importId, title, total: input.candidates.length }
  return asImport(writer, toOpen, (report) => acceptAll(writer, input, report))
}

function acceptAll(
  writer: Writer,
  input: Omit<AcceptCandidatesInput, 'importId'>,
  report: (done: number, phase: string) => void,
): Promise<AcceptAnswer> {
  return perform(writer, 'acceptCandidates', input, async (write) => {
    const { candidates } = input
    checkInput(accepted, input)
    const sourceId = await sourceOf(write, input)
    const eventIds: string[] = []
    for (const [index, candidate] of candidates.entries()) {
      const path = ['candidates', index]
      const eventId = await eventOf(write, candidate, path)
      const citation = { ...candidate.citation, source: sourceId }
      await writeCitation(write, eventId, citation, [...path, 'citation'], sourceId)
      eventIds.push(eventId)
      report(eventIds.length, 'writing')
    }
    await linkCandidates(write, candidates, eventIds)
    const createdCount = candidates.filter(({ newEvent }) => newEvent != null).length
    return { id: sourceId, eventIds, createdCount }
  })
}

async function sourceOf(
  write: WriteTransaction,
  { source, newSource }: AcceptCandidatesInput,
): Promise<string> {
  if ((source == null) === (newSource == null)) {
    throw new InvalidInputError('source', 'EITHER_OR', 'Give either source or newSource.')
  }
  if (newSource != null) return writeNewSource(write, newSource, ['newSource'])
  return findReference(write.statements, 'SOURCE', source ?? '', 'source')
}

async function eventOf(
  write: WriteTransaction,
  { event, newEvent }: AcceptedCandidate,
  path: readonly (string | number)[],
): Promise<string> {
  const field = [...path, 'event'].join('.')
  if ((event == null) === (newEvent == null)) {
    throw new InvalidInputError(field, 'EITHER_OR', 'Give either event or newEvent.')
  }
  if (newEvent != null) return writeNewEvent(write, newEvent, [...path, 'newEvent'])
  const id = await findReference(write.statements, 'EVENT', event ?? '', field)
  await write.change('EVENT', id, null, 'UPDATE', field)
  return id
}

// After all events are there, since a candidate may be in response to a later one.
async function linkCandidates(
  write: WriteTransaction,
  candidates: readonly AcceptedCandidate[],
  eventIds: readonly string[],
): Promise<void> {
  for (const [index, { links }] of candidates.entries()) {
    const path = ['candidates', index, 'links']
    const keyed = (links ?? []).map(({ kind, to, candidate, note }, place) => ({
      ...{ kind, note },
      fromKey: eventIds[index] ?? '',
      to: linkedName(to, candidate, eventIds, [...path, place].join('.')),
    }))
    await addLinks(write, keyed, path)
  }
}

function linkedName(
  to: Maybe<string>,
  candidate: Maybe<number>,
  eventIds: readonly string[],
  path: string,
): string {
  if ((to == null) === (candidate == null)) {
    throw new InvalidInputError(`${path}.to`, 'EITHER_OR', 'Give either to or candidate.')
  }
  if (to != null) return to
  const id = eventIds[candidate ?? -1]
  if (id !== undefined) return globalId('Event', id)
  throw new InvalidInputError(
    `${path}.candidate`,
    'MALFORMED',
    `There is no candidate ${candidate}.`,
  )
}

const accepted = z.object({
  candidates: z.array(z.unknown()).min(1, 'Accept at least one.').max(200, 'At most 200 at once.'),
})
