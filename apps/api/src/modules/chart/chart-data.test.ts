import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts'

let api: TestApi

beforeAll(async () => {
  api = await startTestApi()
})

afterAll(() => api.stop())

async function chartData(kind: string, options: object = {}, filter: object = {}) {
  const { prisma } = api
  await prisma.chart.upsert({
    where: { slug: 'tried' },
    create: { slug: 'tried', title: 'Tried', kind: 'TABLE', options, filter },
    update: { kind: kind as 'TABLE', options, filter },
  })
  await prisma.chart.update({ where: { slug: 'tried' }, data: { kind: kind as 'TABLE' } })
  const { chartData: data } = await api.data<{ chartData: Record<string, unknown> }>(
    '{ chartData(slug: "tried") }',
  )
  return data
}

describe('the data of a chart', () => {
  test.each([
    ['TIMELINE', { lanes: 'TOPIC' }, ['lanes', 'rangeEnd', 'rangeStart', 'totalCount']],
    [
      'HISTOGRAM',
      { interval: 'DECADE', splitBy: 'TOPIC' },
      [
        'after',
        'before',
        'buckets',
        'counting',
        'interval',
        'series',
        'splitBy',
        'total',
        'vagueCount',
      ],
    ],
    ['ACTOR_MATRIX', {}, ['actors', 'cells']],
    ['DAY_OF_YEAR', {}, ['days', 'months', 'unplaced']],
    ['MAP', {}, ['places', 'unplaced']],
    ['TABLE', { language: 'de' }, ['edges', 'totalCount']],
  ])('is, for a %s, what it draws', async (kind, options, fields) => {
    expect(Object.keys(await chartData(kind, options)).toSorted()).toEqual(fields)
  })

  test('is of the events of its filter alone', async () => {
    const { totalCount } = await chartData('TABLE', {}, { topics: { anyOf: ['recognition'] } })
    expect(totalCount).toBe(3)
  })

  test('puts July 2022 in no day of the year', async () => {
    const data = await chartData('DAY_OF_YEAR', {}, { overlaps: '2022-07', within: '2022-07' })
    const [days, months] = [data.days as number[], data.months as number[]]
    expect(days.every((count) => count === 0)).toBe(true)
    expect(months[6]).toBe(1)
  })

  test('says what is wrong with a chart that the API cannot read', async () => {
    await expect(chartData('HISTOGRAM', { interval: 'FORTNIGHT' })).rejects.toThrow(
      /The chart cannot be drawn: .*FORTNIGHT/,
    )
  })

  test('is nothing where there is no such chart', async () => {
    expect(await api.data('{ chartData(slug: "none") }')).toEqual({ chartData: null })
  })
})
