import { expect, test } from '@jest/globals'
import type { AcceptCandidatesInput } from '../../generated/graphql'
import type { Candidate, Decision } from './candidate.ts'
import { emptySession } from './import-session.ts'
import { nothingSaved, type SaveAnswer, type SaveState, saveBatches } from './save-batches.ts'
import { testCandidate } from './test-candidate.ts'

const source = { ...emptySession('en').source, title: 'The Gazette', text: 'x' }
const choices = { publishedOn: '2022-08-16', isPublished: true }
const asNew: Decision = { kind: 'accepted', isNoTwin: false }
const into = (id: string): Decision => ({ kind: 'merged', into: { id, title: id, date: '' } })

const candidate = (id: number, decision: Decision = asNew) => testCandidate(id, { decision })
const many = (count: number) => Array.from({ length: count }, (_, id) => candidate(id))

/** Answers as the API does: each event once. A new one is called by its title, and what is there by its id. */
function accept({ candidates }: AcceptCandidatesInput): SaveAnswer {
  const names = candidates.map(({ event, newEvent }) => String(event ?? `new ${newEvent?.title}`))
  return {
    __typename: 'AcceptCandidatesSuccess',
    createdCount: candidates.filter(({ newEvent }) => newEvent != null).length,
    source: { id: 'source', slug: 'the-gazette', title: 'The Gazette', version: 1 },
    events: [...new Set(names)].map((id) => ({ id, slug: `slug-of-${id}`, title: id, version: 1 })),
  }
}

/** Saves; `answers` are given in turn, and `accept` after them. */
async function save(
  candidates: readonly Candidate[],
  from: SaveState = nothingSaved,
  ...answers: ((input: AcceptCandidatesInput) => SaveAnswer | null)[]
) {
  const sent: AcceptCandidatesInput[] = []
  const outcome = await saveBatches(source, candidates, choices, from, {
    send: async (input) => {
      sent.push(input)
      return (answers[sent.length - 1] ?? accept)(input)
    },
    newKey: () => crypto.randomUUID(),
  })
  return { ...outcome, sent }
}

const lost = () => null
const refused = (): SaveAnswer =>
  ({ __typename: 'NotAllowedError', message: 'Sign in.' }) as unknown as SaveAnswer

test('two sentences for one event shift nothing: what was there is told by its id or slug', async () => {
  const { state } = await save(
    [
      candidate(0, into('there')),
      candidate(1, into('there')),
      candidate(2),
      candidate(3, into('slug-of-too')),
    ],
    nothingSaved,
    (input) => {
      const answer = accept(input)
      if (answer.__typename !== 'AcceptCandidatesSuccess') return answer
      const events = answer.events.map((event) =>
        event.id === 'slug-of-too' ? { ...event, id: 'too', slug: 'slug-of-too' } : event,
      )
      return { ...answer, events }
    },
  )
  expect(state.saved.events.map(({ event, wasThere }) => [event.id, wasThere])).toEqual([
    ['there', true],
    ['new Event 2', false],
    ['too', true],
  ])
})

test('after a failure halfway only the rest is written, to the source that was made', async () => {
  const first = await save(many(450), nothingSaved, accept, refused)
  expect(first.stop?.batch[0]?.id).toBe(200)
  expect(first.state.saved.events).toHaveLength(200)
  const second = await save(many(450), first.state)
  expect(second.sent.map(({ candidates }) => candidates.length)).toEqual([200, 50])
  expect(second.sent[0]).toMatchObject({ source: 'source' })
  expect(second.sent[0]).not.toHaveProperty('newSource')
  expect(second.state.saved.events).toHaveLength(450)
  expect(second.stop).toBeNull()
})

test('what is accepted only after a failure is written too, and what is written is not again', async () => {
  const late = candidate(7, { kind: 'open' })
  const rest = many(450).filter(({ id }) => id !== 7)
  const { state } = await save([late, ...rest], nothingSaved, accept, refused)
  const { sent } = await save([{ ...late, decision: asNew }, ...rest], state)
  const titles = sent.flatMap(({ candidates }) => candidates.map(({ newEvent }) => newEvent?.title))
  expect(titles).toHaveLength(250)
  expect(titles[0]).toBe('Event 7')
})

test('a write whose answer was lost is sent again under its key, unless something was changed since', async () => {
  const { state, sent } = await save(many(2), nothingSaved, lost)
  const key = sent[0]?.idempotencyKey
  const changed = [candidate(0), { ...candidate(1), title: 'Mended' }]
  expect((await save(many(2), state)).sent[0]?.idempotencyKey).toBe(key)
  expect((await save(changed, state)).sent[0]?.idempotencyKey).not.toBe(key)
})

test('each write has a key of its own, also one that is tried again after it was refused', async () => {
  const first = await save(many(450), nothingSaved, accept, refused)
  const second = await save(many(450), first.state)
  const keys = [...first.sent, ...second.sent].map(({ idempotencyKey }) => idempotencyKey)
  expect(new Set(keys).size).toBe(4)
})

test('a link to a candidate of an earlier write leads to its event', async () => {
  const link = { kind: 'IN_RESPONSE_TO', to: 3, words: 'In response' } as const
  const candidates = [...many(200), { ...candidate(200), link }]
  const { sent } = await save(candidates)
  expect(sent[1]?.candidates[0]?.links).toEqual([{ kind: 'IN_RESPONSE_TO', to: 'new Event 3' }])
})

test('what an earlier write made stays new when a later one adds evidence to it', async () => {
  const { state } = await save([...many(200), candidate(200, into('new Event 3'))])
  expect(state.saved.events).toHaveLength(200)
  expect(state.saved.events.find(({ event }) => event.id === 'new Event 3')?.wasThere).toBe(false)
})

test('a save that goes on with nothing left sends nothing, and has all that was written', async () => {
  const half = await save(many(201), nothingSaved, accept, refused)
  const { state, stop, sent } = await save(
    many(201).map((each) => (each.id === 200 ? candidate(200, { kind: 'rejected' }) : each)),
    half.state,
  )
  expect([sent, stop]).toEqual([[], null])
  expect(state.saved.events).toHaveLength(200)
})
