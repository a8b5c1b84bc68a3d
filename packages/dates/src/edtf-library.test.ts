import { expect, test } from '@jest/globals'
import edtf from 'edtf'
import fc from 'fast-check'
import { parseEdtf } from './index.ts'

// npm's edtf is the other reader of the notation. Where its arithmetic is sound, ours agrees; it
// accepts 1900-02-29 and gives no bounds to long years.

function theirs(text: string): [number, number] {
  const { min, max } = edtf(text)
  return [min, max]
}

function ours(text: string): [number, number] {
  const { earliest, latest } = parseEdtf(text)
  return [Number(earliest) * 1000, Number(latest) * 1000 - 1]
}

const two = (value: number): string => String(value).padStart(2, '0')
const day = fc
  .tuple(
    fc.integer({ min: 1000, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`)

test('an interval of days has the bounds that npm’s edtf gives it', () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [from, to] = a <= b ? [a, b] : [b, a]
      const [min, max] = theirs(`${from}/${to}`)
      expect([min, Math.floor(max / 86_400_000)]).toEqual([
        ours(`${from}/${to}`)[0],
        Math.floor(ours(`${from}/${to}`)[1] / 86_400_000),
      ])
    }),
  )
})

test.each(['2021-02-30', '2021-13', '07/13/2022', 'July 2022', '[1667,16x8]', 'Y2022'])(
  'both refuse %s',
  (text) => {
    expect(() => edtf(text)).toThrow()
    expect(() => parseEdtf(text)).toThrow()
  },
)

test.each([
  '1985-04-12',
  '2004-06~-11',
  '156X-12-25',
  '1XXX-XX',
  '{1667,1668}',
  '2001-34',
  'Y-17E7',
  '1950S2',
])('both accept %s', (text) => {
  expect(() => edtf(text)).not.toThrow()
  expect(() => parseEdtf(text)).not.toThrow()
})
