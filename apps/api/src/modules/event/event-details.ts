import type { ParticipationRole } from '@annals/prisma'
import { findReferences } from '../../writing/references.ts'
import { InvalidInputError } from '../../writing/write-errors.ts'
import type { WriteTransaction } from '../../writing/write-transaction.ts'

export interface ParticipationInput {
  readonly actor: string
  readonly role: ParticipationRole
}

/** What an event is joined to, in order, by ids or slugs. Null and absent leave it as it is. */
export interface EventDetails {
  readonly participations?: readonly ParticipationInput[] | null | undefined
  readonly topics?: readonly string[] | null | undefined
  readonly places?: readonly string[] | null | undefined
}

/** Puts the lists that are given in the place of the event's own. */
export async function writeDetails(
  write: WriteTransaction,
  eventId: string,
  { participations, topics, places }: EventDetails,
  path: readonly (string | number)[],
): Promise<void> {
  const { database } = write
  if (topics != null) {
    const keys = await keysOf(write, 'TOPIC', topics, [...path, 'topics'])
    await database.eventTopic.deleteMany({ where: { eventId } })
    await database.eventTopic.createMany({
      data: keys.map((topicId, position) => ({ eventId, topicId, position })),
    })
  }
  if (places != null) {
    const keys = await keysOf(write, 'PLACE', places, [...path, 'places'])
    await database.eventPlace.deleteMany({ where: { eventId } })
    await database.eventPlace.createMany({
      data: keys.map((placeId, position) => ({ eventId, placeId, position })),
    })
  }
  if (participations != null) {
    await writeParticipations(write, eventId, participations, [...path, 'participations'])
  }
}

const MOST_JOINED = 500

async function writeParticipations(
  { database }: WriteTransaction,
  eventId: string,
  participations: readonly ParticipationInput[],
  path: readonly (string | number)[],
): Promise<void> {
  checkLength(participations, path)
  const actors = participations.map(({ actor }) => actor)
  const keys = await findReferences(database, 'ACTOR', actors, (index) =>
    [...path, index, 'actor'].join('.'),
  )
  const rows = participations.map(({ role }, position) => {
    const actorId = keys[position] ?? ''
    return { eventId, actorId, role, position }
  })
  refuseTwice(
    rows.map(({ actorId, role }) => `${actorId} ${role}`),
    path,
    'The same actor in the same role',
  )
  await database.participation.deleteMany({ where: { eventId } })
  await database.participation.createMany({ data: rows })
}

async function keysOf(
  { database }: WriteTransaction,
  kind: 'TOPIC' | 'PLACE',
  names: readonly string[],
  path: readonly (string | number)[],
): Promise<string[]> {
  checkLength(names, path)
  const keys = await findReferences(database, kind, names, (index) => [...path, index].join('.'))
  refuseTwice(keys, path, `The same ${kind.toLowerCase()}`)
  return keys
}

function checkLength(list: readonly unknown[], path: readonly (string | number)[]): void {
  if (list.length <= MOST_JOINED) return
  throw new InvalidInputError(path.join('.'), `At most ${MOST_JOINED} at once.`)
}

function refuseTwice(
  keys: readonly string[],
  path: readonly (string | number)[],
  what: string,
): void {
  const index = keys.findIndex((key, at) => keys.indexOf(key) !== at)
  if (index !== -1) throw new InvalidInputError([...path, index].join('.'), `${what} stands twice.`)
}
