import {
  COUNTING_RULES,
  civilFromSeconds,
  parseEdtf,
  secondsFromCivil,
  toStoredBounds,
} from '@annals/dates'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { OUTSIDER, type Viewer } from '../../context.ts'
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts'
import { KEPT_INTERVALS } from './kept-counts.ts'

const EDITOR: Viewer = { ...OUTSIDER, name: 'editor', canSeeDrafts: true }

let api: TestApi

beforeAll(async () => {
  api = await startTestApi()
  await scatter([
    '1905',
    '1914-07/1918',
    '19XX',
    '../1953',
    '2001/..',
    '1899-12-31/1900-01-01',
    '17XX',
    '1700/1999',
  ])
})
afterAll(() => api.stop())

describe('counts that are kept', () => {
  for (const interval of Object.keys(KEPT_INTERVALS)) {
    for (const counting of COUNTING_RULES) {
      it(`answer what the events themselves add up to: by ${interval}, ${counting}`, async () => {
        for (const viewer of [OUTSIDER, EDITOR]) {
          for (const splitBy of ['null', 'TOPIC']) {
            // A condition that every event meets: kept counts do not answer for it.
            const scanned = await histogram('{ precisionAtLeast: BILLION_YEARS }', viewer)
            expect(await histogram('{}', viewer)).toBe(scanned)
            async function histogram(filter: string, of: Viewer) {
              const data = await api.data(
                `{ eventHistogram(filter: ${filter}, interval: ${interval}, counting: ${counting}, splitBy: ${splitBy}) {
                  interval before after total vagueCount buckets { edtf } series { key label color counts total } } }`,
                {},
                { viewer: of },
              )
              return JSON.stringify(data)
            }
          }
        }
      })
    }
  }

  it('know the year of any second, and where it begins', async () => {
    for (const second of [0n, -1n, 951_782_400n, -62_135_596_801n, -(2n ** 62n), 2n ** 61n]) {
      const { year } = civilFromSeconds(second)
      const rows = await api.prisma
        .$queryRaw`SELECT year_of(${second}) AS year, year_start(${year}) AS start`
      expect(rows).toEqual([{ year, start: secondsFromCivil(year) }])
    }
  })

  it('follow every change of date, status and topic, and what is removed', async () => {
    const [first, second] = await api.prisma.event.findMany({ take: 2, orderBy: { id: 'asc' } })
    const topic = await api.prisma.topic.findFirstOrThrow()
    const id = first?.id ?? ''
    await api.prisma.event.update({ where: { id }, data: { status: 'DRAFT', ...boundsOf('1812') } })
    expect(await miscounts()).toEqual([])
    await api.prisma.eventTopic.deleteMany({ where: { eventId: id } })
    expect(await miscounts()).toEqual([])
    await api.prisma.eventTopic.create({ data: { eventId: id, topicId: topic.id, position: 0 } })
    await api.prisma.eventTopic.updateMany({ data: { position: 1 } })
    expect(await miscounts()).toEqual([])
    await api.prisma.eventTopic.updateMany({ data: { position: 0 } })
    await api.prisma.event.delete({ where: { id: second?.id ?? '' } })
    expect(await miscounts()).toEqual([])
  })

  it('are read once while nothing is written, and anew as soon as anything was', async () => {
    const total = async (viewer: Viewer) => {
      const data = await api.data<{ eventHistogram: { total: number } }>(
        '{ eventHistogram(interval: CENTURY, counting: TOUCHED) { total } }',
        {},
        { viewer, headers: { 'cache-control': 'no-cache' } },
      )
      return data.eventHistogram.total
    }
    const [before, withDrafts] = [await total(OUTSIDER), await total(EDITOR)]
    expect(await total(OUTSIDER)).toBe(before)
    for (const status of ['PUBLISHED', 'DRAFT'] as const) {
      await api.prisma.event.create({
        data: {
          slug: `asked-again-${status}`,
          title: status,
          precision: 'DAY',
          status,
          ...boundsOf('1999-01-01'),
        },
      })
    }
    expect(await total(OUTSIDER)).toBe(before + 1)
    expect(await total(EDITOR)).toBe(withDrafts + 2)
  })

  it('lose nothing where many write at once, and are the same counted anew', async () => {
    const topics = await api.prisma.topic.findMany({ take: 4 })
    const writers = Array.from({ length: 8 }, async (_, writer) => {
      for (let turn = 0; turn < 12; turn++) {
        const slug = `at-once-${writer}-${turn}`
        const { id } = await api.prisma.event.create({
          data: {
            slug,
            title: slug,
            ...boundsOf(`19${10 + turn}/20XX`),
            precision: 'YEAR',
            status: 'PUBLISHED',
          },
        })
        const topicId = topics[(writer + turn) % topics.length]?.id ?? ''
        await Promise.all([
          api.prisma.eventTopic.create({ data: { eventId: id, topicId } }),
          api.prisma.event.update({ where: { id }, data: boundsOf(`18${10 + turn}`) }),
        ])
      }
    })
    await Promise.all(writers)
    expect(await miscounts()).toEqual([])
    await api.prisma.$executeRaw`SELECT fold_event_counts()`
    expect(await miscounts()).toEqual([])
  }, 60_000)
})

/** Where the kept counts and a full count differ; each digit counts. */
async function miscounts(): Promise<unknown[]> {
  const columns =
    'begun ended open_begun open_ended boundless within_year within_decade within_century within_millennium in_first in_last per_second_begun per_second_ended'.split(
      ' ',
    )
  const sums = columns.map((column) => `sum(${column}) AS ${column}`).join(', ')
  const counted = columns.map((column) => `sum(part.${column}) AS ${column}`).join(', ')
  const kept = `SELECT status, topic_id, year, ${sums} FROM (SELECT * FROM event_count UNION ALL SELECT * FROM event_count_change) AS kept
    GROUP BY 1, 2, 3 HAVING ${columns.map((column) => `sum(${column}) <> 0`).join(' OR ')}`
  const full = `SELECT event.status, COALESCE(main.topic_id, '00000000-0000-0000-0000-000000000000') AS topic_id, part.year, ${counted} FROM event
    LEFT JOIN event_topic AS main ON main.event_id = event.id AND main.position = 0
    CROSS JOIN LATERAL event_count_parts(event.earliest, event.latest) AS part GROUP BY 1, 2, 3`
  return api.prisma.$queryRawUnsafe(
    `((${kept}) EXCEPT (${full})) UNION ALL ((${full}) EXCEPT (${kept}))`,
  )
}

async function scatter(dates: readonly string[]): Promise<void> {
  const topics = await api.prisma.topic.findMany({ take: 3 })
  for (const [place, edtf] of dates.entries()) {
    const { id } = await api.prisma.event.create({
      data: {
        slug: `scattered-${place}`,
        title: edtf,
        precision: parseEdtf(edtf).precision,
        status: place % 4 === 3 ? 'DRAFT' : 'PUBLISHED',
        ...boundsOf(edtf),
      },
    })
    const topicId = topics[place % 4]?.id
    if (topicId !== undefined)
      await api.prisma.eventTopic.create({ data: { eventId: id, topicId } })
  }
}

function boundsOf(edtf: string) {
  const date = parseEdtf(edtf)
  return { edtf: date.edtf, ...toStoredBounds(date) }
}
