import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts'
import { chartTable } from './chart-table.ts'

const TIMELINE = 'russia-and-north-korea-timeline'
const HISTOGRAM = 'russia-and-north-korea-by-topic'
let api: TestApi

beforeAll(async () => {
  api = await startTestApi()
})

afterAll(() => api.stop())

describe('pictures', () => {
  test('an SVG stands alone: text as text, title, source line and address on it, nothing fetched', async () => {
    const svg = await text(`/charts/${TIMELINE}.svg`)
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="960"/)
    expect(svg).toContain('Russia and North Korea since 1945')
    expect(svg).toContain(`http://localhost:3000/charts/${TIMELINE}`)
    expect(svg).not.toMatch(/<(script|image|foreignObject)|href="(?!#)/)
  })

  test('the picture has a mark for every event that the API answers', async () => {
    const { eventMarks } = await api.data<{
      eventMarks: { lanes: { marks: { title: string }[] }[] }
    }>('{ eventMarks(width: 960, laneBy: TOPIC) { lanes { marks { title } } } }')
    const svg = await text(`/charts/${TIMELINE}.svg`)
    const titles = eventMarks.lanes.flatMap(({ marks }) => marks.map(({ title }) => title))
    expect(titles.length).toBeGreaterThan(10)
    const missing = titles.filter((title) => !svg.includes(title.slice(0, 12)))
    expect(missing).toEqual([])
  })

  test('PNG and PDF are what they say', async () => {
    const png = await bytes(`/charts/${HISTOGRAM}.png?width=400&scale=1`)
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.readUInt32BE(16)).toBe(400)
    const pdf = await bytes(`/charts/${HISTOGRAM}.pdf`)
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.toString('latin1')).toContain('/FontFile')
  })

  test('a table of events is drawn with dates as vague as they are known', async () => {
    const fields = { kind: 'TABLE', title: 'As a table', filter: {}, width: 800, height: 900 }
    const svg = await text(`/charts/preview.svg?spec=${encodeURIComponent(JSON.stringify(fields))}`)
    expect(svg).toContain('As a table')
    expect(svg).toContain('>July 2022</text>')
    expect(svg).toContain('>c. 1945 (sources disagree)</text>')
  })

  test('in each theme and as data they share one reading, until something is written', async () => {
    const read: string[] = []
    const { prisma, database } = api
    const readJsonText = database.readJsonText.bind(database)
    jest.spyOn(database, 'readJsonText').mockImplementation((statement) => {
      read.push(statement.text)
      return readJsonText(statement)
    })
    const drawings = () => read.filter((statement) => statement.includes('lane AS MATERIALIZED'))
    const page = () =>
      Promise.all([
        text(`/charts/${TIMELINE}.svg?theme=light&width=777`),
        text(`/charts/${TIMELINE}.svg?theme=dark&width=777`),
        text(`/charts/${TIMELINE}.json?width=777`),
      ])
    await page()
    await page()
    // Not always once: what other tests write to the same server meanwhile ends what is shared, too.
    expect(drawings().length).toBeLessThan(6)
    await prisma.event.updateMany({ where: { slug: 'soviet-collapse' }, data: { title: 'Fell' } })
    const [light] = await page()
    expect(light).toContain('Fell')
    jest.restoreAllMocks()
  })

  test('what is known already is answered 304', async () => {
    const first = await api.fetch(`/charts/${HISTOGRAM}.svg`)
    const etag = first.headers.get('etag') ?? ''
    const second = await api.fetch(`/charts/${HISTOGRAM}.svg`, {
      headers: { 'if-none-match': etag },
    })
    expect([second.status, await second.text()]).toEqual([304, ''])
  })
})

