import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseEdtf } from './parse-edtf.ts'
import { edtfOfSpan } from './span-edtf.ts'

function spanOf(text: string) {
  const { earliest, latest } = parseEdtf(text)
  if (earliest === null || latest === null) throw new Error(`${text} is open`)
  return { start: earliest, end: latest }
}

test('a stretch between edges of the calendar is written by them', () => {
  for (const text of [
    '1945/1991',
    '1945-08/1991-12',
    '2022-07-13/2022-07-14',
    '-0043/0014',
    'Y-13800000000/2022',
  ])
    expect(edtfOfSpan(spanOf(text))).toBe(text)
})

test('one month is an interval from it to itself, and no day of it is named', () => {
  expect(edtfOfSpan(spanOf('2022-07'))).toBe('2022-07/2022-07')
})

test('one hour of an afternoon is written to the second', () => {
  const start = spanOf('2022-07-13').start + 54_000n
  expect(edtfOfSpan({ start, end: start + 3600n })).toBe(
    '2022-07-13T15:00:00Z/2022-07-13T15:59:59Z',
  )
})

test('whatever is written holds the whole stretch and little more', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -400_000_000_000n, max: 250_000_000_000n }),
      fc.bigInt({ min: 3600n, max: 100_000_000_000n }),
      (start, width) => {
        const end = start + width
        const written = spanOf(edtfOfSpan({ start, end }))
        expect(written.start).toBeLessThanOrEqual(start)
        expect(written.end).toBeGreaterThanOrEqual(end)
        expect(written.end - written.start - width).toBeLessThanOrEqual(width / 100n)
      },
    ),
  )
})
