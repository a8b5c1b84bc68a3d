import { bucketContaining, bucketLabel, type Interval, nextBucket } from '@annals/dates'
import { describe, expect, test } from '@jest/globals'
import { valueTicks } from '../axis/value-ticks.ts'
import type { EventHistogram, HistogramBucket } from '../data/event-histogram.ts'
import { countingNote } from '../frame/chart-note.ts'
import { chartTitle } from '../frame/chart-title.ts'
import { layOutRunningTotal } from '../running-total/running-total.layout.ts'
import { histogramTable } from '../table/chart-table.ts'
import { testSpan } from '../timeline/test-events.ts'
import { bucketAt, bucketsIn, moveEdge, runBetween, spanOf } from './brush.ts'
import { layOutHistogram } from './histogram.layout.ts'

const eighty = histogramOf('1945', '2022', 'YEAR', (index) => [index % 4, 0.5])
const size = { width: 800, height: 300, locale: 'en', hasValueAxis: true }

describe('a histogram', () => {
  test('stacks series from the axis up, each as high as its count', () => {
    const { bars, plot, top } = layOutHistogram({ data: eighty, mode: 'count', ...size })
    const [below, above] = bars.filter(({ bucket }) => bucket === 3)
    const px = (plot.bottom - plot.top) / top
    expect(below?.height).toBeCloseTo(3 * px)
    expect((below?.y ?? 0) + (below?.height ?? 0)).toBeCloseTo(plot.bottom)
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeCloseTo(below?.y ?? 0)
  })

  test('by share fills the plot wherever there is anything', () => {
    const { bars, plot } = layOutHistogram({ data: eighty, mode: 'share', ...size })
    const tops = new Map<number, number>()
    for (const { bucket, y } of bars) tops.set(bucket, Math.min(tops.get(bucket) ?? Infinity, y))
    for (const y of tops.values()) expect(y).toBeCloseTo(plot.top)
  })

  test.each([320, 800, 1400])('at %d px keeps its labels apart and inside', (width) => {
    const { xAxis } = layOutHistogram({ data: eighty, mode: 'count', ...size, width })
    const labels = xAxis.flatMap(({ label }) => (label ? [label] : []))
    expect(labels.length).toBeGreaterThan(2)
    for (const label of labels) {
      expect(label.x).toBeGreaterThanOrEqual(0)
      expect(label.x).toBeLessThanOrEqual(width)
    }
  })

  test('names every bucket where all names fit, and else round years at their edges', () => {
    const decades = histogramOf('194X', '202X', 'DECADE', () => [1, 1])
    const named = layOutHistogram({ data: decades, mode: 'count', ...size }).xAxis
    expect(named.map(({ label }) => label?.text)).toContain('1940s')
    const { xAxis, plot, band } = layOutHistogram({ data: eighty, mode: 'count', ...size })
    const fifty = xAxis.find(({ label }) => label?.text === '1950')
    expect(fifty?.x).toBeCloseTo(plot.left + 5 * band)
  })

  test('without buckets is an empty plot', () => {
    const { bars, xAxis } = layOutHistogram({
      data: { ...eighty, buckets: [], series: [] },
      mode: 'count',
      ...size,
    })
    expect([bars, xAxis]).toEqual([[], []])
  })

  test('says in words what it shows and how it counted', () => {
    const range = { start: testSpan('1945', '1945').start, end: testSpan('2022', '2022').end }
    expect(chartTitle({ total: 23, range, splitBy: 'TOPIC', locale: 'en' })).toBe(
      '23 events, 1945–2022, by topic',
    )
    expect(
      chartTitle({ total: 1, range: testSpan('-0043', '0012'), splitBy: null, locale: 'en' }),
    ).toBe('1 event, 44 BC – 12')
    expect(countingNote({ ...eighty, before: 1.5 }, 'en')).toBe(
      'A vague date is spread over the bars that it may lie in. 7 events are vaguer than one bar. 1.5 lie before the first bar.',
    )
  })

  test('has its table, without empty rows', () => {
    const { columns, rows } = histogramTable(eighty, 'en')
    expect(columns).toEqual(['Period', 'one', 'two', 'Events'])
    expect(rows[3]).toEqual(['1948', 3, 0.5, 3.5])
    expect(
      histogramTable(
        histogramOf('1945', '1950', 'YEAR', () => [0, 0]),
        'en',
      ).rows,
    ).toEqual([])
  })
})

