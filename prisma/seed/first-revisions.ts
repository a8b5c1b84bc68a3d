import type { EntityKind, Prisma } from '../src/generated/client/client.ts'
import { stableId } from './stable-id.ts'

type Database = Prisma.TransactionClient

/** The revision that records an entity's creation, by the id that `stableId` gives to it. */
export function firstRevisionId(entityId: string): string {
  return stableId('revision', `${entityId}/1`)
}

/**
 * One CREATE revision of version 1 for every entity in the database, made by nobody. The snapshot is
 * the row and the rows that belong to it, as Prisma names their fields; 64-bit bounds are decimal
 * text, because JSON readers round numbers of that size, and instants are ISO 8601.
 */
export async function writeFirstRevisions(database: Database, now: Date): Promise<void> {
  const byPosition = { orderBy: { position: 'asc' } } as const
  const entities: [EntityKind, { id: string }[]][] = [
    ['SOURCE', await database.source.findMany()],
    ['ACTOR', await database.actor.findMany()],
    ['PLACE', await database.place.findMany()],
    ['TOPIC', await database.topic.findMany(byPosition)],
    [
      'EVENT',
      await database.event.findMany({
        orderBy: [{ earliest: 'asc' }, { id: 'asc' }],
        include: {
          citations: byPosition,
          participations: byPosition,
          places: byPosition,
          topics: byPosition,
          linksFrom: { orderBy: { id: 'asc' } },
        },
      }),
    ],
    ['TIMELINE', await database.timeline.findMany({ include: { events: byPosition } })],
    ['CHART', await database.chart.findMany()],
  ]
  await database.revision.createMany({
    data: entities.flatMap(([entityKind, rows]) =>
      rows.map((row) => ({
        id: firstRevisionId(row.id),
        entityKind,
        entityId: row.id,
        version: 1,
        action: 'CREATE' as const,
        snapshot: snapshotOf(row),
        createdAt: now,
      })),
    ),
  })
}

function snapshotOf(row: object): Prisma.InputJsonObject {
  const text = JSON.stringify(row, (_key, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  )
  return JSON.parse(text) as Prisma.InputJsonObject
}
