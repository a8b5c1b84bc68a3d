import type { Prisma, PrismaClient } from '../src/generated/client/client.ts'
import { demonstration } from './demonstration.ts'
import { checkDemonstration } from './demonstration-schema.ts'
import { firstRevisionId, writeFirstRevisions } from './first-revisions.ts'
import { rowsOf } from './rows.ts'

/** 'seeded': loaded now. 'present': loaded before, even if edited since. 'other-data': left alone. */
export type SeedResult = 'seeded' | 'present' | 'other-data'

/**
 * Loads the demonstration data into an empty, migrated database, wholly or not at all; callers at the
 * same moment wait for each other. A database that holds an entity, a revision or a user is left as it
 * is. `now` becomes the creation time of all that is loaded. Throws DemonstrationError where the data
 * file itself is wrong.
 */
export async function seedDemonstration(
  prisma: PrismaClient,
  { now }: { readonly now: Date },
): Promise<SeedResult> {
  const rows = rowsOf(checkDemonstration(demonstration), now)
  return prisma.$transaction(
    async (database) => {
      await database.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('annals demonstration data'))`
      const revisions = rows.events.map((event) => firstRevisionId(event.id))
      const known = await database.revision.findFirst({ where: { id: { in: revisions } } })
      if (known !== null) return 'present'
      if (await holdsData(database)) return 'other-data'
      await insert(database, rows)
      await writeFirstRevisions(database, now)
      return 'seeded'
    },
    { maxWait: 30_000, timeout: 60_000 },
  )
}

async function holdsData(database: Prisma.TransactionClient): Promise<boolean> {
  const select = { select: { id: true } } as const
  const first = [
    await database.event.findFirst(select),
    await database.source.findFirst(select),
    await database.actor.findFirst(select),
    await database.place.findFirst(select),
    await database.topic.findFirst(select),
    await database.timeline.findFirst(select),
    await database.chart.findFirst(select),
    await database.revision.findFirst(select),
    await database.user.findFirst(select),
  ]
  return first.some((row) => row !== null)
}

async function insert(
  database: Prisma.TransactionClient,
  rows: ReturnType<typeof rowsOf>,
): Promise<void> {
  await database.source.createMany({ data: rows.sources })
  await database.actor.createMany({ data: rows.actors })
  await database.place.createMany({ data: rows.places })
  await database.topic.createMany({ data: rows.topics })
  await database.event.createMany({ data: rows.events })
  await database.citation.createMany({ data: rows.citations })
  await database.participation.createMany({ data: rows.participations })
  await database.eventPlace.createMany({ data: rows.eventPlaces })
  await database.eventTopic.createMany({ data: rows.eventTopics })
  await database.eventLink.createMany({ data: rows.eventLinks })
  await database.timeline.createMany({ data: rows.timelines })
  await database.timelineEvent.createMany({ data: rows.timelineEvents })
  await database.chart.createMany({ data: rows.charts })
}
