import { PRECISIONS } from '@annals/dates'
import { expect, test } from '@jest/globals'
import { exactnessCounts } from './exactness-counts.ts'

const counts = (precisions: Record<string, number>) =>
  exactnessCounts(Object.entries(precisions).map(([key, count]) => ({ key, count }))).map(
    ({ value, count }) => [value, count],
  )

test('each choice counts what is as exact or more exact', () => {
  expect(counts({ DECADE: 1, YEAR: 2, SEASON: 4, MONTH: 8, DAY: 16, SECOND: 32 })).toEqual([
    [null, 63],
    ['year', 62],
    ['month', 56],
    ['day', 48],
    ['hour', 32],
  ])
})

test('every precision from the year on is counted as exact to the year', () => {
  const fromYear = PRECISIONS.slice(PRECISIONS.indexOf('YEAR'))
  const each = Object.fromEntries(fromYear.map((precision) => [precision, 1]))
  expect(counts(each)[1]).toEqual(['year', fromYear.length])
})
