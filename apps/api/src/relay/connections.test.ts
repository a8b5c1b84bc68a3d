/** Walks every connection of the schema, found by introspection, as Relay's specification asks. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  buildClientSchema,
  type GraphQLObjectType,
  getIntrospectionQuery,
  getNamedType,
  isObjectType,
} from 'graphql'
import { schema as codeSchema } from '../schema.ts'
import { copyRandomRows } from '../testing/copy-rows.ts'
import { startTestApi, type TestApi } from '../testing/start-test-api.ts'
import { ADMINISTRATOR } from '../testing/viewers.ts'

const PAGE = 3

interface Connection {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
}

interface List {
  /** The type that has the field; null: Query itself. */
  readonly parent: string | null
  readonly field: string
  readonly nodeType: string
}

const lists = connectionsOf(Object.values(codeSchema.getTypeMap()).filter(isObjectType))

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
  // The demonstration data has too few places or charts to page through.
  for (const table of ['actor', 'chart', 'citation', 'event', 'place', 'source', 'topic']) {
    await copyRandomRows(api.prisma, table, 8)
  }
  const person = { id: 'ada', name: 'Ada', email: 'ada@annals.test' }
  await api.prisma.user.create({
    data: { ...person, audited: { create: { action: 'PERSON_JOINED', subject: 'Ada' } } },
  })
  for (let i = 0; i < 8; i++) {
    for (const table of ['timeline', 'user_account', 'audit_entry']) {
      await copyRandomRows(api.prisma, table, 1)
    }
  }
  // By chance alone no event might have more than a page of either.
  const event = await api.prisma.event.findUniqueOrThrow({ where: { slug: 'soviet-collapse' } })
  const citations = await copyRandomRows(api.prisma, 'citation', 8)
  await api.prisma.citation.updateMany({
    where: { id: { in: citations } },
    data: { eventId: event.id },
  })
  const revisions = await copyRandomRows(api.prisma, 'revision', 8)
  await api.prisma.revision.updateMany({
    where: { id: { in: revisions } },
    data: { entityKind: 'EVENT', entityId: event.id },
  })
})
afterAll(() => api.stop())

test('introspection shows the connections that are walked here', async () => {
  const clientSchema = buildClientSchema(await api.data(getIntrospectionQuery()))
  const types = Object.values(clientSchema.getTypeMap()).filter(isObjectType)
  expect(connectionsOf(types)).toEqual(lists)
  expect(lists.length).toBeGreaterThanOrEqual(12)
})

describe.each(lists.map((list) => [`${list.parent ?? 'Query'}.${list.field}`, list] as const))(
  '%s',
  (_name, list) => {
    let parentId: string | null
    beforeAll(async () => {
      parentId = list.parent === null ? null : await fullestParent(list, list.parent)
    })

    test('paged forward and back, while rows come and go, it shows each row once and in order', async () => {
      const whole = await page(list, parentId, 'first: 500')
      const ids = whole.edges.map(({ node }) => node.id)
      expect(ids.length).toBeGreaterThan(PAGE)
      const forward = await walk(list, parentId, 'forward')
      expect(forward.filter((id) => ids.includes(id))).toEqual(ids)
      expect(new Set(forward).size).toBe(forward.length)
      const backward = await walk(list, parentId, 'backward')
      expect(backward.filter((id) => ids.includes(id))).toEqual(ids.toReversed())
      expect(new Set(backward).size).toBe(backward.length)
    })

    test('a page between two cursors is what lies between them', async () => {
      const { edges } = await page(list, parentId, 'first: 500')
      const [one, other] = [edges[0], edges[edges.length - 1]]
      const between = await page(
        list,
        parentId,
        `first: 500, after: "${one?.cursor}", before: "${other?.cursor}"`,
      )
      expect(between.edges.map(({ node }) => node.id)).toEqual(
        edges.slice(1, -1).map(({ node }) => node.id),
      )
      expect(between.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true })
    })

    test('first: 0 is an empty page that knows what follows', async () => {
      const { edges, pageInfo } = await page(list, parentId, 'first: 0')
      expect(edges).toEqual([])
      expect(pageInfo).toMatchObject({ hasNextPage: true, startCursor: null, endCursor: null })
    })

    test('a cursor of another list, or of none, is refused by name', async () => {
      const other = list.field === 'actors' ? 'sources' : 'actors'
      const elsewhere = await page({ parent: null, field: other, nodeType: '' }, null, 'first: 1')
      for (const cursor of [elsewhere.edges[0]?.cursor ?? '', 'bm9uZQ==', '', '\u{1F4C5}']) {
        const { errors } = await ask(list, parentId, `first: 1, after: ${JSON.stringify(cursor)}`)
        expect(errors[0]?.extensions?.code).toBe('INVALID_CURSOR')
      }
    })
  },
)

