import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts'

let api: TestApi

beforeAll(async () => {
  api = await startTestApi()
  const { prisma } = api
  const actor = await prisma.actor.create({
    data: { slug: 'zanzibar', name: 'Zanzibar', kind: 'STATE', aliases: ['Занзибар', '잔지바르'] },
  })
  const source = await prisma.source.findFirstOrThrow()
  const year = {
    edtf: '1964',
    earliest: -189388800n,
    latest: -157766400n,
    precision: 'YEAR',
  } as const
  await prisma.event.create({
    data: {
      ...year,
      slug: 'revolution',
      title: 'The revolutions <b>begin</b> & 🎉 spread',
      summary: 'Des élections furent annulées; Воскресные выборы отменены.',
      status: 'PUBLISHED',
      citations: { create: { sourceId: source.id, quote: 'weapons were being shipped' } },
      participations: { create: { actorId: actor.id, role: 'INITIATOR' } },
    },
  })
  await prisma.event.create({
    data: { ...year, slug: 'secret', title: 'A clandestine revolution', status: 'DRAFT' },
  })
})

afterAll(() => api.stop())

async function found(text: string): Promise<string[]> {
  const { events } = await api.data<{ events: { edges: { node: { slug: string } }[] } }>(
    `query ($text: String) { events(filter: { text: $text }, orderBy: { by: RELEVANCE }) { edges { node { slug } } } }`,
    { text },
  )
  return events.edges.map(({ node }) => node.slug)
}

describe('a text search finds an event', () => {
  test.each([
    ['by a word of its title in another form', 'revolution'],
    ['by a word of its quotes', 'weapon shipped'],
    ['by a French word in another form', 'élection'],
    ['by a Russian word in another form', 'воскресный'],
    ['by the name of an actor', 'Zanzibar'],
    ['by an alias in another script', 'Занзибар'],
    ['by the beginning of a Korean name', '잔지'],
    ['by a misspelt name', 'Zanzibaar'],
    ['by a phrase', '"being shipped"'],
    ['by words from several of its texts', 'zanzibar revolution weapons'],
    ['by one of two alternatives', 'nothingness OR zanzibar'],
    ['though a word of the search is too common to be kept', 'the weapons'],
  ])('%s', async (_how, text) => {
    expect(await found(text)).toContain('revolution')
  })

  test.each([
    ['a phrase in another order', '"shipped being"'],
    ['a word that is excluded', 'zanzibar -weapons'],
    ['a word that it lacks', 'zanzibar wheelbarrow'],
  ])('but not by %s', async (_how, text) => {
    expect(await found(text)).not.toContain('revolution')
  })
})

test('the best match comes first', async () => {
  expect((await found('Soviet collapse'))[0]).toBe('soviet-collapse')
})

test('events that hold the words as they are written come before all that are alike', async () => {
  const { prisma } = api
  const [name, alike] = ['Quillimander', 'Quillimandar']
  const date = { edtf: '1970', earliest: 0n, latest: 31_536_000n, precision: 'YEAR' } as const
  const event = (slug: string, title: string, summary: string) =>
    prisma.event.create({ data: { ...date, slug, title, summary, status: 'PUBLISHED' } })
  await event('alike', `${alike} ${alike}`, alike)
  await event('in-summary', 'A letter', `It names ${name}.`)
  await event('in-title', `${name} writes`, '')
  expect(await found(name)).toEqual(['in-title', 'in-summary', 'alike'])
})

test('of the events that hold a common word 300 are listed, whether or not a quarter of all holds so many', async () => {
  const { prisma } = api
  const add = (first: number, last: number) => prisma.$executeRaw`
    INSERT INTO event (id, slug, title, edtf, earliest, latest, precision, status, updated_at)
    SELECT gen_random_uuid(), 'common-' || number, 'Commonword', '1970', 0, 31536000, 'YEAR', 'PUBLISHED', now()
    FROM generate_series(${first}::int, ${last}::int) AS number`
  await add(1, 700)
  expect(new Set(await listed('commonword')).size).toBe(300)
  await add(701, 2_400)
  const [{ quarter }] = (await prisma.$queryRaw`
    SELECT count(*)::int AS quarter FROM event WHERE slug LIKE 'common-%' AND get_byte(uuid_send(id), 15) < 64`) as [
    { quarter: number },
  ]
  expect(quarter).toBeGreaterThan(300)
  expect(new Set(await listed('commonword')).size).toBe(300)
}, 60_000)

async function listed(text: string): Promise<string[]> {
  const slugs: string[] = []
  for (let after: string | null = null; ; ) {
    const { events }: ListedPage = await api.data<ListedPage>(
      `query ($text: String, $after: String) { events(first: 100, after: $after, filter: { text: $text }, orderBy: { by: RELEVANCE }) { edges { node { slug } } pageInfo { endCursor hasNextPage } } }`,
      { text, after },
    )
    slugs.push(...events.edges.map(({ node }) => node.slug))
    if (!events.pageInfo.hasNextPage) return slugs
    after = events.pageInfo.endCursor
  }
}

interface ListedPage {
  readonly events: {
    readonly edges: readonly { readonly node: { readonly slug: string } }[]
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean }
  }
}

test('a draft is found by no words of an outsider', async () => {
  expect(await found('clandestine')).toEqual([])
})

test('highlights are offsets into the texts, whatever signs stand in them', async () => {
  const { events } = await api.data<{
    events: {
      edges: {
        highlights: { field: string; citationId: string | null; start: number; end: number }[]
        node: {
          title: string
          summary: string
          citations: { edges: { node: { id: string; quote: string } }[] }
        }
      }[]
    }
  }>(
    `{ events(filter: { text: "revolution spread élection weapon" }) { edges {
        highlights { field citationId start end }
        node { title summary citations { edges { node { id quote } } } } } } }`,
  )
  const [edge] = events.edges
  if (edge === undefined) throw new Error('nothing found')
  const citation = edge.node.citations.edges[0]?.node
  const texts: Record<string, string> = {
    TITLE: edge.node.title,
    SUMMARY: edge.node.summary,
    QUOTE: citation?.quote ?? '',
  }
  expect(edge.highlights.map(({ field, start, end }) => texts[field]?.slice(start, end))).toEqual([
    'revolutions',
    'spread',
    'élections',
    'weapons',
  ])
  expect(edge.highlights.at(-1)?.citationId).toBe(citation?.id)
})

test('relevance needs a text, and says so', async () => {
  const { errors } = await api.query('{ events(orderBy: { by: RELEVANCE }) { totalCount } }')
  expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_ORDER', argument: 'orderBy.by' })
})

test('a search follows a renamed actor', async () => {
  await api.prisma.actor.update({ where: { slug: 'zanzibar' }, data: { name: 'Unguja' } })
  expect(await found('Unguja')).toEqual(['revolution'])
})
