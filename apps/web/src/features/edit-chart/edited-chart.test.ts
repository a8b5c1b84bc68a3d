import { expect, test } from '@jest/globals'
import { changesBetween, chartDraftOf, checkChart, editedChartOf } from './edited-chart.ts'
import type { LoadedChart } from './saved-chart.ts'

const typing = { locale: 'en', today: '2022-08-17' }

const LOADED: LoadedChart = {
  chart: {
    id: 'Q2hhcnQ6MQ==',
    slug: 'recognitions',
    kind: 'HISTOGRAM',
    title: 'Recognitions',
    note: '',
    sourceLine: '',
    filter: { topics: { anyOf: ['recognition'] } },
    options: { interval: 'DECADE', splitBy: 'TOPIC', counting: 'EARLIEST', theme: 'dark' },
    width: 800,
    height: 450,
    status: 'PUBLISHED',
    version: 3,
    shownPin: null,
  },
  names: { 'topics recognition': { id: 'VG9waWM6MQ==', name: 'Recognition', note: '' } },
}

const edited = editedChartOf(LOADED, typing)
const before = chartDraftOf(edited, typing)

test('a chart that nobody touched has no changes', () => {
  expect(edited.filter.topics.map(({ name }) => name)).toEqual(['Recognition'])
  expect(changesBetween(before, chartDraftOf(edited, typing))).toEqual({})
})

test('what changed is sent, and nothing else', () => {
  const now = chartDraftOf({ ...edited, theme: 'LIGHT', height: 300 }, typing)
  expect(changesBetween(before, now)).toEqual({ theme: 'LIGHT', height: 300 })
})

test('what a kind does not have is taken away with the kind', () => {
  const now = chartDraftOf({ ...edited, kind: 'MAP' }, typing)
  expect(changesBetween(before, now)).toEqual({
    ...{ kind: 'MAP', interval: null, splitBy: null, counting: null },
  })
})

test('what cannot be sent is said by field', () => {
  const filter = { ...edited.filter, overlaps: 'when it rained', further: '[1]' }
  const problems = checkChart({ ...edited, title: ' ', width: Number.NaN, filter }, typing)
  expect(Object.fromEntries(problems)).toEqual({
    title: 'noTitle',
    'filter.overlaps': 'unreadDate',
    'filter.further': 'notConditions',
    width: 'notSize',
  })
})

test('a stretch of time that is not read stands in the way of a timeline, and of no other kind', () => {
  const timeline = { ...edited, kind: 'TIMELINE', range: 'when it rained' } as const
  expect(Object.fromEntries(checkChart(timeline, typing))).toEqual({ range: 'unreadDate' })
  expect(checkChart({ ...timeline, kind: 'MAP' }, typing).size).toBe(0)
})

test('a chart that becomes no timeline leaves its stretch of time behind', () => {
  const timeline = { ...edited, kind: 'TIMELINE', range: '1945 to 2022' } as const
  expect(chartDraftOf(timeline, typing).range).toBe('1945/2022')
  expect(chartDraftOf({ ...timeline, kind: 'MAP' }, typing).range).toBeNull()
})
