import { expect, test } from '@jest/globals'
import { chooseRange } from './choose-range.ts'

const order = ['a', 'b', 'c', 'd']
const after = (chosen: string[], id: string, anchor: string | null) => [
  ...chooseRange(new Set(chosen), order, id, anchor),
]

test('a press turns one over', () => {
  expect(after([], 'b', null)).toEqual(['b'])
  expect(after(['a', 'b'], 'b', null)).toEqual(['a'])
})

test('with Shift all between become what the pressed one becomes, either way', () => {
  expect(after(['a'], 'c', 'a')).toEqual(['a', 'b', 'c'])
  expect(after(['d'], 'b', 'd')).toEqual(['d', 'b', 'c'])
  expect(after(order, 'c', 'b')).toEqual(['a', 'd'])
})

test('an anchor that is not shown any more counts for nothing', () => {
  expect(after([], 'c', 'gone')).toEqual(['c'])
})
