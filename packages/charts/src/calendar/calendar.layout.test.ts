import { bucketContaining, bucketLabel, type Interval, nextBucket } from '@annals/dates'
import { describe, expect, test } from '@jest/globals'
import type { EventHistogram, HistogramBucket } from '../data/event-histogram.ts'
import { layOutDayOfYear } from '../day-of-year/day-of-year.layout.ts'
import { testSpan } from '../timeline/test-events.ts'
import { type CalendarLayout, layOutCalendar } from './calendar.layout.ts'

describe('a calendar', () => {
  test('of days has weeks as columns and Mondays on top', () => {
    const layout = layOut('2022', '2022', 'DAY')
    const july = squareOf(layout, '13 Jul 2022')
    const monday = squareOf(layout, '11 Jul 2022')
    expect(july?.x).toBe(monday?.x)
    expect(monday?.y).toBe(layout.plot.top)
    expect(new Set(layout.squares.map(({ x }) => x)).size).toBe(53)
    expect(layout.rows.map(({ text }) => text)).toEqual([
      'Mon',
      'Tue',
      'Wed',
      'Thu',
      'Fri',
      'Sat',
      'Sun',
    ])
  })

  test('of months has a column a year', () => {
    const layout = layOut('1945', '2022', 'MONTH')
    expect(new Set(layout.squares.map(({ x }) => x)).size).toBe(78)
    expect(new Set(layout.squares.map(({ y }) => y)).size).toBe(12)
    expect(layout.columns.map(({ label }) => label?.text)).toContain('1950')
  })

  test('of years before Christ keeps each in its place', () => {
    const layout = layOut('-0050', '0010', 'YEAR')
    expect(new Set(layout.squares.map(({ x, y }) => `${x} ${y}`)).size).toBe(layout.squares.length)
  })

  test.each([320, 800])('stays within %d px', (width) => {
    for (const interval of ['DAY', 'MONTH', 'YEAR'] as const) {
      const { squares, cell } = layOut('2000', '2004', interval, width)
      expect(Math.max(...squares.map(({ x }) => x + cell.width))).toBeLessThanOrEqual(width)
    }
  })
})

describe('a strip by day of the year', () => {
  const days = Array.from({ length: 366 }, (_, index) => (index === 59 || index === 365 ? 2 : 0))
  const months = Array.from({ length: 12 }, (_, month) => (month === 6 ? 5 : 0))
  const layout = layOutDayOfYear({
    data: { days, months, unplaced: 0 },
    width: 800,
    height: 200,
    locale: 'en',
  })

  test('has 29 February', () => {
    expect(layout.days.map(({ name }) => name)).toEqual(
      ['29 February', '31 December'].map(american),
    )
  })

  test('puts an event of which only the month is known on no day, but on the whole month', () => {
    const july = layout.months[6]
    expect(july?.text).toBe('5')
    expect((july?.right ?? 0) - (july?.left ?? 0)).toBeCloseTo(
      (31 / 366) * (layout.plot.right - layout.plot.left),
    )
    expect(layout.days.some(({ x }) => x > (july?.left ?? 0) && x < (july?.right ?? 0))).toBe(false)
  })
})

test('columns are told each by itself where all have room, else where a greater one begins', () => {
  const named = (...args: Parameters<typeof layOut>) =>
    layOut(...args).columns.map(({ label }) => label?.text)
  expect(named('1900', '2029', 'DECADE')).toEqual(['20th century', '21st century'])
  expect(named('1960', '1989', 'YEAR')).toEqual(['1960s', '1970s', '1980s'])
  expect(named('1870', '2029', 'YEAR', 440)).toEqual(['1870s', '1900s', '2000s'])
})

function american(day: string): string {
  const [number, month] = day.split(' ')
  return `${month} ${number}`
}

function layOut(from: string, to: string, interval: Interval, width = 1200): CalendarLayout {
  const { start, end } = testSpan(from, to)
  const buckets: HistogramBucket[] = []
  for (
    let bucket = bucketContaining(start, interval);
    bucket.start < end;
    bucket = nextBucket(bucket, interval)
  )
    buckets.push({
      edtf: '',
      start: String(bucket.start),
      end: String(bucket.end),
      label: bucketLabel(bucket, interval, 'en'),
    })
  const counts = buckets.map((_, index) => index % 3)
  const data: EventHistogram = {
    interval,
    counting: 'EARLIEST',
    splitBy: null,
    series: [{ key: 'all', label: 'All', color: null, counts, total: 1 }],
    buckets,
    before: 0,
    after: 0,
    total: 1,
    vagueCount: 0,
  }
  return layOutCalendar({ data, width, locale: 'en' })
}

function squareOf(
  { squares }: CalendarLayout,
  label: string,
): CalendarLayout['squares'][number] | undefined {
  return squares.find((square) => square.label === label)
}
