import { expect, test } from '@jest/globals'
import type { TimelineOrder_QueryQuery } from '../../generated/graphql'
import { isSameOrder, moveStep, readSteps, type Step } from './steps.ts'

const steps = ['a', 'b', 'c'].map((id): Step => ({ event: { id, name: id, note: '' }, note: '' }))
const moved = (from: number, to: number) =>
  moveStep(steps, from, to)
    .map(({ event }) => event.id)
    .join('')

test('a step moves up and down, and no further than the ends', () => {
  expect(moved(1, 0)).toBe('bac')
  expect(moved(1, 2)).toBe('acb')
  expect(moved(0, -1)).toBe('abc')
  expect(moved(2, 3)).toBe('abc')
})

test('an order is told apart by its events and notes, not by how they are called', () => {
  const [first = { event: { id: 'a', name: 'a', note: '' }, note: '' }, ...rest] = steps
  expect(isSameOrder(steps, [{ ...first, event: { ...first.event, name: 'A' } }, ...rest])).toBe(
    true,
  )
  expect(isSameOrder(steps, [{ ...first, note: 'It began' }, ...rest])).toBe(false)
  expect(isSameOrder(steps, moveStep(steps, 0, 1))).toBe(false)
  expect(isSameOrder(steps, rest)).toBe(false)
})

const page = (
  ids: string,
  version: number,
  endCursor: string | null,
): TimelineOrder_QueryQuery => ({
  timeline: {
    id: 't',
    version,
    events: {
      pageInfo: { hasNextPage: endCursor !== null, endCursor },
      edges: [...ids].map((id) => ({
        note: null,
        node: { id, title: id, date: { edtf: '1945', text: '1945' } },
      })),
    },
  },
})
const namesOf = (steps: readonly Step[] | undefined) => steps?.map(({ event }) => event.id).join('')

test('a timeline of many pages is read whole: what is saved takes the place of all of it', async () => {
  const pages = new Map([
    [null, page('ab', 1, '2')],
    ['2', page('cd', 1, '4')],
    ['4', page('e', 1, null)],
  ])
  const read = await readSteps(async (after) => pages.get(after))
  expect(namesOf(read?.steps)).toBe('abcde')
})

test('one that is changed while it is read is read anew', async () => {
  const answers = [page('ab', 1, '2'), page('xa', 2, '2'), page('xa', 2, '2'), page('b', 2, null)]
  const read = await readSteps(async () => answers.shift())
  expect(read?.version).toBe(2)
  expect(namesOf(read?.steps)).toBe('xab')
})

test('one that is not there, or goes while it is read, is none', async () => {
  expect(await readSteps(async () => ({ timeline: null }))).toBeNull()
  const answers = [page('ab', 1, '2'), { timeline: null }, { timeline: null }]
  expect(await readSteps(async () => answers.shift())).toBeNull()
})
