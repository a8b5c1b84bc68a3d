import { expect, test } from '@jest/globals'
import { type MovedRange, stillMoved } from './moved-range.ts'

const YEAR = 31_556_952n
const years = (from: bigint, to: bigint) => ({
  start: (from - 1970n) * YEAR,
  end: (to - 1970n) * YEAR,
})

const moved: MovedRange = { from: null, span: years(1950n, 1960n), asked: ['1940/1970'] }

test('a move that went on is kept when the answers of its first stop come', () => {
  expect(stillMoved(moved, '1940/1970')).toEqual({ ...moved, from: '1940/1970' })
})

test('a range that was not asked for on the way came from elsewhere, and ends the move', () => {
  expect(stillMoved(moved, '1900/1910')).toBeNull()
  expect(stillMoved(moved, null)).toBeNull()
})

test('all may be asked for on the way, too', () => {
  expect(stillMoved({ ...moved, from: '1945', asked: [null] }, null)).toMatchObject({ from: null })
})

test('a move that was asked for ends where its answers come', () => {
  const all: MovedRange<null> = { from: '1945', span: null, asked: ['1940/1970', null] }
  expect(stillMoved(all, null)).toBeNull()
})
