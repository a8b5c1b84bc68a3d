import { perform, type WriteInput } from '../../writing/perform.ts'
import { keyFromId } from '../../writing/references.ts'
import { InvalidInputError } from '../../writing/write-errors.ts'
import type { Transaction, WriteTransaction } from '../../writing/write-transaction.ts'
import type { Writer } from '../../writing/writer.ts'

export interface MergeEventsInput extends WriteInput {
  /** The event that stays. */
  readonly into: string
  readonly expectedVersion: number
  /** The event that turned out to be the same one. */
  readonly from: string
  readonly expectedFromVersion: number
}

export type MergeAnswer = { readonly eventId: string; readonly mergedId: string }

/**
 * Gives one event all that another has, citations, participants, topics, places, links either way and
 * places in timelines, and deletes that other. Words and date stay those of `into`. The other keeps
 * its own rows and its history, so that `restoreEvent` makes it whole again.
 */
export function mergeEvents(writer: Writer, input: MergeEventsInput): Promise<MergeAnswer> {
  return perform(writer, 'mergeEvents', input, async (write) => {
    const into = keyFromId('EVENT', input.into, 'into')
    const from = keyFromId('EVENT', input.from, 'from')
    if (into === from)
      throw new InvalidInputError(
        'from',
        'SELF_REFERENCE',
        'An event cannot be merged into itself.',
      )
    const claims = [
      () => write.change('EVENT', into, input.expectedVersion, 'MERGE', 'into'),
      () => write.change('EVENT', from, input.expectedFromVersion, 'MERGE', 'from'),
    ]
    // In order of their keys, so that two opposite merges do not lock them crosswise.
    for (const claim of into < from ? claims : claims.reverse()) await claim()
    const { database } = write
    await copyCitations(database, from, into)
    await copyParticipations(database, from, into)
    await copyTopicsAndPlaces(database, from, into)
    await copyLinks(write, from, into)
    await copyTimelinePlaces(write, from, into)
    await database.event.update({
      where: { id: from },
      data: { status: 'DELETED', mergedIntoId: into, updatedAt: write.now },
    })
    return { eventId: into, mergedId: from }
  })
}

async function copyCitations(database: Transaction, from: string, into: string): Promise<void> {
  const rows = await database.citation.findMany({
    where: { eventId: from },
    orderBy: { position: 'asc' },
  })
  const end = await database.citation.count({ where: { eventId: into } })
  await database.citation.createMany({
    data: rows.map(({ id: _, ...row }, index) => ({
      ...row,
      eventId: into,
      position: end + index,
    })),
  })
}

async function copyParticipations(
  database: Transaction,
  from: string,
  into: string,
): Promise<void> {
  const rows = await database.participation.findMany({ where: { eventId: from } })
  const end = await database.participation.count({ where: { eventId: into } })
  await database.participation.createMany({
    data: rows.map(({ actorId, role, position }) => ({
      eventId: into,
      actorId,
      role,
      position: end + position,
    })),
    skipDuplicates: true,
  })
}

async function copyTopicsAndPlaces(
  database: Transaction,
  from: string,
  into: string,
): Promise<void> {
  const topics = await database.eventTopic.findMany({ where: { eventId: from } })
  const topicEnd = await database.eventTopic.count({ where: { eventId: into } })
  await database.eventTopic.createMany({
    data: topics.map(({ topicId, position }) => ({
      eventId: into,
      topicId,
      position: topicEnd + position,
    })),
    skipDuplicates: true,
  })
  const places = await database.eventPlace.findMany({ where: { eventId: from } })
  const placeEnd = await database.eventPlace.count({ where: { eventId: into } })
  await database.eventPlace.createMany({
    data: places.map(({ placeId, position }) => ({
      eventId: into,
      placeId,
      position: placeEnd + position,
    })),
    skipDuplicates: true,
  })
}

async function copyLinks(write: WriteTransaction, from: string, into: string): Promise<void> {
  const { database } = write
  const outgoing = await database.eventLink.findMany({
    where: { fromId: from, toId: { not: into } },
  })
  const incoming = await database.eventLink.findMany({
    where: { toId: from, fromId: { not: into }, from: { status: { not: 'DELETED' } } },
    orderBy: { fromId: 'asc' },
  })
  // A link stands in the snapshot of the event that it comes from.
  for (const { fromId } of incoming) await write.change('EVENT', fromId, null)
  await database.eventLink.createMany({
    data: [
      ...outgoing.map(({ toId, kind, note }) => ({ fromId: into, toId, kind, note })),
      ...incoming.map(({ fromId, kind, note }) => ({ fromId, toId: into, kind, note })),
    ],
    skipDuplicates: true,
  })
}

async function copyTimelinePlaces(
  write: WriteTransaction,
  from: string,
  into: string,
): Promise<void> {
  const { database } = write
  const places = await database.timelineEvent.findMany({
    where: { eventId: from, timeline: { status: { not: 'DELETED' } } },
    orderBy: { timelineId: 'asc' },
  })
  const has = await database.timelineEvent.findMany({ where: { eventId: into } })
  for (const { timelineId, position, note } of places) {
    if (has.some((place) => place.timelineId === timelineId)) continue
    await write.change('TIMELINE', timelineId, null)
    await database.timelineEvent.create({
      data: { timelineId, eventId: into, position, note },
    })
  }
}
