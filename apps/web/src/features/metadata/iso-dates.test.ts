import { expect, test } from '@jest/globals'
import { isoDates } from './iso-dates.ts'

test.each([
  ['2022-07', '2022-07', '2022-07'],
  ['2022-07-13', '2022-07-13', '2022-07-13'],
  ['1991', '1991', '1991'],
  ['2022-02-24T05:00:00Z', '2022-02-24T05:00:00Z', '2022-02-24T05:00:00Z'],
  ['1950-06-25/1953-07-27', '1950-06-25', '1953-07-27'],
  ['1945/..', '1945', null],
  ['../1953', null, '1953'],
])('%s is said as it is', (edtf, start, end) => {
  expect(isoDates(edtf)).toEqual({ start, end })
})

test.each([
  '1910~',
  '1984?',
  '2022-21',
  '-0043',
  'Y-13800000000',
  '196X',
  '[1945-08-15,1945-09-02]',
  '[..1952]',
  '1910~/1912',
])('%s is left out rather than rounded', (edtf) => {
  expect(isoDates(edtf)).toEqual({ start: null, end: null })
})
