import { afterAll, beforeAll, expect, test } from '@jest/globals'
import PDFParser from 'pdf2json'
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts'
import { MOST_REPORT_EVENTS } from './report.ts'

const TOTAL = MOST_REPORT_EVENTS + 3
let api: TestApi

beforeAll(async () => {
  api = await startTestApi({ data: 'empty' })
  const years = Array.from({ length: TOTAL }, (_, index) => 1000 + index)
  await api.prisma.$executeRaw`
    INSERT INTO event (id, slug, title, edtf, earliest, latest, precision, status, updated_at)
    SELECT gen_random_uuid(), 'year-' || year, 'What happened in ' || year, year::text,
      extract(epoch FROM make_timestamptz(year, 1, 1, 0, 0, 0, 'UTC'))::bigint,
      extract(epoch FROM make_timestamptz(year + 1, 1, 1, 0, 0, 0, 'UTC'))::bigint,
      'YEAR', 'PUBLISHED', now()
    FROM unnest(${years}::int[]) AS year`
})

afterAll(() => api.stop())

const read = async (path: string) => Buffer.from(await (await api.fetch(path)).arrayBuffer())

test('of too many events it holds the first by date, and says at its head how many there are', async () => {
  const report = (await read('/reports/selection.html')).toString()
  expect(report.match(/<h3>/g)).toHaveLength(MOST_REPORT_EVENTS)
  expect(report).toContain('<h3>What happened in 1000</h3>')
  expect(report).toContain(`<h3>What happened in ${1000 + MOST_REPORT_EVENTS - 1}</h3>`)
  const head = report.slice(report.indexOf('<header>'), report.indexOf('</header>'))
  expect(head).toContain(
    `Only the first ${MOST_REPORT_EVENTS} of ${TOTAL} events by date are in this report. Narrow the selection for the others.`,
  )
})

test('its charts still draw all that was selected', async () => {
  const report = (await read('/reports/selection.html')).toString()
  const [timeline = ''] = /<figure.*?<\/figure>/s.exec(report) ?? []
  expect(timeline).toContain(String(TOTAL))
})

test.each([
  ['fr', 'Ce rapport ne contient que les 500 premiers événements'],
  ['de', 'Dieser Bericht enthält nur die ersten 500 von 503 Ereignissen'],
  ['ko', '503'],
])('it says so in the language of the report: %s', async (language, words) => {
  const report = (await read(`/reports/selection.html?language=${language}`)).toString()
  const [, said = ''] = /<p class="cut">(.*?)<\/p>/.exec(report) ?? []
  expect(said).toContain(words)
})

test('the PDF that is set without a browser says so too', async () => {
  const words = await pdfText(await read('/reports/selection.pdf'))
  expect(words.replaceAll(/\s+/g, ' ')).toContain(
    `Only the first ${MOST_REPORT_EVENTS} of ${TOTAL} events`,
  )
})

test('the data files hold as many, with the same warning', async () => {
  const csv = (await read('/reports/selection.csv')).toString()
  expect(csv).toContain(`Only the first ${MOST_REPORT_EVENTS} of ${TOTAL} events by date.`)
  const { header, rows } = JSON.parse((await read('/reports/selection.json')).toString()) as {
    header: { warning: string }
    rows: unknown[]
  }
  expect(rows).toHaveLength(MOST_REPORT_EVENTS)
  expect(header.warning).toContain(`of ${TOTAL} events`)
})

test('a selection that fits says nothing of the kind', async () => {
  const report = (await read('/reports/selection.html?range=1000/1010')).toString()
  expect(report.match(/<h3>/g)).toHaveLength(11)
  expect(report).not.toContain('class="cut"')
})

function pdfText(bytes: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const parser = new PDFParser(null, true)
    parser.on('pdfParser_dataReady', () => resolve(parser.getRawTextContent()))
    parser.on('pdfParser_dataError', reject)
    parser.parseBuffer(bytes, 0)
  })
}
