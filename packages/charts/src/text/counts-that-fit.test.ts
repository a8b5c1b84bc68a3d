import { expect, test } from '@jest/globals'
import { countsThatFit } from './counts-that-fit.ts'

test('counts stand in full where they have room, and short where not', () => {
  expect(countsThatFit([11_512, 92, 0], 60, 12, 'en')).toEqual(['11,512', '92', ''])
  expect(countsThatFit([11_512, 92, 0], 40, 12, 'en')).toEqual(['12K', '92', ''])
})

test('where one fits neither way, none is said: no square passes for an empty one', () => {
  expect(countsThatFit([11_512, 92, 0], 16, 12, 'en')).toEqual(['', '', ''])
})
