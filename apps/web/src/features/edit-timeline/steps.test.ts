import { expect, test } from '@jest/globals'
import { moveStep, type Step } from './steps.ts'

const steps = ['a', 'b', 'c'].map((id): Step => ({ event: { id, name: id, note: '' }, note: '' }))
const moved = (from: number, to: number) =>
  moveStep(steps, from, to)
    .map(({ event }) => event.id)
    .join('')

test('a step moves up and down, and no further than the ends', () => {
  expect(moved(1, 0)).toBe('bac')
  expect(moved(1, 2)).toBe('acb')
  expect(moved(0, -1)).toBe('abc')
  expect(moved(2, 3)).toBe('abc')
})
