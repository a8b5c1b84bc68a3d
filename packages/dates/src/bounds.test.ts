import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  civilFromSeconds,
  compareDates,
  contains,
  fromStoredBounds,
  isWithin,
  OPEN_EARLIEST,
  OPEN_LATEST,
  overlaps,
  parseEdtf,
  secondsFromCivil,
  toStoredBounds,
} from './index.ts'

const two = (value: number): string => String(value).padStart(2, '0')
const yearText = (year: number): string =>
  `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`

const year = fc.integer({ min: -9999, max: 9999 }).map(yearText)
const longYear = fc
  .bigInt({ min: 10_000n, max: 14_000_000_000n })
  .chain((size) => fc.constantFrom(`Y${size}`, `Y-${size}`))
const exponent = fc
  .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 4, max: 9 }))
  .map(([digits, power]) => `Y-${digits}E${power}`)
const month = fc.integer({ min: 1, max: 12 }).map(two)
const day = fc.integer({ min: 1, max: 28 }).map(two)
const grouping = fc.integer({ min: 21, max: 41 }).map(two)
const mark = fc.constantFrom('', '', '?', '~', '%')
const zone = fc.constantFrom('', 'Z', '+03:00', '-09:30', '+05')
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `T${two(hour)}:${two(minute)}`)

const simple = fc.oneof(
  fc.tuple(year, mark).map((parts) => parts.join('')),
  longYear,
  exponent,
  fc.tuple(year, fc.oneof(month, grouping, fc.constant('XX'))).map(([y, m]) => `${y}-${m}`),
  fc
    .tuple(mark, year, mark, month, mark, day)
    .map(([a, y, b, m, c, d]) => `${a}${y}-${b}${m}-${c}${d}`),
  fc.tuple(year, month, day, clock, zone).map(([y, m, d, t, z]) => `${y}-${m}-${d}${t}${z}`),
  fc
    .tuple(fc.integer({ min: 1, max: 999 }), month)
    .map(([y, m]) => `${String(y).padStart(3, '0')}X-${m}`),
  fc
    .tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 4 }))
    .map(([y, s]) => `${y}S${s}`),
)

const canonical = fc.oneof(
  simple,
  fc.tuple(simple, simple).map(([a, b]) => inOrder(a, b).join('/')),
  simple.map((date) => `${date}/..`),
  simple.map((date) => `../${date}`),
  fc.array(simple, { minLength: 1, maxLength: 4 }).map((dates) => `[${dates.join(',')}]`),
  fc.array(simple, { minLength: 1, maxLength: 4 }).map((dates) => `{${dates.join(',')}}`),
  fc.tuple(simple, simple).map(([a, b]) => `[${inOrder(a, b).join('..')}]`),
)

/** Two dates of which the second does not end before the first begins. */
function inOrder(a: string, b: string): [string, string] {
  return compareDates(parseEdtf(a), parseEdtf(b)) <= 0 ? [a, b] : [b, a]
}

