import type { Prisma } from '@annals/prisma'
import { checkLength } from '../../writing/input-rules.ts'
import { perform, type WriteInput } from '../../writing/perform.ts'
import { keyFromId } from '../../writing/references.ts'
import { checkSlugIsFree } from '../../writing/slug.ts'
import { InvalidInputError, NotFoundError } from '../../writing/write-errors.ts'
import type { Transaction, WriteTransaction } from '../../writing/write-transaction.ts'
import type { Writer } from '../../writing/writer.ts'
import { dateColumns } from './date-columns.ts'
import type { EventAnswer } from './event.service.ts'

export interface EventReversion {
  readonly id: string
  readonly expectedVersion: number
  /** The version whose state is wanted again. */
  readonly toVersion: number
}

export interface RevertEventInput extends WriteInput, EventReversion {}

export interface RevertEventsInput extends WriteInput {
  readonly events: readonly EventReversion[]
}

/** Writes an event as it stood at an earlier version, as a new version: its history keeps all between. */
export function revertEvent(writer: Writer, input: RevertEventInput): Promise<EventAnswer> {
  return perform(writer, 'revertEvent', input, async (write) => ({
    eventId: await revert(write, input, []),
  }))
}

const MOST_EVENTS = 1_000

/** As `revertEvent` for many, all or none: what undoes a change of many. */
export function revertEvents(
  writer: Writer,
  input: RevertEventsInput,
): Promise<{ readonly eventIds: string[] }> {
  return perform(writer, 'revertEvents', input, async (write) => {
    const { events } = input
    checkLength(events, MOST_EVENTS, 'events')
    const keyed = events.map((event, index) => ({
      event,
      path: ['events', index],
      key: keyFromId('EVENT', event.id, `events.${index}.id`),
    }))
    // In order of their keys, so that two who change the same events do not lock them crosswise.
    for (const { event, path } of keyed.toSorted((a, b) => (a.key < b.key ? -1 : 1))) {
      await revert(write, event, path)
    }
    return { eventIds: keyed.map(({ key }) => key) }
  })
}

async function revert(
  write: WriteTransaction,
  { id: globalId, expectedVersion, toVersion }: EventReversion,
  path: readonly (string | number)[],
): Promise<string> {
  const { database } = write
  const at = (field: string) => [...path, field].join('.')
  const id = keyFromId('EVENT', globalId, at('id'))
  const event = await database.event.findUnique({ where: { id }, select: { status: true } })
  const action = event?.status === 'DELETED' ? 'RESTORE' : 'UPDATE'
  await write.change('EVENT', id, expectedVersion, action, at('id'))
  const state = await stateAt(database, id, toVersion, at('toVersion'))
  await checkSlugIsFree(write.statements, 'EVENT', state.slug, id, at('toVersion'))
  const { slug, title, summary, edtf, isDisputed, disputeNote, status } = state
  await database.event.update({
    where: { id },
    data: {
      ...{ slug, title, summary, isDisputed, disputeNote, status, mergedIntoId: null },
      ...dateColumns(edtf, at('toVersion')),
      updatedAt: write.now,
    },
  })
  await writeParts(database, id, state)
  return id
}

/** An event as a revision keeps it, of what reverting needs. */
interface EventSnapshot {
  readonly slug: string
  readonly title: string
  readonly summary: string
  readonly edtf: string
  readonly isDisputed: boolean
  readonly disputeNote: string | null
  readonly status: 'DRAFT' | 'PUBLISHED' | 'DELETED'
  /** Bounds are decimal text, which JSON keeps whole. */
  readonly citations: (Omit<Prisma.CitationCreateManyInput, 'claimedEarliest' | 'claimedLatest'> & {
    readonly claimedEarliest: string | null
    readonly claimedLatest: string | null
  })[]
  readonly participations: Prisma.ParticipationCreateManyInput[]
  readonly topics: Prisma.EventTopicCreateManyInput[]
  readonly places: Prisma.EventPlaceCreateManyInput[]
  readonly linksFrom: Prisma.EventLinkCreateManyInput[]
}

async function stateAt(
  database: Transaction,
  entityId: string,
  version: number,
  field: string,
): Promise<EventSnapshot> {
  const revision = await database.revision.findUnique({
    where: { entityKind_entityId_version: { entityKind: 'EVENT', entityId, version } },
  })
  if (revision === null) {
    throw new NotFoundError(field, String(version), `This event has no version ${version}.`)
  }
  const state = revision.snapshot as unknown as EventSnapshot
  if (state.status !== 'DELETED') return state
  throw new InvalidInputError(field, 'STATE', `It was deleted at version ${version}. Give another.`)
}

/** Puts the parts that an event had in the place of those that it has. */
async function writeParts(
  database: Transaction,
  eventId: string,
  { citations, participations, topics, places, linksFrom }: EventSnapshot,
): Promise<void> {
  const ofEvent = { where: { eventId } }
  await database.citation.deleteMany(ofEvent)
  await database.citation.createMany({
    data: citations.map(({ claimedEarliest, claimedLatest, ...citation }) => ({
      ...citation,
      claimedEarliest: bound(claimedEarliest),
      claimedLatest: bound(claimedLatest),
    })),
  })
  await database.participation.deleteMany(ofEvent)
  await database.participation.createMany({ data: participations })
  await database.eventTopic.deleteMany(ofEvent)
  await database.eventTopic.createMany({ data: topics })
  await database.eventPlace.deleteMany(ofEvent)
  await database.eventPlace.createMany({ data: places })
  await database.eventLink.deleteMany({ where: { fromId: eventId } })
  await database.eventLink.createMany({ data: linksFrom })
}

function bound(text: string | null): bigint | null {
  return text === null ? null : BigInt(text)
}
