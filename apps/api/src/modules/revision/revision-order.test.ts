import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { sql } from '../../sql/sql.ts'
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts'

let api: TestApi

beforeAll(async () => {
  api = await startTestApi({ data: 'empty' })
})
afterAll(() => api.stop())

const WRITERS = 8
const WRITES = 25

// Each commits some time after its insert, a longer or a shorter one.
async function write(): Promise<void> {
  for (let count = 0; count < WRITES; count++) {
    await api.prisma.$transaction(async (database) => {
      await database.$executeRaw`INSERT INTO revision (id, entity_kind, entity_id, version, action, snapshot)
        VALUES (gen_random_uuid(), 'EVENT', gen_random_uuid(), 1, 'CREATE', '{}'), (gen_random_uuid(), 'EVENT', gen_random_uuid(), 1, 'CREATE', '{}')`
      await database.$executeRaw`SELECT pg_sleep(random() * 0.005)`
    })
  }
}

test('whoever reads what follows the last number that he knows misses nothing, however many write', async () => {
  let areWriting = true
  const writing = Promise.all(Array.from({ length: WRITERS }, write)).finally(() => {
    areWriting = false
  })
  const read: string[] = []
  const readOn = async () => {
    const rows = await api.database.readRows<{ sequence: string }>(
      sql`SELECT sequence::text FROM revision WHERE sequence > ${read.at(-1) ?? '0'}::bigint ORDER BY revision.sequence`,
    )
    read.push(...rows.map(({ sequence }) => sequence))
  }
  while (areWriting) await readOn()
  await writing
  await readOn()
  const all = await api.prisma.revision.findMany({ orderBy: { sequence: 'asc' } })
  expect(all).toHaveLength(2 * WRITERS * WRITES)
  expect(read).toEqual(all.map(({ sequence }) => String(sequence)))
})
