import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts'

let api: TestApi

beforeAll(async () => {
  api = await startTestApi()
  await api.prisma.chart.create({ data: { slug: 'tried', title: 'Tried', kind: 'TABLE' } })
})

afterAll(() => api.stop())

interface ChartData {
  readonly drawn: Record<string, unknown> | null
  readonly events: readonly { readonly slug: string }[] | null
}

async function chartData(kind: string, options: object = {}, filter: object = {}) {
  await api.prisma.chart.update({
    where: { slug: 'tried' },
    data: { kind: kind as 'TABLE', options, filter },
  })
  const answer = await api.data<{ chartData: ChartData }>('{ chartData(slug: "tried") }')
  return answer.chartData
}

describe('the data of a chart', () => {
  test.each([
    ['TIMELINE', { lanes: 'TOPIC' }, ['lanes', 'rangeEnd', 'rangeStart', 'totalCount']],
    ['ACTOR_MATRIX', {}, ['actors', 'cells']],
    ['DAY_OF_YEAR', {}, ['days', 'months', 'unplaced']],
    ['MAP', {}, ['places', 'unplaced']],
  ])('is, for a %s, what it draws', async (kind, options, fields) => {
    const { drawn } = await chartData(kind, options)
    expect(Object.keys(drawn ?? {}).toSorted()).toEqual(fields)
  })

  test('is of the events of its filter alone', async () => {
    const { drawn, events } = await chartData('TABLE', {}, { topics: { anyOf: ['recognition'] } })
    expect(drawn).toBeNull()
    expect(events).toHaveLength(3)
  })

  test('puts July 2022 in no day of the year', async () => {
    const { drawn } = await chartData('DAY_OF_YEAR', {}, { overlaps: '2022-07', within: '2022-07' })
    const [days, months] = [drawn?.days as number[], drawn?.months as number[]]
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
