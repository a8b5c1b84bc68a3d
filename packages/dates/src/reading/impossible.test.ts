import { expect, test } from '@jest/globals'
import { readDates } from '../index.ts'

test.each([
  ['from 29 February to 3 March 2019', '29 February'],
  ['200 centuries ago', '200 centuries ago'],
  ['9,999,999 days ago', '9,999,999 days ago'],
])('%s: what no calendar or notation has is a mention without a date', (text, words) => {
  const [mention] = readDates(text, { publishedOn: '2022-08-16' })
  expect(mention).toMatchObject({ text: words, kind: 'date', edtf: null, alternatives: [] })
})

test('a day that the other year has is read', () => {
  const [mention] = readDates('from 29 February to 3 March 2020', { publishedOn: '2022-08-16' })
  expect(mention?.edtf).toBe('2020-02-29/2020-03-03')
})
