import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { OUTSIDER } from '../../context.ts'
import { globalId } from '../../relay/global-id.ts'
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts'
import { EDITOR } from '../../testing/viewers.ts'
import { write } from '../../testing/write-as.ts'

let api: TestApi

beforeAll(async () => {
  api = await startTestApi()
})

afterAll(() => api.stop())

const TEXT =
  'In July 2031, Freedonia recognised Sylvania. In response, Tomainia severed relations with Freedonia.'

const newSource = {
  title: 'The Freedonia Gazette',
  publishedOn: '2031-08-16',
  text: TEXT,
  licence: 'CC0-1.0',
}

interface ReadCandidate {
  readonly title: string
  readonly sentence: { readonly start: number; readonly end: number; readonly text: string }
  readonly date: {
    readonly text: string
    readonly start: number
    readonly end: number
    readonly rule: string
    readonly confidence: number
    readonly date: { readonly edtf: string }
  } | null
  readonly link: { readonly kind: string; readonly to: number | null } | null
}

async function candidates(): Promise<readonly ReadCandidate[]> {
  const { readText } = await api.data<{ readText: { candidates: ReadCandidate[] } }>(
    `query Read($text: String!) { readText(text: $text, publishedOn: "2031-08-16") { candidates {
      title sentence { start end text } date { text start end rule confidence date { edtf } } link { kind to } } } }`,
    { text: TEXT },
  )
  return readText.candidates
}

/** A candidate as the reading gave it, accepted as it is. */
function accepted({ title, sentence, date, link }: ReadCandidate, fields: object = {}) {
  return {
    newEvent: { title, date: date?.date.edtf ?? '2031', topics: ['diplomacy'], ...fields },
    citation: {
      ...{ quote: sentence.text, quoteStart: sentence.start, quoteEnd: sentence.end },
      ...(date && {
        ...{ expression: date.text, expressionStart: date.start, expressionEnd: date.end },
        ...{ claimedDate: date.date.edtf, resolution: date.rule, confidence: date.confidence },
      }),
    },
    links: link?.to == null ? [] : [{ kind: link.kind, candidate: link.to }],
  }
}

const accept = (input: object) =>
  write(
    api,
    'acceptCandidates',
    input,
    `createdCount source { slug licence } events { slug status version date { edtf }
       links { kind to { slug } }
       citations { edges { node { quote quoteStart expression claimedDate { text } resolution source { slug } } } } }`,
  )

async function refusal(input: object): Promise<unknown> {
  const counts = async () => [
    await api.prisma.event.count(),
    await api.prisma.source.count(),
    await api.prisma.citation.count(),
    await api.prisma.revision.count(),
  ]
  const before = await counts()
  const { acceptCandidates } = await api.data<{ acceptCandidates: unknown }>(
    `mutation Refused($input: AcceptCandidatesInput!) { acceptCandidates(input: $input) { __typename
      ... on InvalidInputError { field } ... on InvalidDateError { field } ... on NotFoundError { field }
      ... on DuplicateError { field } } }`,
    { input },
    { viewer: EDITOR },
  )
  expect(await counts()).toEqual(before)
  return acceptCandidates
}

test('texts accepted at the same moment that tell of one event give each a name of its own', async () => {
  const { id: source } = await api.prisma.source.findFirstOrThrow()
  const candidate = {
    newEvent: { title: 'A bridge is opened', date: '2031-09', allowTwin: true },
    citation: {},
  }
  const input = { source: globalId('Source', source), candidates: [candidate] }
  const results = await Promise.all(Array.from({ length: 6 }, () => accept(input)))
  const slugs = results.map(({ events }) => (events as { slug: string }[] | undefined)?.[0]?.slug)
  expect(new Set(slugs).size).toBe(6)
  for (const slug of slugs) expect(slug).toMatch(/^a-bridge-is-opened(-[0-9a-f]{8})?$/)
})

test('what was read is written in one go: source, events, links, and the words behind each date', async () => {
  const read = await candidates()
  const result = await accept({ newSource, candidates: read.map((each) => accepted(each)) })
  expect(result).toMatchObject({
    createdCount: read.length,
    source: { slug: 'the-freedonia-gazette', licence: 'CC0-1.0' },
  })
  const events = result.events as Record<string, unknown>[]
  expect(events[0]).toMatchObject({
    ...{ status: 'DRAFT', version: 1, date: { edtf: '2031-07' } },
    citations: {
      edges: [
        {
          node: {
            ...{ expression: 'July 2031', claimedDate: { text: 'July 2031' }, quoteStart: 0 },
            source: { slug: 'the-freedonia-gazette' },
          },
        },
      ],
    },
  })
  expect(events[1]).toMatchObject({
    links: [{ kind: 'IN_RESPONSE_TO', to: { slug: events[0]?.slug } }],
  })
})