describe('a running total', () => {
  test('begins at nothing, never falls, and ends at the sum', () => {
    const { areas, plot, top } = layOutRunningTotal({
      data: eighty,
      width: 800,
      height: 300,
      locale: 'en',
    })
    const upper = areas[1]?.points ?? []
    expect(upper).toHaveLength(eighty.buckets.length + 1)
    expect(upper[0]?.top).toBe(plot.bottom)
    for (const [index, { top: y }] of upper.entries())
      expect(y).toBeLessThanOrEqual(upper[index - 1]?.top ?? plot.bottom)
    const sum = eighty.series.reduce((all, { total }) => all + total, 0)
    expect(upper.at(-1)?.top).toBeCloseTo(plot.bottom - (sum / top) * (plot.bottom - plot.top))
  })
})

describe('the brush', () => {
  const layout = layOutHistogram({ data: eighty, mode: 'count', ...size, hasValueAxis: false })

  test('takes whole buckets, whichever way it was drawn', () => {
    expect(runBetween(7, 3)).toEqual({ from: 3, to: 8 })
    expect(spanOf({ from: 5, to: 7 }, eighty)).toEqual(testSpan('1950', '1951'))
  })

  test('shows a span over every bucket that it touches', () => {
    expect(bucketsIn(testSpan('1950-06', '1951-02'), eighty)).toEqual({ from: 5, to: 7 })
    expect(bucketsIn(testSpan('1950', '1950'), eighty)).toEqual({ from: 5, to: 6 })
    expect(bucketsIn(testSpan('1800', '1801'), eighty)).toBeNull()
  })

  test('finds the bucket under the pointer, and the nearest outside', () => {
    const count = eighty.buckets.length
    expect(bucketAt(layout.plot.left + 5.5 * layout.band, layout, count)).toBe(5)
    expect(bucketAt(-50, layout, count)).toBe(0)
    expect(bucketAt(5000, layout, count)).toBe(count - 1)
  })

  test('moves an edge, and keeps one bucket at least', () => {
    expect(moveEdge({ from: 3, to: 5 }, 'from', 1, 10)).toEqual({ from: 4, to: 5 })
    expect(moveEdge({ from: 3, to: 5 }, 'from', 9, 10)).toEqual({ from: 4, to: 5 })
    expect(moveEdge({ from: 3, to: 5 }, 'to', 99, 10)).toEqual({ from: 3, to: 10 })
  })
})

test.each([
  [0, [0, 1]],
  [7, [0, 2, 4, 6, 8]],
  [15.8, [0, 5, 10, 15, 20]],
  [1_234_567, [0, 500_000, 1_000_000, 1_500_000]],
])('an axis up to %d has round values', (most, ticks) => {
  expect(valueTicks(most, 180)).toEqual(ticks)
})

function histogramOf(
  from: string,
  to: string,
  interval: Interval,
  counts: (index: number) => [number, number],
): EventHistogram {
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
  const series = ['one', 'two'].map((key, which) => {
    const own = buckets.map((_, index) => counts(index)[which] ?? 0)
    return {
      key,
      label: key,
      color: null,
      counts: own,
      total: own.reduce((sum, count) => sum + count, 0),
    }
  })
  return {
    interval,
    counting: 'SPREAD',
    splitBy: 'TOPIC',
    series,
    buckets,
    before: 0,
    after: 0,
    total: 100,
    vagueCount: 7,
  }
}
