import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  execute,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isObjectType,
  parse,
  validate,
} from 'graphql'
import { OUTSIDER, type RequestContext, type Viewer } from '../context.ts'
import { schema } from '../schema.ts'
import { createCompiledParts } from '../sql/compiled-parts.ts'
import { startTestApi, type TestApi } from '../testing/start-test-api.ts'
import { answerText } from './answer-text.ts'

const EDITOR: Viewer = { ...OUTSIDER, name: 'editor', canSeeDrafts: true, canWrite: true }

let api: TestApi

beforeAll(async () => {
  api = await startTestApi()
  // What a careless reading of SQL would write otherwise than JavaScript does.
  for (const [table, column] of TEXTS) {
    await api.prisma.$executeRawUnsafe(
      `UPDATE ${table} SET ${column} = ${column} || E' "quote" back \\\\ tab \t nl \n bell \x07 é 😀 </script>'`,
    )
  }
  await api.prisma
    .$executeRaw`UPDATE event SET status = 'DRAFT' WHERE id = (SELECT id FROM event ORDER BY id LIMIT 1)`
  await api.prisma
    .$executeRaw`UPDATE place SET latitude = 0.00001, longitude = -1e-7 WHERE id = (SELECT id FROM place ORDER BY id LIMIT 1)`
  await api.prisma
    .$executeRaw`UPDATE event SET edtf = '../1953', earliest = -9223372036854775808 WHERE id = (SELECT id FROM event ORDER BY id DESC LIMIT 1)`
})
afterAll(() => api.stop())

const TEXTS = [
  ['event', 'title'],
  ['event', 'summary'],
  ['event', 'dispute_note'],
  ['citation', 'quote'],
  ['source', 'title'],
  ['actor', 'name'],
  ['place', 'name'],
  ['topic', 'name'],
  ['timeline', 'title'],
] as const

describe('the text of an answer', () => {
  it('is to the byte what GraphQL’s own execution answers, whatever is asked for', async () => {
    await fc.assert(
      fc.asyncProperty(operation(), fc.boolean(), async (document, isEditor) => {
        expect(validate(schema, parse(document))).toEqual([])
        const [text, plain] = await bothAnswers(document, isEditor ? EDITOR : OUTSIDER)
        expect(plain).not.toContain('"errors"')
        expect(text).toBe(plain)
      }),
      { numRuns: 150 },
    )
  }, 120_000)

  it('is given for the pages that dashboards ask for', async () => {
    const [text] = await bothAnswers(
      '{ events(first: 3) { edges { cursor node { title date { text(form: SHORT) } citations { edges { node { claimedDate { text edtf } } } } } } pageInfo { hasNextPage } totalCount } }',
      OUTSIDER,
    )
    expect(text).toContain('"hasNextPage":true')
  })

  it('is left to GraphQL’s own execution where not everyone may ask', async () => {
    for (const list of ['users', 'auditLog']) {
      const [text, plain] = await bothAnswers(`{ ${list} { totalCount } }`, OUTSIDER)
      expect(text).toBeNull()
      expect(plain).toContain('NOT_ALLOWED')
    }
  })

  it('is left to GraphQL’s own execution where something is amiss', async () => {
    const [text, plain] = await bothAnswers('{ events(first: -1) { totalCount } }', OUTSIDER)
    expect(text).toBeNull()
    expect(plain).toContain('"errors"')
  })
})

async function bothAnswers(document: string, viewer: Viewer): Promise<[string | null, string]> {
  const contextValue: RequestContext = {
    viewer,
    database: api.database,
    prisma: api.prisma,
    limits: api.settings.limits,
    publisher: { webUrl: '', licence: '', softwareVersion: '' },
    now: () => new Date('2026-01-15T12:00:00Z'),
  }
  const args = { schema, document: parse(document), contextValue }
  const text = await answerText(args)
  // What was compiled for one request answers the next of the same document.
  const shared = {
    ...args,
    contextValue: { ...contextValue, compiledParts: createCompiledParts() },
  }
  expect([await answerText(shared), await answerText(shared)]).toEqual([text, text])
  return [text, JSON.stringify(await execute(args))]
}

