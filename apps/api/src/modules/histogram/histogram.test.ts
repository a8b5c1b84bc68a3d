import {
  type BucketSpan,
  bucketsOf,
  COUNTING_RULES,
  type CountingRule,
  type EventDate,
  type Interval,
  parseEdtf,
  toStoredBounds,
} from '@annals/dates'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts'
import { bucketEdtf } from './bucket-edtf.ts'

interface Histogram {
  readonly buckets: readonly { edtf: string; start: string; end: string }[]
  readonly series: readonly { key: string; counts: readonly number[]; total: number }[]
  readonly before: number
  readonly after: number
  readonly total: number
  readonly vagueCount: number
}

let api: TestApi

beforeAll(async () => {
  api = await startTestApi({ data: 'empty' })
})

afterAll(() => api.stop())

const two = (number: number) => String(number).padStart(2, '0')
const year = fc.integer({ min: 1940, max: 1975 }).map(String)
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`)
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${two(d)}`)
const decade = fc.constantFrom('194X', '195X', '196X')
const span = fc
  .tuple(fc.oneof(year, month, day), fc.oneof(year, month, day))
  .map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`))
const edtf = fc.oneof(
  year,
  month,
  day,
  decade,
  span,
  day.map((d) => `../${d}`),
  month.map((m) => `${m}/..`),
)

/** What one histogram after another must answer, from each event alone. */
function expected(
  dates: readonly EventDate[],
  buckets: readonly BucketSpan[],
  interval: Interval,
  counting: CountingRule,
) {
  const counts = buckets.map(() => 0)
  const [first, last] = [buckets[0], buckets.at(-1)]
  if (first === undefined || last === undefined) return counts
  const within = { earliest: first.start, latest: last.end }
  for (const date of dates)
    for (const bucket of bucketsOf(date, interval, counting, within)) {
      const index = buckets.findIndex(({ start }) => start === bucket.start)
      counts[index] = (counts[index] ?? 0) + bucket.share
    }
  return counts
}

async function store(dates: readonly EventDate[]): Promise<void> {
  await api.prisma.event.deleteMany()
  await api.prisma.event.createMany({
    data: dates.map((date, index) => ({
      slug: `event-${index}`,
      title: 'An event',
      edtf: date.edtf,
      ...toStoredBounds(date),
      precision: date.precision,
      status: 'PUBLISHED' as const,
    })),
  })
}

async function histogram(counting: CountingRule, more: object): Promise<Histogram> {
  const { eventHistogram } = await api.data<{ eventHistogram: Histogram }>(
    `query ($filter: EventFilter, $interval: Interval, $width: Int, $splitBy: HistogramSplit, $counting: CountingRule!) {
      eventHistogram(filter: $filter, interval: $interval, width: $width, splitBy: $splitBy, counting: $counting) {
        buckets { edtf start end } series { key counts total } before after total vagueCount } }`,
    { counting, ...more },
  )
  return eventHistogram
}

describe('a histogram', () => {
  test('counts as each date by itself does, by every rule', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(edtf, { minLength: 1, maxLength: 25 }),
        fc.constantFrom<Interval>('MONTH', 'QUARTER', 'YEAR', 'DECADE'),
        fc.option(fc.constantFrom('1945', '1950/1960-06', '1950/..', '../1955-03-05'), {
          nil: null,
        }),
        async (texts, interval, overlaps) => {
          const dates = texts.map(parseEdtf)
          await store(dates)
          const range = overlaps === null ? null : toStoredBounds(parseEdtf(overlaps))
          const found = dates.filter((date) => {
            const bounds = toStoredBounds(date)
            return (
              range === null || (bounds.earliest < range.latest && bounds.latest > range.earliest)
            )
          })
          for (const counting of COUNTING_RULES) {
            const answer = await histogram(counting, { interval, filter: { overlaps } })
            const buckets = answer.buckets.map(({ start, end }) => ({
              start: BigInt(start),
              end: BigInt(end),
            }))
            for (const [index, bucket] of buckets.entries())
              if (index > 0) expect(bucket.start).toBe(buckets[index - 1]?.end)
            const wanted = expected(found, buckets, interval, counting)
            const [series] = answer.series
            expect(series?.counts.length).toBe(wanted.length)
            for (const [index, count] of wanted.entries())
              expect(series?.counts[index]).toBeCloseTo(count, 7)
            expect(answer.total).toBe(found.length)
            const sum = wanted.reduce((a, b) => a + b, 0) + answer.before + answer.after
            if (counting !== 'TOUCHED') expect(sum).toBeCloseTo(found.length, 6)
          }
        },
      ),
      { numRuns: 25 },
    )
  })

  test('spreads a month over its days and never picks one', async () => {
    await store([parseEdtf('2022-07')])
    const answer = await histogram('SPREAD', { interval: 'DAY' })
    expect(answer.buckets).toHaveLength(31)
    expect(answer.series[0]?.counts.every((count) => Math.abs(count - 1 / 31) < 1e-8)).toBe(true)
  })

  test('fills what is empty, and tells of open ends', async () => {
    await store(['1945', '1950', '../1946', '1949/..'].map(parseEdtf))
    const answer = await histogram('SPREAD', { interval: 'YEAR' })
    expect(answer.buckets.map(({ edtf }) => edtf)).toEqual([
      '1945',
      '1946',
      '1947',
      '1948',
      '1949',
      '1950',
    ])
    expect(answer).toMatchObject({ before: 1, after: 1, total: 4, vagueCount: 2 })
    expect(answer.series[0]?.counts).toEqual([1, 0, 0, 0, 0, 1])
  })

  test('chooses its interval by the width it is drawn at', async () => {
    await store(['1945', '2022'].map(parseEdtf))
    expect((await histogram('SPREAD', { width: 800 })).buckets).toHaveLength(78)
    expect((await histogram('SPREAD', { width: 100 })).buckets).toHaveLength(9)
  })

  test('has a place for the Big Bang', async () => {
    await store(['Y-13800000000', '2022-07-13'].map(parseEdtf))
    const { buckets } = await histogram('SPREAD', {})
    expect(buckets).toHaveLength(15)
  })

  test('refuses more buckets than anyone can read, and says what to give instead', async () => {
    const { errors } = await api.query('{ eventHistogram(interval: DAY) { total } }')
    expect(errors[0]?.extensions).toMatchObject({
      code: 'TOO_MANY_BUCKETS',
      argument: 'interval',
      limit: 10_000,
    })
    expect(errors[0]?.message).toContain('BILLION_YEARS')
  })
})

test("a bucket's EDTF means its very seconds", () => {
  const intervals: readonly Interval[] = [
    'HOUR',
    'DAY',
    'WEEK',
    'MONTH',
    'QUARTER',
    'YEAR',
    'DECADE',
    'CENTURY',
    'MILLENNIUM',
    'MILLION_YEARS',
  ]
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 15n), max: 10n ** 12n }),
      fc.constantFrom(...intervals),
      (second, interval) => {
        const [bucket] = bucketsOf(
          {
            edtf: '',
            earliest: second,
            latest: second + 1n,
            precision: 'SECOND',
            isApproximate: false,
            isUncertain: false,
          },
          interval,
          'EARLIEST',
        )
        if (bucket === undefined) throw new Error('a second lies in some bucket')
        const { earliest, latest } = parseEdtf(bucketEdtf(bucket, interval))
        expect({ start: earliest, end: latest }).toEqual({ start: bucket.start, end: bucket.end })
      },
    ),
  )
})
