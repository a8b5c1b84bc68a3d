import { describe, expect, test } from '@jest/globals'
import { decodeBigInt, decodeDateTime, encodeBigInt, encodeDateTime } from './index.ts'

describe('scalars cross JSON unharmed', () => {
  test('a BigInt beyond 2^53', () => {
    const bigBang = -435485937600000000n
    expect(decodeBigInt(JSON.parse(JSON.stringify(encodeBigInt(bigBang))))).toBe(bigBang)
  })

  test('an open bound stays null', () => {
    expect(decodeBigInt(null)).toBeNull()
    expect(encodeBigInt(null)).toBeNull()
  })

  test('an instant, to the millisecond', () => {
    const text = '2022-08-16T09:30:00.123Z'
    expect(encodeDateTime(decodeDateTime(text))).toBe(text)
  })
})