/** A day, and ever wider dates that admit it. */
const widenings = fc
  .tuple(
    fc.integer({ min: 0, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([y, m, d]) => {
    const [yyyy, mm, dd] = [yearText(y), two(m), two(d)]
    const whole = `${yyyy}-${mm}-${dd}`
    const ladder = [
      `${whole}T05:06:07Z`,
      `${whole}T05:06Z`,
      `${whole}T05Z`,
      whole,
      `${yyyy}-${mm}-${dd[0]}X`,
      `${yyyy}-${mm}-XX`,
      `${yyyy}-${mm}`,
      `${yyyy}-${mm[0]}X`,
      `${yyyy}-XX`,
      yyyy,
      `${yyyy.slice(0, 3)}X`,
      `${yyyy.slice(0, 2)}XX`,
      `${yyyy[0]}XXX`,
      'XXXX',
    ]
    const admitting = [
      `${yyyy}-${32 + Math.ceil(m / 3)}`,
      `${yyyy}-${36 + Math.ceil(m / 4)}`,
      `${yyyy}-${39 + Math.ceil(m / 6)}`,
      `${yyyy}-XX-${dd}`,
      `${yyyy.slice(0, 3)}X-${mm}-${dd}`,
      `XXXX-${mm}-${dd}`,
      `[${whole},2500]`,
      `{-0500..${whole}}`,
      `${whole}/..`,
      `../${whole}`,
    ]
    return { whole, ladder, admitting }
  })

describe('every date in the notation', () => {
  test('keeps its text: parsing what was printed gives the same date', () => {
    fc.assert(
      fc.property(canonical, (text) => {
        const date = parseEdtf(text)
        expect(date.edtf).toBe(text)
        expect(parseEdtf(date.edtf)).toEqual(date)
      }),
    )
  })

  test('begins before it ends', () => {
    fc.assert(
      fc.property(canonical, (text) => {
        const { earliest, latest } = toStoredBounds(parseEdtf(text))
        expect(earliest < latest).toBe(true)
      }),
    )
  })

  test('is never widened by saying it more narrowly', () => {
    fc.assert(
      fc.property(widenings, ({ ladder }) => {
        for (let at = 1; at < ladder.length; at++)
          expect([
            ladder[at],
            contains(parseEdtf(ladder[at] ?? ''), parseEdtf(ladder[at - 1] ?? '')),
          ]).toEqual([ladder[at], true])
      }),
    )
  })

  test('contains the bounds of each date that it admits', () => {
    fc.assert(
      fc.property(widenings, ({ whole, admitting }) => {
        for (const text of admitting)
          expect([text, isWithin(parseEdtf(whole), parseEdtf(text))]).toEqual([text, true])
      }),
    )
  })

  test('has exactly the bounds of its parts in an interval, set or list', () => {
    fc.assert(
      fc.property(simple, simple, (x, y) => {
        const [a, b] = inOrder(x, y)
        const [from, to] = [parseEdtf(a), parseEdtf(b)]
        const latest = (from.latest ?? 0n) > (to.latest ?? 0n) ? from.latest : to.latest
        expect(parseEdtf(`${a}/${b}`)).toMatchObject({ earliest: from.earliest, latest: to.latest })
        expect(parseEdtf(`[${b},${a}]`)).toMatchObject({ earliest: from.earliest, latest })
      }),
    )
  })

  test('has the bounds that JavaScript gives a day, through every month end', () => {
    const instant = fc.date({ min: new Date(-8e15), max: new Date(8e15), noInvalidDate: true })
    fc.assert(
      fc.property(instant, (date) => {
        const seconds = BigInt(Math.floor(date.getTime() / 1000))
        const civil = civilFromSeconds(seconds)
        expect([
          Number(civil.year),
          civil.month,
          civil.day,
          civil.hour,
          civil.minute,
          civil.second,
        ]).toEqual([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
          date.getUTCHours(),
          date.getUTCMinutes(),
          date.getUTCSeconds(),
        ])
        const { year: y, month: m, day: d, hour, minute, second } = civil
        expect(secondsFromCivil(y, m, d, hour, minute, second)).toBe(seconds)
      }),
    )
  })

  test('turns seconds to calendar and back over 14 billion years either way', () => {
    const limit = 14_000_000_000n * 31_556_952n
    fc.assert(
      fc.property(fc.bigInt({ min: -limit, max: limit }), (seconds) => {
        const { year: y, month: m, day: d, hour, minute, second } = civilFromSeconds(seconds)
        expect(secondsFromCivil(y, m, d, hour, minute, second)).toBe(seconds)
      }),
    )
  })
})

describe('bounds in storage', () => {
  test('an open end is the outermost 64-bit integer, and comes back open', () => {
    const stored = toStoredBounds(parseEdtf('../1953'))
    expect(stored).toEqual({ earliest: OPEN_EARLIEST, latest: secondsFromCivil(1954n) })
    expect(toStoredBounds(parseEdtf('1953/..')).latest).toBe(OPEN_LATEST)
    expect([OPEN_EARLIEST, OPEN_LATEST]).toEqual([BigInt.asIntN(64, 1n << 63n), (1n << 63n) - 1n])
    fc.assert(
      fc.property(canonical, (text) => {
        const { earliest, latest } = parseEdtf(text)
        expect(fromStoredBounds(toStoredBounds({ earliest, latest }))).toEqual({ earliest, latest })
      }),
    )
  })

  test('sort from the Big Bang to today, open beginnings first', () => {
    const texts = ['2022-02-24', '-0043', '1953/..', '../1953', 'Y-13800000000', '1953', '1953-01']
    const sorted = texts.map(parseEdtf).sort(compareDates)
    expect(sorted.map(({ edtf }) => edtf)).toEqual([
      '../1953',
      'Y-13800000000',
      '-0043',
      '1953-01',
      '1953',
      '1953/..',
      '2022-02-24',
    ])
  })

  test('touching dates do not overlap', () => {
    expect(overlaps(parseEdtf('1952'), parseEdtf('1953'))).toBe(false)
    expect(overlaps(parseEdtf('1953'), parseEdtf('1952'))).toBe(false)
    expect(overlaps(parseEdtf('../1953'), parseEdtf('1953-12-31'))).toBe(true)
  })
})
