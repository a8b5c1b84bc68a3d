import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts'

let api: TestApi

beforeAll(async () => {
  api = await startTestApi()
})

afterAll(() => api.stop())

describe('an event', () => {
  test('of July 2022 is never a day', async () => {
    const { event } = await api.data<{ event: { date: Record<string, string> } }>(
      `{ event(slug: "north-korea-recognises-republics") {
          date { edtf earliest latest precision text short: text(form: SHORT) tick: text(form: TICK) german: text(locale: "de") } } }`,
    )
    expect(event.date).toEqual({
      edtf: '2022-07',
      earliest: '1656633600',
      latest: '1659312000',
      precision: 'MONTH',
      text: 'July 2022',
      short: 'Jul 2022',
      tick: 'Jul 2022',
      german: 'Juli 2022',
    })
  })

  test('says by its evidence where each date comes from', async () => {
    const { event } = await api.data<{ event: unknown }>(
      `{ event(slug: "recognition-decree") {
          date { edtf } isDisputed
          citations { totalCount edges { node { expression claimedDate { edtf earliest latest precision text } source { slug publishedOn { text } } event { slug } } } } } }`,
    )
    expect(event).toMatchObject({
      date: { edtf: '2022-02-21' },
      isDisputed: true,
      citations: {
        totalCount: 2,
        edges: expect.arrayContaining([
          {
            node: {
              expression: 'In July',
              claimedDate: {
                edtf: '2022-07',
                earliest: '1656633600',
                latest: '1659312000',
                precision: 'MONTH',
                text: 'July 2022',
              },
              source: { slug: 'news-article-2022-08-16', publishedOn: { text: '16 August 2022' } },
              event: { slug: 'recognition-decree' },
            },
          },
        ]),
      },
    })
  })

  test('answers with every field and everything around it, in one round', async () => {
    const { event } = await api.data<{ event: Record<string, unknown> }>(
      `{ event(slug: "ukraine-severs-relations") {
          id slug title summary status version createdAt updatedAt disputeNote mergedInto { id }
          participations { id role actor { name kind aliases isoCode description successor { slug } predecessors { slug } eventCount } }
          topics { slug name color parent { slug } children { slug } eventCount }
          places { slug latitude longitude countryCode eventCount }
          links { id kind note from { slug } to { slug } } backlinks { kind from { slug } }
          timelines { slug title events(first: 2) { edges { note node { slug } } } }
          revisions { edges { node { id action entityKind version author changes { field } snapshot } } } } }`,
    )
    expect(event).toMatchObject({
      status: 'PUBLISHED',
      version: 1,
      createdAt: '2026-01-15T12:00:00.000Z',
      mergedInto: null,
      links: expect.arrayContaining([
        expect.objectContaining({
          kind: 'IN_RESPONSE_TO',
          from: { slug: 'ukraine-severs-relations' },
          to: { slug: 'north-korea-recognises-republics' },
        }),
      ]),
      timelines: [expect.objectContaining({ slug: expect.any(String) })],
      revisions: { edges: [{ node: expect.objectContaining({ action: 'CREATE', author: null }) }] },
    })
  })

  test('is found again by its id, alone and among others', async () => {
    const { event } = await api.data<{ event: { id: string } }>(
      '{ event(slug: "soviet-collapse") { id } }',
    )
    const answer = await api.data(
      `query ($id: ID!, $ids: [ID!]!) {
        event(id: $id) { slug }
        node(id: $id) { __typename id ... on Event { slug } }
        nodes(ids: $ids) { ... on Event { slug } } }`,
      { id: event.id, ids: [event.id, 'nothing', event.id] },
    )
    expect(answer).toEqual({
      event: { slug: 'soviet-collapse' },
      node: { __typename: 'Event', id: event.id, slug: 'soviet-collapse' },
      nodes: [{ slug: 'soviet-collapse' }, null, { slug: 'soviet-collapse' }],
    })
  })

  test('needs an id or a slug, and not both', async () => {
    const { errors } = await api.query('{ event { id } }')
    expect(errors[0]).toMatchObject({
      message: 'Give either id or slug.',
      extensions: { code: 'INVALID_ARGUMENTS', argument: 'id' },
    })
  })
})