async function walk(
  list: List,
  parentId: string | null,
  direction: 'forward' | 'backward',
): Promise<string[]> {
  const seen: string[] = []
  const added: string[] = []
  const isForward = direction === 'forward'
  let cursor: string | null = null
  for (let pages = 1; ; pages++) {
    const from: string = cursor === null ? '' : `, ${isForward ? 'after' : 'before'}: "${cursor}"`
    const at = await page(list, parentId, `${isForward ? 'first' : 'last'}: ${PAGE}${from}`)
    const ids = at.edges.map(({ node }) => node.id)
    seen.push(...(isForward ? ids : ids.toReversed()))
    await expectTrueFlags(list, parentId, at)
    const hasMore = isForward ? at.pageInfo.hasNextPage : at.pageInfo.hasPreviousPage
    if (!hasMore) return seen
    cursor = isForward ? at.pageInfo.endCursor : at.pageInfo.startCursor
    // What is added may all come where this walk is heading.
    if (pages < 12) await disturb(list, parentId, added)
  }
}

/** Whether rows follow or come before is what asking for them shows. */
async function expectTrueFlags(list: List, parentId: string | null, at: Connection): Promise<void> {
  const { startCursor, endCursor, hasNextPage, hasPreviousPage } = at.pageInfo
  expect(startCursor).toBe(at.edges[0]?.cursor ?? null)
  expect(endCursor).toBe(at.edges[at.edges.length - 1]?.cursor ?? null)
  if (endCursor === null) return
  const next = await page(list, parentId, `first: 1, after: "${endCursor}"`)
  expect(hasNextPage).toBe(next.edges.length > 0)
  const previous = await page(list, parentId, `last: 1, before: "${startCursor}"`)
  expect(hasPreviousPage).toBe(previous.edges.length > 0)
}

/** Adds rows to the list, and takes some away that were added before. */
async function disturb(
  { nodeType, parent }: List,
  parentId: string | null,
  added: string[],
): Promise<void> {
  const table = TABLES[nodeType] ?? nodeType.toLowerCase()
  for (const id of await copyRandomRows(api.prisma, table, 6)) {
    added.push(id)
    if (parent !== 'Timeline') continue
    const timelineId = Buffer.from(parentId ?? '', 'base64')
      .toString()
      .split(':')[1]
    await api.prisma.$executeRawUnsafe(
      `INSERT INTO timeline_event (timeline_id, event_id, position)
       VALUES ('${timelineId}', '${id}', (random() * 10)::int)`,
    )
  }
  for (const id of added.splice(0, 4)) {
    await api.prisma.$executeRawUnsafe(`DELETE FROM "${table}" WHERE id = '${id}'`)
  }
}

/** The parent whose list is longest. */
async function fullestParent({ field }: List, parent: string): Promise<string> {
  const root = lists.find((each) => each.parent === null && each.nodeType === parent)
  const query = `{ ${root?.field}(first: 150) { edges { node { id ${field}(first: 1) { totalCount } } } } }`
  type Found = Record<
    string,
    { edges: { node: { id: string } & Record<string, { totalCount: number }> }[] }
  >
  const data = await api.data<Found>(query, {}, { viewer: ADMINISTRATOR })
  const nodes = data[root?.field ?? '']?.edges.map(({ node }) => node) ?? []
  const total = (node: (typeof nodes)[number]) => node[field]?.totalCount ?? 0
  return nodes.toSorted((one, other) => total(other) - total(one))[0]?.id ?? ''
}

async function page(list: List, parentId: string | null, args: string): Promise<Connection> {
  const { data, errors } = await ask(list, parentId, args)
  expect(errors).toEqual([])
  const { it, list: atRoot } = data as { it?: { list: Connection }; list?: Connection }
  const connection = it?.list ?? atRoot
  if (connection === undefined) throw new Error(`${list.field} has no answer`)
  return connection
}

async function ask({ parent, field }: List, parentId: string | null, args: string) {
  const connection = `list: ${field}(${args}) {
    edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`
  if (parentId === null) return api.query(`{ ${connection} }`, {}, { viewer: ADMINISTRATOR })
  const below = `{ it: node(id: "${parentId}") { ... on ${parent} { ${connection} } } }`
  return api.query(below, {}, { viewer: ADMINISTRATOR })
}

/** Of types whose tables have another name. */
const TABLES: Readonly<Record<string, string>> = { User: 'user_account', AuditEntry: 'audit_entry' }

function connectionsOf(types: readonly GraphQLObjectType[]): List[] {
  return types
    .flatMap((type) =>
      Object.values(type.getFields()).flatMap((field): List[] => {
        const connection = getNamedType(field.type)
        if (!isObjectType(connection) || !connection.name.endsWith('Connection')) return []
        const edge = getNamedType(connection.getFields().edges?.type)
        const node = isObjectType(edge) ? getNamedType(edge.getFields().node?.type) : undefined
        const parent = type.name === 'Query' ? null : type.name
        return [{ parent, field: field.name, nodeType: node?.name ?? '' }]
      }),
    )
    .toSorted((one, other) => keyOf(one).localeCompare(keyOf(other)))
}

function keyOf({ parent, field }: List): string {
  return `${parent ?? ''}.${field}`
}
