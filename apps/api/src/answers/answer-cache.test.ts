import { createPrismaClient } from '@annals/prisma'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { OUTSIDER } from '../context.ts'
import { startTestApi, type TestApi } from '../testing/start-test-api.ts'

const TITLES = '{ events(first: 500) { edges { node { slug title } } } }'
const EDITOR = { ...OUTSIDER, name: 'editor', canSeeDrafts: true }

let api: TestApi

beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

describe('a repeated answer', () => {
  it('is given without reading the data again, until something is written', async () => {
    for (let time = 0; time < 3; time++) await api.data(TITLES)
    expect(await statementsOf(() => api.data(TITLES))).toEqual(['mark'])
    await rename('a new title')
    expect(await statementsOf(() => api.data(TITLES))).toEqual(['mark', 'read', 'mark'])
  })

  it('holds what another process wrote a moment before', async () => {
    const other = createPrismaClient({ connectionString: api.settings.databaseUrl })
    try {
      for (let time = 0; time < 20; time++) {
        const title = `title ${time}`
        await other.$executeRaw`UPDATE event SET title = ${title} WHERE slug = ${await firstSlug()}`
        expect(JSON.stringify(await api.data(TITLES))).toContain(title)
      }
    } finally {
      await other.$disconnect()
    }
  })

  it('never holds what a transaction under way has written, and always what it committed', async () => {
    const slug = await firstSlug()
    await api.prisma.$transaction(async (transaction) => {
      await transaction.$executeRaw`UPDATE event SET title = 'not yet' WHERE slug = ${slug}`
      for (let time = 0; time < 3; time++) {
        expect(JSON.stringify(await api.data(TITLES))).not.toContain('not yet')
      }
    })
    expect(JSON.stringify(await api.data(TITLES))).toContain('not yet')
  })

  it('is of its viewer alone', async () => {
    await api.prisma
      .$executeRaw`UPDATE event SET status = 'DRAFT', title = 'secret' WHERE slug = ${await firstSlug()}`
    for (let time = 0; time < 3; time++) {
      expect(JSON.stringify(await api.data(TITLES, {}, { viewer: EDITOR }))).toContain('secret')
      expect(JSON.stringify(await api.data(TITLES))).not.toContain('secret')
    }
  })

  it('is of its variables and its operation alone', async () => {
    const document =
      'query One($first: Int) { events(first: $first) { edges { cursor } } } query Two { events(first: 3) { edges { cursor } } }'
    const count = async (operationName: string, first: number) => {
      const response = await api.fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: document, operationName, variables: { first } }),
      })
      const { data } = (await response.json()) as { data: { events: { edges: unknown[] } } }
      return data.events.edges.length
    }
    for (let time = 0; time < 3; time++) {
      expect([await count('One', 1), await count('One', 2), await count('Two', 1)]).toEqual([
        1, 2, 3,
      ])
    }
  })

  it('is read afresh where the request says no-cache', async () => {
    for (let time = 0; time < 3; time++) await api.data(TITLES)
    const afresh = () => api.data(TITLES, {}, { headers: { 'cache-control': 'no-cache' } })
    expect(await statementsOf(afresh)).toEqual(['read'])
  })
})

/** What a request asks of PostgreSQL, in order. */
async function statementsOf(request: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = []
  const marks = jest.spyOn(api.database, 'readRows')
  const reads = jest.spyOn(api.database, 'readJsonText')
  try {
    await request()
    for (const { mock, name } of [
      { mock: marks.mock, name: 'mark' },
      { mock: reads.mock, name: 'read' },
    ]) {
      for (const order of mock.invocationCallOrder) statements[order] = name
    }
  } finally {
    marks.mockRestore()
    reads.mockRestore()
  }
  return Object.values(statements)
}

async function firstSlug(): Promise<string> {
  const { slug } = await api.prisma.event.findFirstOrThrow({ orderBy: { id: 'asc' } })
  return slug
}

async function rename(title: string): Promise<void> {
  await api.prisma.$executeRaw`UPDATE event SET title = ${title} WHERE slug = ${await firstSlug()}`
}
