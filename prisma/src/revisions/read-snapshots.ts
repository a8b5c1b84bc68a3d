import type { EntityKind, Prisma } from '../generated/client/client.ts'

/** An entity as a revision keeps it. */
export interface EntitySnapshot {
  readonly id: string
  readonly version: number
  /**
   * The row and the rows that belong to it, as Prisma names their fields; 64-bit bounds are decimal
   * text, because JSON readers round numbers of that size, and instants are ISO 8601.
   */
  readonly snapshot: Prisma.InputJsonObject
}

/**
 * Entities of one kind as they stand in this transaction, each whole: an event with its citations,
 * participations, places, topics and the links from it, a timeline with its events in order, a chart
 * with the hashes of its pins. All of them where no ids are given; ids that are not there are left out.
 */
export async function readSnapshots(
  database: Prisma.TransactionClient,
  kind: EntityKind,
  ids?: readonly string[],
): Promise<EntitySnapshot[]> {
  const where = ids === undefined ? {} : { where: { id: { in: [...ids] } } }
  const rows = await readRows(database, kind, where)
  return rows.map((row) => ({ id: row.id, version: row.version, snapshot: asJson(row) }))
}

const byPosition = { orderBy: { position: 'asc' } } as const

function readRows(
  database: Prisma.TransactionClient,
  kind: EntityKind,
  where: { where?: { id: { in: string[] } } },
): Promise<{ id: string; version: number }[]> {
  switch (kind) {
    case 'SOURCE':
      return database.source.findMany(where)
    case 'ACTOR':
      return database.actor.findMany(where)
    case 'PLACE':
      return database.place.findMany(where)
    case 'TOPIC':
      return database.topic.findMany({ ...where, ...byPosition })
    case 'EVENT':
      return database.event.findMany({
        ...where,
        orderBy: [{ earliest: 'asc' }, { id: 'asc' }],
        include: {
          citations: byPosition,
          participations: byPosition,
          places: byPosition,
          topics: byPosition,
          linksFrom: { orderBy: { id: 'asc' } },
        },
      })
    case 'TIMELINE':
      return database.timeline.findMany({ ...where, include: { events: byPosition } })
    case 'CHART':
      return database.chart.findMany({
        ...where,
        include: {
          pins: { select: { hash: true }, orderBy: [{ pinnedAt: 'asc' }, { id: 'asc' }] },
        },
      })
  }
}

function asJson(row: object): Prisma.InputJsonObject {
  const text = JSON.stringify(row, (_key, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  )
  return JSON.parse(text) as Prisma.InputJsonObject
}
