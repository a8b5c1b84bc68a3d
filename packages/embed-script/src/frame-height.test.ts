import { expect, test } from '@jest/globals'
import { heightMessages, MAX_FRAME_HEIGHT, readFrameHeight } from './frame-height.ts'

test('every dialect that a frame speaks is read back as the same height', () => {
  const told = heightMessages('east-asia', 431).map((message) => readFrameHeight(message)?.height)
  expect(told).toEqual([431, 431, 431])
})

test('the messages have the forms that AMP and pym hosts listen for', () => {
  expect(heightMessages('east-asia', 431, 'chart-0')).toEqual([
    { 'annals-height': { 'east-asia': 431 } },
    { sentinel: 'amp', type: 'embed-size', height: 431 },
    'pymxPYMxchart-0xPYMxheightxPYMx431',
  ])
})

test('a height that is no usable number is refused', () => {
  for (const height of [0, -1, Number.NaN, Number.POSITIVE_INFINITY, MAX_FRAME_HEIGHT + 1, '90']) {
    expect(readFrameHeight({ 'annals-height': { a: height } })).toBeNull()
  }
  expect(readFrameHeight('pymxPYMxaxPYMxheightxPYMx-5')).toBeNull()
})

test("other scripts' messages are not taken for heights", () => {
  for (const data of [
    null,
    undefined,
    7,
    '',
    'hello',
    [],
    {},
    { height: 90 },
    { type: 'resize' },
  ]) {
    expect(readFrameHeight(data)).toBeNull()
  }
})

test('a broken pixel is rounded up, so that nothing is cut off', () => {
  expect(readFrameHeight({ 'annals-height': { a: 430.2 } })?.height).toBe(431)
})
