import { expect, test } from '@jest/globals'
import { draftDifferences, mergeDrafts } from './merge-drafts.ts'

const FIELDS = ['title', 'summary', 'date'] as const
const base = { title: 'Liberation', summary: 'Old', date: 'August 1945' }
const mine = { ...base, title: 'Liberation of Korea', summary: 'Mine' }
const theirs = { ...base, date: '15 August 1945', summary: 'Theirs' }

test('what one of two changed is taken from that one; what both changed is contested', () => {
  expect(draftDifferences({ base, mine, theirs }, FIELDS)).toEqual([
    { field: 'title', isContested: false, suggested: 'mine' },
    { field: 'summary', isContested: true, suggested: 'mine' },
    { field: 'date', isContested: false, suggested: 'theirs' },
  ])
})

test('what both changed alike is no difference', () => {
  const alike = { ...base, summary: 'Mine', title: mine.title }
  expect(draftDifferences({ base, mine, theirs: alike }, FIELDS)).toEqual([])
})

test('the merged draft has what was chosen, and theirs where nothing was', () => {
  const merged = mergeDrafts({ mine, theirs }, new Map([['title', 'mine']]))
  expect(merged).toEqual({ ...theirs, title: 'Liberation of Korea' })
})