describe('data', () => {
  test('a CSV says what it is, and lists every event at its own precision', async () => {
    const csv = await text(`/charts/${TIMELINE}.csv`)
    expect(csv).toMatch(/^# title: Russia and North Korea since 1945\r\n/)
    expect(csv).toMatch(/\r\n# licence: not stated\r\n/)
    expect(csv).toMatch(/\r\nJuly 2022,2022-07,/)
    expect(csv).not.toMatch(/1 July|2022-07-01/)
  })

  test('a cell that a spreadsheet would run is not run', async () => {
    await api.prisma.event.updateMany({
      where: { slug: 'arms-exhibition' },
      data: { title: '=HYPERLINK("https://evil.example")' },
    })
    expect(await text(`/charts/${TIMELINE}.csv`)).toContain(`"'=HYPERLINK`)
  })

  test('a histogram counts each event once in all, in CSV and JSON alike', async () => {
    const { columns, rows } = JSON.parse(await text(`/charts/${HISTOGRAM}.json`)) as ReturnType<
      typeof chartTable
    >
    expect(columns.slice(0, 2)).toEqual(['bucket', 'edtf'])
    const sum = rows.flatMap((row) => row.slice(2) as number[]).reduce((a, b) => a + b, 0)
    expect(sum).toBeGreaterThan(10)
  })

  test('a workbook is a zip of sheets', async () => {
    const xlsx = await bytes(`/charts/${HISTOGRAM}.xlsx`)
    expect(xlsx.subarray(0, 2).toString()).toBe('PK')
  })

  test('the days of a leap year have their EDTF names', () => {
    const { rows } = chartTable('DAY_OF_YEAR', {
      drawn: {
        days: Array.from({ length: 366 }, () => 0),
        months: Array.from({ length: 12 }, () => 0),
        unplaced: 0,
      },
      events: null,
      isCut: false,
    })
    expect([rows[59]?.[0], rows[365]?.[0], rows[366]?.[0]]).toEqual([
      'XXXX-02-29',
      'XXXX-12-31',
      'XXXX-01',
    ])
  })
})

describe('what cannot be answered is a sentence', () => {
  test.each([
    ['/charts/nothing-of-the-kind.svg', 404, 'There is no chart of that name that is public.'],
    [`/charts/${TIMELINE}.svg?width=99999`, 400, 'width must be a number from 240 to 4000.'],
    [`/charts/${TIMELINE}.png?scale=1e9`, 400, 'scale must be a number from 0.5 to 4.'],
    [`/charts/${TIMELINE}.exe`, 400, "Ask for a chart's file by its name"],
    [`/pins/${'0'.repeat(64)}.svg`, 404, 'There is no pin of that hash.'],
  ])('%s', async (path, status, words) => {
    const response = await api.fetch(path)
    expect(response.status).toBe(status)
    expect(await response.text()).toContain(words)
  })

  test('a draft is answered as a chart that is not there', async () => {
    await api.prisma.chart.update({ where: { slug: HISTOGRAM }, data: { status: 'DRAFT' } })
    expect((await api.fetch(`/charts/${HISTOGRAM}.svg`)).status).toBe(404)
    await api.prisma.chart.update({ where: { slug: HISTOGRAM }, data: { status: 'PUBLISHED' } })
  })

  test('a chart whose filter no longer fits says why', async () => {
    await api.prisma.chart.update({
      where: { slug: HISTOGRAM },
      data: { filter: { overlaps: 'yesterday-ish' } },
    })
    const response = await api.fetch(`/charts/${HISTOGRAM}.svg`)
    expect(response.status).toBe(422)
    expect(await response.text()).toMatch(/^This chart can't be drawn: .*\(filter\.overlaps\)/)
    await api.prisma.chart.update({ where: { slug: HISTOGRAM }, data: { filter: {} } })
  })
})

async function text(path: string): Promise<string> {
  const response = await api.fetch(path)
  const body = await response.text()
  if (response.status !== 200) throw new Error(`${path}: ${response.status} ${body}`)
  return body
}

async function bytes(path: string): Promise<Buffer> {
  return Buffer.from(await (await api.fetch(path)).arrayBuffer())
}
