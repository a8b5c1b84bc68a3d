import { expect, test } from '@jest/globals'
import {
  type CitationDraft,
  draftOf,
  type EventDraft,
  emptyDraft,
  type SavedEvent,
  withSavedCitations,
} from './event-draft.ts'

const source = { id: 'source', name: 'News article', note: '' }

function citation(key: string, quote: string): CitationDraft {
  return {
    ...{ id: null, key, source, quote, expression: '', claimedDate: '', note: '' },
    ...{ confidence: null, resolution: null },
  }
}

function savedWith(...quotes: readonly string[]): SavedEvent {
  const edges = quotes.map((quote) => ({
    node: {
      ...{ id: `saved ${quote}`, quote, expression: null, claimedDate: null, note: null },
      ...{ confidence: null, resolution: null },
      source: { id: source.id, title: source.name, publisher: null },
    },
  }))
  return {
    ...{ id: 'event', slug: 'event', version: 2, status: 'DRAFT', title: 'Sent', summary: '' },
    ...{ date: { edtf: '1945' }, participations: [], topics: [], places: [], links: [] },
    ...{ isDisputed: false, disputeNote: null },
    citations: { pageInfo: { hasNextPage: false }, edges },
  }
}

const sent = {
  ...emptyDraft,
  title: 'Sent',
  citations: [citation('a', 'One '), citation('b', 'Two')],
}
const idsOf = ({ citations }: EventDraft) => citations.map(({ id }) => id)

test('what was typed while it was saved stays, and is known to be saved under its source', () => {
  const typedOn = {
    ...sent,
    title: 'Typed on',
    citations: [citation('a', 'One, and more'), citation('b', 'Two'), citation('c', 'Three')],
  }
  const merged = withSavedCitations(typedOn, sent, savedWith('One', 'Two'))
  expect(merged.title).toBe('Typed on')
  expect(merged.citations.map(({ quote }) => quote)).toEqual(['One, and more', 'Two', 'Three'])
  expect(idsOf(merged)).toEqual(['saved One', 'saved Two', null])
})

test('of a save that ended halfway, what was not saved is still new', () => {
  expect(idsOf(withSavedCitations(sent, sent, savedWith('One')))).toEqual(['saved One', null])
})

test('two sources with the same words are two', () => {
  const twice = { ...sent, citations: [citation('a', 'One'), citation('b', 'One')] }
  const saved = savedWith('One')
  expect(idsOf(withSavedCitations(twice, twice, saved))).toEqual(['saved One', null])
})

test('a source that is saved is not taken for a new one with its words', () => {
  const [first] = draftOf(savedWith('One'), { locale: 'en', today: '2022-08-17' }).citations
  const draft = { ...sent, citations: [...(first ? [first] : []), citation('b', 'One')] }
  expect(idsOf(withSavedCitations(draft, draft, savedWith('One')))).toEqual(['saved One', null])
})
