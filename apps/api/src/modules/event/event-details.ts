import type { ParticipationRole } from '@annals/prisma'
import { insertRows } from '../../sql/insert-rows.ts'
import { rawSql, sql } from '../../sql/sql.ts'
import { checkLength } from '../../writing/input-rules.ts'
import { newKey } from '../../writing/new-key.ts'
import { findReferences } from '../../writing/references.ts'
import { InvalidInputError } from '../../writing/write-errors.ts'
import type { SqlTransaction } from '../../writing/write-transaction.ts'

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

/** Joins a new event to what is given. */
export async function writeDetails(
  write: SqlTransaction,
  eventId: string,
  { participations, topics, places }: EventDetails,
  path: readonly (string | number)[],
): Promise<void> {
  if (topics != null) {
    const keys = await keysOf(write, 'TOPIC', topics, [...path, 'topics'])
    await insert(
      write,
      'event_topic',
      keys.map((topicId, position) => ({ eventId, topicId, position })),
    )
  }
  if (places != null) {
    const keys = await keysOf(write, 'PLACE', places, [...path, 'places'])
    await insert(
      write,
      'event_place',
      keys.map((placeId, position) => ({ eventId, placeId, position })),
    )
  }
  if (participations != null) {
    await writeParticipations(write, eventId, participations, [...path, 'participations'])
  }
}

/** Puts the lists that are given in the place of the event's own. */
export async function replaceDetails(
  write: SqlTransaction,
  eventId: string,
  details: EventDetails,
  path: readonly (string | number)[],
): Promise<void> {
  for (const [list, table] of Object.entries(TABLES)) {
    if (details[list as keyof EventDetails] == null) continue
    await write.statements.send(sql`DELETE FROM ${rawSql(table)} WHERE event_id = ${eventId}::uuid`)
  }
  await writeDetails(write, eventId, details, path)
}

const TABLES = { topics: 'event_topic', places: 'event_place', participations: 'participation' }

const MOST_JOINED = 500

async function writeParticipations(
  write: SqlTransaction,
  eventId: string,
  participations: readonly ParticipationInput[],
  path: readonly (string | number)[],
): Promise<void> {
  checkLength(participations, MOST_JOINED, path.join('.'))
  const actors = participations.map(({ actor }) => actor)
  const keys = await findReferences(write.statements, 'ACTOR', actors, (index) =>
    [...path, index, 'actor'].join('.'),
  )
  const rows = participations.map(({ role }, position) => {
    const actorId = keys[position] ?? ''
    return { id: newKey(write.now), eventId, actorId, role, position }
  })
  refuseTwice(
    rows.map(({ actorId, role }) => `${actorId} ${role}`),
    path,
    'The same actor in the same role',
  )
  await insert(write, 'participation', rows)
}

async function insert(
  { statements }: SqlTransaction,
  table: string,
  rows: readonly object[],
): Promise<void> {
  if (rows.length > 0) await statements.send(insertRows(table, rows))
}

async function keysOf(
  { statements }: SqlTransaction,
  kind: 'TOPIC' | 'PLACE',
  names: readonly string[],
  path: readonly (string | number)[],
): Promise<string[]> {
  checkLength(names, MOST_JOINED, path.join('.'))
  const keys = await findReferences(statements, kind, names, (index) => [...path, index].join('.'))
  refuseTwice(keys, path, `The same ${kind.toLowerCase()}`)
  return keys
}

function refuseTwice(
  keys: readonly string[],
  path: readonly (string | number)[],
  what: string,
): void {
  const index = keys.findIndex((key, at) => keys.indexOf(key) !== at)
  if (index !== -1)
    throw new InvalidInputError([...path, index].join('.'), 'REPEATED', `${what} stands twice.`)
}
