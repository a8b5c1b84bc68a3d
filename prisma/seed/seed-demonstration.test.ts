import { OPEN_EARLIEST, OPEN_LATEST, secondsFromCivil } from '@annals/dates'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createTestDatabase, type TestDatabase } from '../src/testing.ts'
import { seedDemonstration } from './seed-demonstration.ts'

const now = new Date('2026-01-02T03:04:05Z')
let database: TestDatabase

beforeEach(async () => {
  database = await createTestDatabase()
})

afterEach(async () => {
  await database.drop()
})

/** Every row of every table of ours, as text. */
async function everything(): Promise<string> {
  const tables = await database.prisma.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> '_prisma_migrations'
    ORDER BY 1`
  const contents = await Promise.all(
    tables.map(({ name }) =>
      database.prisma.$queryRawUnsafe(
        `SELECT '${name}' AS name, coalesce(string_agg(t::text, E'\\n' ORDER BY t::text), '') AS rows FROM "${name}" t`,
      ),
    ),
  )
  return JSON.stringify(contents)
}

describe('loading the demonstration data', () => {
  test('twice is the same as once', async () => {
    expect(await seedDemonstration(database.prisma, { now })).toBe('seeded')
    const once = await everything()
    expect(await seedDemonstration(database.prisma, { now: new Date() })).toBe('present')
    expect(await everything()).toBe(once)
  })

  test('from two processes at once loads it once', async () => {
    const results = await Promise.all([
      seedDemonstration(database.prisma, { now }),
      seedDemonstration(database.prisma, { now }),
    ])
    expect(results.toSorted()).toEqual(['present', 'seeded'])
    expect(await database.prisma.timeline.count()).toBe(1)
  })

  test('leaves a database with an event of its owner alone', async () => {
    await database.prisma.event.create({
      data: {
        slug: 'mine',
        title: 'Mine',
        edtf: '2001',
        earliest: 978307200n,
        latest: 1009843200n,
        precision: 'YEAR',
      },
    })
    const before = await everything()
    expect(await seedDemonstration(database.prisma, { now })).toBe('other-data')
    expect(await everything()).toBe(before)
  })

  test('leaves a database with nothing but a user alone', async () => {
    await database.prisma.user.create({ data: { id: 'u', name: 'U', email: 'u@example.org' } })
    expect(await seedDemonstration(database.prisma, { now })).toBe('other-data')
    expect(await database.prisma.event.count()).toBe(0)
  })

  test('does not bring back what was edited or deleted', async () => {
    await seedDemonstration(database.prisma, { now })
    await database.prisma.event.deleteMany({ where: { slug: 'arms-exhibition' } })
    expect(await seedDemonstration(database.prisma, { now })).toBe('present')
    expect(await database.prisma.event.count({ where: { slug: 'arms-exhibition' } })).toBe(0)
  })

  test('leaves nothing behind when it breaks off, and succeeds afterwards', async () => {
    const empty = await everything()
    await database.prisma
      .$executeRaw`ALTER TABLE revision ADD CONSTRAINT broken CHECK (entity_kind <> 'CHART')`
    await expect(seedDemonstration(database.prisma, { now })).rejects.toThrow()
    expect(await everything()).toBe(empty)
    await database.prisma.$executeRaw`ALTER TABLE revision DROP CONSTRAINT broken`
    expect(await seedDemonstration(database.prisma, { now })).toBe('seeded')
  })
})

describe('the data loaded', () => {
  beforeEach(async () => {
    await seedDemonstration(database.prisma, { now })
  })

  const event = (slug: string) =>
    database.prisma.event.findUniqueOrThrow({ where: { slug }, include: { citations: true } })

  test('keeps July 2022 a month, from its first second to the first of August', async () => {
    expect(await event('north-korea-recognises-republics')).toMatchObject({
      edtf: '2022-07',
      earliest: secondsFromCivil(2022n, 7),
      latest: secondsFromCivil(2022n, 8),
      precision: 'MONTH',
    })
  })

  test('stores the open ends as the ends of the index', async () => {
    expect((await event('fighting-for-donbas')).latest).toBe(OPEN_LATEST)
    expect((await event('soviet-era-weapons')).earliest).toBe(OPEN_EARLIEST)
  })

  test("keeps the article's claim beside what is known of the decree", async () => {
    const decree = await event('recognition-decree')
    expect(decree).toMatchObject({ edtf: '2022-02-21', isDisputed: true })
    expect(decree.citations.map((citation) => citation.claimedEdtf).toSorted()).toEqual([
      '2022-02-21',
      '2022-07',
    ])
    expect(decree.citations.find(({ expression }) => expression === 'In July')).toMatchObject({
      claimedEarliest: secondsFromCivil(2022n, 7),
      claimedLatest: secondsFromCivil(2022n, 8),
    })
  })

  test('links the break of relations to the recognition that it answers', async () => {
    const link = await database.prisma.eventLink.findFirstOrThrow({
      where: { kind: 'IN_RESPONSE_TO', to: { slug: 'north-korea-recognises-republics' } },
      include: { from: true },
    })
    expect(link.from.slug).toBe('ukraine-severs-relations')
  })

  test('knows Russia as the successor of the Soviet Union', async () => {
    const { successor } = await database.prisma.actor.findUniqueOrThrow({
      where: { slug: 'soviet-union' },
      include: { successor: true },
    })
    expect(successor?.slug).toBe('russia')
  })

  test('gives every entity one revision; that of an event holds its evidence', async () => {
    const { prisma } = database
    const entities = await Promise.all([
      prisma.event.count(),
      prisma.source.count(),
      prisma.actor.count(),
      prisma.place.count(),
      prisma.topic.count(),
      prisma.timeline.count(),
      prisma.chart.count(),
    ])
    const total = entities.reduce((sum, count) => sum + count, 0)
    expect(await prisma.revision.count({ where: { version: 1, action: 'CREATE' } })).toBe(total)
    const { id, citations } = await event('victory-over-japan')
    const { snapshot } = await prisma.revision.findFirstOrThrow({ where: { entityId: id } })
    expect(snapshot).toMatchObject({
      slug: 'victory-over-japan',
      earliest: String(secondsFromCivil(1945n, 8, 15)),
      citations: citations
        .toSorted((a, b) => a.position - b.position)
        .map(({ quote, claimedEdtf }) => ({ quote, claimedEdtf })),
    })
  })

  test('has the same ids on every machine', async () => {
    expect((await event('soviet-collapse')).id).toBe('0182a3f3-3000-76fe-8a92-86ec74f36ca4')
  })
})
