import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { globalId } from './relay/global-id.ts'
import { schema } from './schema.ts'
import { randomOperations } from './testing/random-operation.ts'
import { startTestApi, type TestApi } from './testing/start-test-api.ts'
import { EDITOR } from './testing/viewers.ts'
import { write } from './testing/write-as.ts'

let api: TestApi

beforeAll(async () => {
  api = await startTestApi({ environment: { ANNALS_REQUESTS_PER_MINUTE: '0' } })
})
afterAll(() => api.stop())

// Stand for a draft, its revision and a draft timeline, before and after these are there.
const NOTHING = {
  event: globalId('Event', '01900000-0000-7000-8000-000000000001'),
  revision: globalId('Revision', '01900000-0000-7000-8000-000000000002'),
  timeline: globalId('Timeline', '01900000-0000-7000-8000-000000000003'),
  slug: 'quillon-treaty',
}
type Names = typeof NOTHING

const values = {
  ids: [...Object.values(NOTHING), 'soviet-collapse', 'russia', 'diplomacy'],
  texts: ['quillon', '1801', '1801-07-13', '../1953', 'en', 'Russia', NOTHING.slug],
}
const sampleOf = (kind: 'query' | 'mutation', numRuns: number) =>
  fc.sample(randomOperations(schema, kind, values), { numRuns, seed: 20261125 })
const documents = [...sampleOf('query', 250), ...sampleOf('mutation', 100)]

test('nothing that is asked for or tried tells an outsider of a draft, not even by an error', async () => {
  const before = await answersTo(NOTHING)
  expect(before.filter((text) => text.includes('"errors"')).length).toBeGreaterThan(10)
  const draft = await addDrafts()
  expect(await answersTo(draft)).toEqual(before)
}, 120_000)

/** What an outsider is answered, with the drafts' names put back to those that stand for them. */
async function answersTo(names: Names): Promise<string[]> {
  const answers: string[] = []
  for (const document of documents) {
    const { data, errors, status } = await api.query(renamed(document, NOTHING, names))
    answers.push(renamed(JSON.stringify({ status, data, errors }), names, NOTHING))
  }
  return answers
}

function renamed(text: string, from: Names, to: Names): string {
  let result = text
  for (const key of Object.keys(from) as (keyof Names)[]) {
    result = result.replaceAll(from[key], to[key])
  }
  return result
}

async function addDrafts(): Promise<Names> {
  const { event } = await write(
    api,
    'createEvent',
    {
      title: 'Quillon treaty',
      summary: 'The quillon of an outsider.',
      date: '1801-07-13',
      topics: ['diplomacy'],
      participations: [{ actor: 'russia', role: 'INITIATOR' }],
      links: [{ kind: 'FOLLOWS', to: 'soviet-collapse' }],
    },
    'event { id slug revisions { edges { node { id } } } }',
  )
  const made = event as {
    id: string
    slug: string
    revisions: { edges: { node: { id: string } }[] }
  }
  const { timeline } = await write(api, 'createTimeline', { title: 'Quillon' }, 'timeline { id }')
  expect(made.slug).toBe(NOTHING.slug)
  const seen = await api.data('{ event(slug: "quillon-treaty") { id } }', {}, { viewer: EDITOR })
  expect(seen).toEqual({ event: { id: made.id } })
  return {
    event: made.id,
    slug: made.slug,
    revision: made.revisions.edges[0]?.node.id ?? '',
    timeline: (timeline as { id: string }).id,
  }
}
