import { expect, test } from '@jest/globals'
import type { Selection } from '../selection/selection-parsers.ts'
import { draftOf, fieldsOf, previewAddress } from './chart-draft.ts'

const SELECTION: Selection = {
  q: '',
  range: '1990/2022',
  topics: ['recognition'],
  actors: [],
  places: [],
  sources: [],
  disputed: false,
  lanes: 'actor',
  split: 'topic',
  exact: null,
  folded: [],
  laneOrder: [],
  picture: null,
  order: 'earliest',
  rows: 25,
  after: null,
  before: null,
} as Selection

const start = { title: 'Tried', language: 'en' }

test('a timeline shows the range that is looked at, and holds the events beside it too', () => {
  const fields = fieldsOf(draftOf(SELECTION, { ...start, kind: 'TIMELINE' }))
  expect(fields).toMatchObject({ range: '1990/2022', lanes: 'ACTOR' })
  expect(fields.filter).toEqual({ topics: { anyOf: ['recognition'] } })
  expect(fields).not.toHaveProperty('splitBy')
})

test('what counts is filtered by the range, since it counts nothing else', () => {
  const fields = fieldsOf(draftOf(SELECTION, { ...start, kind: 'HISTOGRAM' }))
  expect(fields.filter).toMatchObject({ overlaps: '1990/2022' })
  expect(fields).toMatchObject({ splitBy: 'TOPIC', counting: 'SPREAD' })
  expect(fields).not.toHaveProperty('range')
})

test('a map is neither split nor put into buckets', () => {
  const fields = fieldsOf(draftOf(SELECTION, { ...start, kind: 'MAP' }))
  for (const name of ['splitBy', 'counting', 'interval', 'lanes', 'range']) {
    expect(fields).not.toHaveProperty(name)
  }
})

test('the address of a preview says the whole chart', () => {
  const draft = draftOf(SELECTION, { ...start, kind: 'SHARE', title: 'Q & A' })
  const address = new URL(previewAddress(draft, 'svg'), 'https://annals.example')
  expect(address.pathname).toBe('/charts/preview.svg')
  expect(JSON.parse(address.searchParams.get('spec') ?? '')).toEqual(fieldsOf(draft))
})
