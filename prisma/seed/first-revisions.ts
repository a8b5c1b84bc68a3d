import type { EntityKind, Prisma } from '../src/generated/client/client.ts'
import { readSnapshots } from '../src/revisions/read-snapshots.ts'
import { stableId } from './stable-id.ts'

/** The revision that records an entity's creation, by the id that `stableId` gives to it. */
export function firstRevisionId(entityId: string): string {
  return stableId('revision', `${entityId}/1`)
}

// What others name comes first.
const KINDS: readonly EntityKind[] = [
  'SOURCE',
  'ACTOR',
  'PLACE',
  'TOPIC',
  'EVENT',
  'TIMELINE',
  'CHART',
]

/** One CREATE revision of version 1 for every entity in the database, made by nobody. */
export async function writeFirstRevisions(
  database: Prisma.TransactionClient,
  now: Date,
): Promise<void> {
  for (const entityKind of KINDS) {
    const entities = await readSnapshots(database, entityKind)
    await database.revision.createMany({
      data: entities.map(({ id, snapshot }) => ({
        id: firstRevisionId(id),
        entityKind,
        entityId: id,
        version: 1,
        action: 'CREATE' as const,
        snapshot,
        createdAt: now,
      })),
    })
  }
}