const FILTERS = [
  '{}',
  '{ overlaps: "1945/2022" }',
  '{ within: "2022" }',
  '{ precisionAtLeast: DAY }',
  '{ topics: { anyOf: ["diplomacy", "war"] } }',
  '{ or: [{ isDisputed: true }, { startsIn: "202X" }] }',
  '{ not: { overlaps: "2022" } }',
]

function operation(): fc.Arbitrary<string> {
  const query = schema.getQueryType()?.getFields() ?? {}
  const roots = Object.values(query).filter(
    ({ extensions, type }) =>
      extensions.read !== undefined && !isGuarded(extensions) && isObjectType(getNamedType(type)),
  )
  return fc
    .array(
      fc.constantFrom(...roots).chain((root) => selectedField(root, 4)),
      { minLength: 1, maxLength: 2 },
    )
    .map((fields) => `{ ${aliased(fields)} }`)
}

/** Left to GraphQL's own execution, where scope-auth stands. */
function isGuarded({ pothosOptions }: Readonly<Record<string, unknown>>): boolean {
  return (pothosOptions as { authScopes?: unknown }).authScopes !== undefined
}

function selection(type: GraphQLObjectType, depth: number): fc.Arbitrary<string> {
  const fields = Object.values(type.getFields()).filter(
    ({ type: of }) => depth > 0 || isLeafType(getNamedType(of)),
  )
  if (fields.length === 0) return fc.constant('{ __typename }')
  return fc
    .array(
      fc.constantFrom(...fields).chain((field) => selectedField(field, depth)),
      { minLength: 1, maxLength: 4 },
    )
    .map((chosen) => `{ __typename ${aliased(chosen)} }`)
}

function selectedField(field: GraphQLField<unknown, unknown>, depth: number): fc.Arbitrary<string> {
  const named: GraphQLNamedType = getNamedType(field.type)
  return fc
    .tuple(argumentsOf(field), isObjectType(named) ? selection(named, depth - 1) : fc.constant(''))
    .map(([args, below]) => `${field.name}${args} ${below}`)
}

function argumentsOf({ name, args }: GraphQLField<unknown, unknown>): fc.Arbitrary<string> {
  const has = (argument: string) => args.some((each) => each.name === argument)
  const parts: fc.Arbitrary<string>[] = []
  if (has('slug'))
    parts.push(fc.constantFrom('slug: "no-such-thing"', `slug: "${SLUGS[name] ?? ''}"`))
  if (has('hash')) parts.push(fc.constant('hash: "none"'))
  if (has('title')) parts.push(fc.constant('title: "The Soviet Union collapses"'))
  if (has('date')) parts.push(fc.constant('date: "1991"'))
  if (has('splitBy')) parts.push(fc.constantFrom('', 'splitBy: TOPIC', 'splitBy: ACTOR'))
  if (has('interval')) parts.push(fc.constantFrom('', 'interval: YEAR'))
  if (has('width')) parts.push(fc.constant('width: 300'))
  if (has('last')) parts.push(fc.constantFrom('', 'first: 2', 'last: 2', 'first: 0'))
  if (has('filter'))
    parts.push(fc.constantFrom('', ...FILTERS.map((filter) => `filter: ${filter}`)))
  if (has('asOf')) parts.push(fc.constantFrom('', '', 'asOf: "2030-01-01T00:00:00Z"'))
  if (has('locale')) parts.push(fc.constantFrom('', 'locale: "de"'))
  if (parts.length === 0) return fc.constant('')
  return fc.tuple(...parts).map((given) => (given.join('') === '' ? '' : `(${given.join(' ')})`))
}

const SLUGS: Readonly<Record<string, string>> = {
  actor: 'north-korea',
  topic: 'diplomacy',
  event: 'soviet-union-collapses',
}

/** Each field under a name of its own, since the same one may be chosen twice with other arguments. */
function aliased(fields: readonly string[]): string {
  return fields.map((field, place) => `f${place}: ${field}`).join(' ')
}
