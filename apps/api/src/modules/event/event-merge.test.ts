import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts'
import { write } from '../../testing/write-as.ts'
import { newEvent, type Written } from '../../testing/write-event.ts'

let api: TestApi

beforeAll(async () => {
  api = await startTestApi()
})

afterAll(() => api.stop())

describe('merging two events', () => {
  test('keeps citations, links and the histories of both', async () => {
    const source = await anySource()
    const stays = await newEvent(api, 'A port is leased', {
      citations: [{ source: source.slug, quote: 'one' }],
    })
    const goes = await newEvent(api, 'The port lease begins', {
      citations: [{ source: source.slug, quote: 'two' }],
      topics: ['economy-and-labour'],
    })
    const other = await newEvent(api, 'Ships are repaired', {
      links: [{ kind: 'FOLLOWS', to: goes.id }],
    })
    const result = await write(
      api,
      'mergeEvents',
      { into: stays.id, expectedVersion: 1, from: goes.id, expectedFromVersion: 1 },
      `event { version topics { slug } citations { edges { node { quote } } } backlinks { from { id } kind } }
       merged { status mergedInto { id } revisions { edges { node { action } } } }`,
    )
    expect(result).toMatchObject({
      event: {
        version: 2,
        topics: [{ slug: 'economy-and-labour' }],
        citations: { edges: [{ node: { quote: 'one' } }, { node: { quote: 'two' } }] },
        backlinks: [{ from: { id: other.id }, kind: 'FOLLOWS' }],
      },
      merged: {
        status: 'DELETED',
        mergedInto: { id: stays.id },
        revisions: { edges: [{ node: { action: 'MERGE' } }, { node: { action: 'CREATE' } }] },
      },
    })
    const { event } = await write(
      api,
      'restoreEvent',
      { id: goes.id, expectedVersion: 2 },
      'event { mergedInto { id } citations { edges { node { quote } } } }',
    )
    expect(event).toEqual({
      mergedInto: null,
      citations: { edges: [{ node: { quote: 'two' } }] },
    })
  })

  test('both ways at the same moment: one happens', async () => {
    const a = await newEvent(api, 'Crosswise alpha')
    const b = await newEvent(api, 'Unrelated beta')
    const merge = (into: Written, from: Written) =>
      write(api, 'mergeEvents', {
        into: into.id,
        expectedVersion: 1,
        from: from.id,
        expectedFromVersion: 1,
      })
    const results = await Promise.all([merge(a, b), merge(b, a)])
    expect(results.map(({ __typename }) => __typename).sort()).toEqual([
      'MergeEventsSuccess',
      'VersionConflictError',
    ])
  })
})

function anySource() {
  return api.prisma.source.findFirstOrThrow({ orderBy: { slug: 'asc' } })
}
