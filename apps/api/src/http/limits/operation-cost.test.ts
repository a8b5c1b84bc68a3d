import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'graphql'
import { schema } from '../../schema.ts'
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts'
import { FIELD_COSTS } from './field-costs.ts'
import { costUnder, operationCost } from './operation-cost.ts'

function costOf(query: string, variables: Record<string, unknown> = {}): number {
  const document = parse(query)
  const [operation] = document.definitions
  if (operation?.kind !== 'OperationDefinition') throw new Error('Give the operation first')
  return costUnder(operationCost(schema, document, operation), variables)
}

describe('the cost of an operation', () => {
  test('is the objects that the answer could hold, page by page', () => {
    expect(costOf('{ events(first: 20) { edges { node { title date { edtf } } } } }')).toBe(40)
    expect(
      costOf(
        '{ events(first: 20) { edges { node { title citations(first: 5) { edges { node { source { title } } } } } } } }',
      ),
    ).toBe(20 * (1 + 5 * (1 + 1)))
  })

  test('knows page sizes in variables, their defaults, and the page where none is given', () => {
    const query = 'query ($size: Int = 7) { events(first: $size) { edges { node { title } } } }'
    expect(costOf(query, { size: 3 })).toBe(3)
    expect(costOf(query)).toBe(7)
    expect(costOf(query, { size: 'many' })).toBe(50)
    expect(costOf('{ events { edges { node { title } } } }')).toBe(50)
    expect(costOf('{ events(last: 4) { edges { node { title } } } }')).toBe(4)
  })

  test('is never less for a page of a negative size, which may be skipped and pay for others', () => {
    const costly = 'events(first: 500) { edges { node { title } } }'
    const negative = 'z: events(first: -2000000000) @skip(if: true) { edges { node { id } } }'
    expect(costOf(`{ ${negative} ${costly} }`)).toBe(500)
  })

  test('of a text that is read is that of four in one request', () => {
    const read = (alias: string) =>
      `${alias}: readText(text: "x", publishedOn: "2022") { candidates { title } }`
    expect(costOf(`{ ${read('a')} ${read('b')} }`)).toBe(2 * costOf(`{ ${read('a')} }`))
    expect(costOf(`{ ${read('a')} }`)).toBeGreaterThan(4000)
  })

  test('counts a field once that several fragments ask for', () => {
    const one = 'fragment A on Query { events(first: 9) { edges { node { title } } } }'
    const other = 'fragment B on Query { events(first: 9) { edges { node { slug } } } }'
    expect(costOf(`{ ...A ...B } ${one} ${other}`)).toBe(9)
  })

  test('counts an alias apart, ids one by one, and an exact total', () => {
    expect(
      costOf(
        '{ a: events(first: 9) { edges { node { id } } } b: events(first: 9) { edges { node { id } } } }',
      ),
    ).toBe(18)
    expect(costOf('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b'] })).toBe(2)
    expect(costOf('{ events(first: 1) { totalCount edges { node { id } } } }')).toBe(101)
    expect(costOf('{ events(first: 500) { totalCount edges { node { id } } } }')).toBe(600)
    expect(
      costOf('{ sources(first: 3) { edges { node { citations(first: 2) { totalCount } } } } }'),
    ).toBe(3 * (1 + 100))
  })

  test('of every listed field is of a field that is there', () => {
    for (const coordinate of Object.keys(FIELD_COSTS)) {
      const [type = '', field = ''] = coordinate.split('.')
      const found = schema.getType(type)
      expect(found && 'getFields' in found ? Object.keys(found.getFields()) : []).toContain(field)
    }
  })
})

describe('as shipped', () => {
  let api: TestApi
  let statements = 0
  beforeAll(async () => {
    api = await startTestApi()
    api.database.onStatement(() => statements++)
  })
  afterAll(() => api.stop())

  test('deep Relay queries pass, with pages of any size left out', async () => {
    const query =
      '{ events { edges { node { citations { edges { node { source { title } } } } } } pageInfo { hasNextPage } } }'
    expect((await api.query(query)).errors).toEqual([])
  })

  test('an operation one over the limit is refused before any SQL, with its cost and the limit', async () => {
    const query = (size: number) =>
      `{ events(first: ${size}) { edges { node { citations(first: 39) { edges { node { id } } } } } } }`
    const before = statements
    const { status, errors } = await api.query(query(501))
    expect(status).toBe(400)
    expect(errors[0]?.extensions).toEqual({
      code: 'QUERY_TOO_COSTLY',
      measured: 20_040,
      limit: 20_000,
    })
    expect(statements).toBe(before)
    expect((await api.query(query(500))).errors).toEqual([])
  })
})
