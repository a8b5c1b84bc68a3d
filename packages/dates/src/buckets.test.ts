import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  axisTicks,
  bucketContaining,
  bucketLabel,
  bucketsOf,
  chooseInterval,
  civilFromSeconds,
  INTERVALS,
  type Interval,
  nextBucket,
  parseEdtf,
  secondsFromCivil,
  TooManyBucketsError,
} from './index.ts'

function label(year: number, interval: Interval): string {
  return bucketLabel(bucketContaining(secondsFromCivil(BigInt(year)), interval), interval, 'en')
}

describe('counting in buckets', () => {
  test('spread, a July event counts 1/31 on each of its days and one in all', () => {
    const buckets = bucketsOf(parseEdtf('2022-07'), 'DAY', 'SPREAD')
    expect(buckets).toHaveLength(31)
    for (const { share } of buckets) expect(share).toBe(1 / 31)
    expect(buckets.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12)
    expect(civilFromSeconds(buckets[0]?.start ?? 0n)).toMatchObject({ month: 7, day: 1 })
  })

  test('by earliest it counts once, where it begins; touched, once in every day', () => {
    const july = parseEdtf('2022-07')
    expect(bucketsOf(july, 'DAY', 'EARLIEST')).toEqual([
      { start: july.earliest, end: secondsFromCivil(2022n, 7, 2), share: 1 },
    ])
    expect(bucketsOf(july, 'DAY', 'TOUCHED').every(({ share }) => share === 1)).toBe(true)
    expect(bucketsOf(july, 'WEEK', 'TOUCHED')).toHaveLength(5)
    expect(bucketsOf(july, 'YEAR', 'SPREAD').map(({ share }) => share)).toEqual([1])
  })

  test('within leaves buckets out and keeps the shares of the whole', () => {
    const within = {
      earliest: secondsFromCivil(2022n, 7, 10),
      latest: secondsFromCivil(2022n, 7, 12),
    }
    expect(
      bucketsOf(parseEdtf('2022-07'), 'DAY', 'SPREAD', within).map(({ share }) => share),
    ).toEqual([1 / 31, 1 / 31])
    expect(bucketsOf(parseEdtf('2022-07'), 'DAY', 'EARLIEST', within)).toEqual([])
  })

  test('an open date is never spread, and is touched only within a range', () => {
    const open = parseEdtf('2022-07-01/..')
    expect(bucketsOf(open, 'DAY', 'SPREAD')).toEqual([])
    expect(() => bucketsOf(open, 'DAY', 'TOUCHED')).toThrow(TooManyBucketsError)
    expect(() => bucketsOf(parseEdtf('Y-13E9/2022'), 'HOUR', 'TOUCHED')).toThrow('wider interval')
  })

  test('whatever the date and interval, shares sum to one and buckets follow without gap', () => {
    const second = fc.bigInt({ min: -(10n ** 11n), max: 10n ** 11n })
    const width = fc.bigInt({ min: 1n, max: 20_000_000n })
    fc.assert(
      fc.property(second, width, fc.constantFrom(...INTERVALS), (earliest, size, interval) => {
        const date = { ...parseEdtf('2022'), earliest, latest: earliest + size }
        const buckets = bucketsOf(date, interval, 'SPREAD')
        expect(buckets.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
        for (let at = 1; at < buckets.length; at++)
          expect(buckets[at]?.start).toBe(buckets[at - 1]?.end)
        expect((buckets[0]?.start ?? 0n) <= earliest).toBe(true)
        expect((buckets.at(-1)?.end ?? 0n) >= earliest + size).toBe(true)
      }),
    )
  })
})

describe('buckets of years begin where the astronomical year divides, BCE too', () => {
  test.each([
    [1965, 'DECADE', '1960s'],
    [-45, 'DECADE', '51–42 BC'],
    [5, 'DECADE', '1 BC–9'],
    [-45, 'CENTURY', '101–2 BC'],
    [1965, 'CENTURY', '20th century'],
    [1965, 'MILLENNIUM', '1000–1999'],
    [-66_000_000, 'MILLION_YEARS', '66 Ma – 65 Ma'],
    [2022, 'QUARTER', 'Q1 2022'],
    [2022, 'WEEK', 'week of 27 Dec 2021'],
  ] as const)('%i is in the %s %s', (year, interval, name) => {
    expect(label(year, interval)).toBe(name)
  })

  test('an ISO week runs from Monday, and the next bucket begins where one ends', () => {
    const week = bucketContaining(secondsFromCivil(2022n, 8, 21, 23, 59), 'WEEK')
    expect(week).toEqual({
      start: secondsFromCivil(2022n, 8, 15),
      end: secondsFromCivil(2022n, 8, 22),
    })
    expect(nextBucket(week, 'WEEK').start).toBe(week.end)
  })
})

describe('choosing an interval', () => {
  test.each([
    ['2022-02-24', 'HOUR'],
    ['2022', 'WEEK'],
    ['1945/2022', 'YEAR'],
    ['-3000/2022', 'CENTURY'],
    ['Y-13800000000/2022', 'BILLION_YEARS'],
  ])('%s over 800 pixels has buckets of one %s', (text, interval) => {
    const { earliest, latest } = parseEdtf(text)
    expect(chooseInterval(earliest ?? 0n, latest ?? 0n, 800)).toBe(interval)
  })
})

describe('the ticks of an axis', () => {
  const labels = (from: string, to: string, locale = 'en'): string => {
    const [first, last] = [parseEdtf(from).earliest ?? 0n, parseEdtf(to).earliest ?? 0n]
    return axisTicks(first, last, 800, locale)
      .map((tick) => tick.label)
      .join(' | ')
  }

  test.each([
    ['Y-13800000000', '2022', '12 Ga | 10 Ga | 8 Ga | 6 Ga | 4 Ga | 2 Ga | 0'],
    ['-0299', '0301', '300 BC | 200 BC | 100 BC | 1 | 100 | 200 | 300'],
    ['1945', '2023', '1950 | 1960 | 1970 | 1980 | 1990 | 2000 | 2010 | 2020'],
    ['2021-03-02', '2022-09', 'Apr 2021 | Jul | Oct | Jan 2022 | Apr | Jul'],
    [
      '2022-02-24',
      '2022-02-25',
      '24 Feb 2022 | 03:00 | 06:00 | 09:00 | 12:00 | 15:00 | 18:00 | 21:00 | 25 Feb 2022',
    ],
  ])('from %s to %s', (from, to, expected) => {
    expect(labels(from, to)).toBe(expected)
  })

  test('lie on the axis, in order, and never nearer than they may be', () => {
    const second = fc.bigInt({ min: -(10n ** 17n) * 4n, max: 10n ** 12n })
    const width = fc
      .integer({ min: 5, max: 17 })
      .chain((n) => fc.bigInt({ min: 4000n, max: 10n ** BigInt(n) }))
    fc.assert(
      fc.property(second, width, (earliest, size) => {
        const ticks = axisTicks(earliest, earliest + size, 800, 'en')
        expect(ticks.length).toBeLessThanOrEqual(13)
        ticks.forEach(({ at, position, label: text }, index) => {
          expect(position).toBeGreaterThanOrEqual(0)
          expect(position).toBeLessThanOrEqual(1)
          expect(text).not.toBe('')
          if (index > 0) expect(at > (ticks[index - 1]?.at ?? at)).toBe(true)
        })
      }),
    )
  })

  test('a range of no width has none', () => {
    expect(axisTicks(5n, 5n, 800, 'en')).toEqual([])
  })
})
