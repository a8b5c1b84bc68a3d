import { expect, test } from '@jest/globals'
import type { EventFilter } from '../../generated/graphql'
import { filterDraftOf, filterOfDraft } from './filter-draft.ts'

const typing = { locale: 'en', today: '2022-08-17' }
const draftOf = (filter: EventFilter) =>
  filterDraftOf(filter, (_kind, name) => ({ id: name, name, note: '' }), typing)

test.each<EventFilter>([
  {},
  { text: 'Donbas', overlaps: '1990/2022', isDisputed: true, precisionAtLeast: 'MONTH' },
  { topics: { anyOf: ['recognition'] }, actors: { anyOf: ['a', 'b'] }, sources: ['s'] },
  { topics: { allOf: ['recognition'] }, actors: { anyOf: ['a'], role: 'TARGET' } },
  { topics: { anyOf: [] }, isDisputed: false, precisionAtLeast: 'SEASON' },
  { not: { places: { near: { latitude: 1, longitude: 2, kilometres: 3 } } }, startsIn: '199X' },
])('a filter comes out of its form as it went in: %j', (filter) => {
  expect(filterOfDraft(draftOf(filter), typing)).toEqual(filter)
})

test('a vague range is typed and read without becoming more exact', () => {
  const draft = draftOf({ overlaps: '2022-07' })
  expect(draft.overlaps).toBe('July 2022')
  expect(filterOfDraft(draft, typing)).toEqual({ overlaps: '2022-07' })
})

test('what the API fills in is no further condition', () => {
  const draft = draftOf({ topics: { anyOf: ['recognition'], includeDescendants: true } })
  expect([draft.topics.length, draft.further]).toEqual([1, ''])
})

test('conditions that have no field are there as JSON, and only those', () => {
  const draft = draftOf({ text: 'Donbas', pair: { initiator: 'russia', target: 'north-korea' } })
  expect(JSON.parse(draft.further)).toEqual({
    pair: { initiator: 'russia', target: 'north-korea' },
  })
})