test('evidence goes to an event that is there, which keeps what it had', async () => {
  const event = 'soviet-collapse'
  const before = await api.prisma.event.findUniqueOrThrow({
    where: { slug: event },
    include: { citations: true },
  })
  const citation = { quote: 'following the collapse in 1991', claimedDate: '1991' }
  const result = await accept({
    newSource: { title: 'A later look' },
    candidates: [{ event, citation }],
  })
  expect(result).toMatchObject({ createdCount: 0, events: [{ version: before.version + 1 }] })
  expect(await api.prisma.citation.count({ where: { eventId: before.id } })).toBe(
    before.citations.length + 1,
  )
})

describe('one candidate that is wrong leaves nothing written, and is named', () => {
  const good = { newEvent: { title: 'A good one', date: '2035' }, citation: { quote: 'x' } }
  test.each([
    [
      'no date',
      { newEvent: { title: 'B', date: 'In July' }, citation: {} },
      'InvalidDateError',
      'newEvent.date',
    ],
    [
      'no such topic',
      { newEvent: { title: 'B', date: '2035', topics: ['none'] }, citation: {} },
      'NotFoundError',
      'newEvent.topics.0',
    ],
    [
      'no title',
      { newEvent: { title: ' ', date: '2035' }, citation: {} },
      'InvalidInputError',
      'newEvent.title',
    ],
    [
      'words that are not there',
      {
        newEvent: { title: 'B', date: '2035' },
        citation: { quote: 'Nope', quoteStart: 0, quoteEnd: 4 },
      },
      'InvalidInputError',
      'citation.quoteStart',
    ],
    [
      'a claim of no date',
      { event: 'soviet-collapse', citation: { claimedDate: '2022-02-30' } },
      'InvalidDateError',
      'citation.claimedDate',
    ],
    [
      'a link to itself',
      {
        newEvent: { title: 'D', date: '2037' },
        citation: {},
        links: [{ kind: 'FOLLOWS', candidate: 1 }],
      },
      'InvalidInputError',
      'links.0.to',
    ],
    [
      'a link to nowhere',
      {
        newEvent: { title: 'C', date: '2036' },
        citation: {},
        links: [{ kind: 'FOLLOWS', candidate: 9 }],
      },
      'InvalidInputError',
      'links.0.candidate',
    ],
    ['both', { ...good, event: 'soviet-collapse' }, 'InvalidInputError', 'event'],
    ['a twin in the same list', good, 'DuplicateError', 'newEvent.title'],
  ])('%s', async (_what, wrong, __typename, field) => {
    const source = { title: 'Never written', text: TEXT }
    expect(await refusal({ newSource: source, candidates: [good, wrong] })).toEqual({
      __typename,
      field: `candidates.1.${field}`,
    })
  })

  test('neither source nor newSource', async () => {
    expect(await refusal({ candidates: [good] })).toEqual({
      __typename: 'InvalidInputError',
      field: 'source',
    })
  })
})

test('the same key again writes nothing twice', async () => {
  const candidate = { newEvent: { title: 'Just once', date: '2040' }, citation: {} }
  const input = { newSource: { title: 'Once' }, candidates: [candidate], idempotencyKey: 'once' }
  expect(await accept(input)).toEqual(await accept(input))
  expect(await api.prisma.source.count({ where: { title: 'Once' } })).toBe(1)
})

describe('likely twins', () => {
  const ask = (title: string, date: string, viewer = EDITOR) =>
    api.data<{ likelyTwins: { title: string }[] }>(
      'query Twins($title: String!, $date: String!) { likelyTwins(title: $title, date: $date) { title } }',
      { title, date },
      { viewer },
    )

  test('are found in other words and at a vaguer date, drafts by editors alone', async () => {
    const event = { title: 'Ruritania opens its embassy in Pyongyang', date: '2044-05-06' }
    await write(api, 'createEvent', event)
    const words = 'Ruritania opened an embassy in Pyongyang'
    expect((await ask(words, '2044-05')).likelyTwins).toEqual([{ title: event.title }])
    expect((await ask(words, '2044-05', OUTSIDER)).likelyTwins).toEqual([])
    expect((await ask(words, '2045')).likelyTwins).toEqual([])
  })

  test('stand beside each candidate of a text', async () => {
    const { readText } = await api.data<{ readText: { candidates: { likelyTwins: unknown[] }[] } }>(
      'query Read($text: String!) { readText(text: $text, publishedOn: "2031-08-16") { candidates { likelyTwins { date { edtf } } } } }',
      { text: TEXT },
      { viewer: EDITOR },
    )
    expect(readText.candidates[0]?.likelyTwins).toEqual([{ date: { edtf: '2031-07' } }])
  })
})
