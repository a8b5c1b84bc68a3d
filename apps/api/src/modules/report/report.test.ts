import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import PDFParser from 'pdf2json'
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts'

const TIMELINE = '/reports/timelines/from-liberation-to-recognition'
let api: TestApi

beforeAll(async () => {
  api = await startTestApi()
})

afterAll(() => api.stop())

describe('as HTML', () => {
  test('it holds every event of the selection, each with its date in words', async () => {
    const { events } = await api.data<{
      events: { edges: { node: { title: string; date: { text: string } } }[] }
    }>('{ events(first: 100) { edges { node { title date { text } } } } }')
    const report = await text('/reports/selection.html')
    expect(events.edges.length).toBeGreaterThan(15)
    const missing = events.edges.filter(
      ({ node }) =>
        !report.includes(`<h3>${escaped(node.title)}</h3>`) ||
        !report.includes(`<p class="date">${escaped(node.date.text)}</p>`),
    )
    expect(missing).toEqual([])
    expect(report).not.toContain('1 July 2022')
  })

  test('it needs nothing from anywhere: no script, no picture, no style, no font', async () => {
    const report = await text('/reports/selection.html')
    expect(report).not.toMatch(/<(script|link|img|iframe|object|image|use|base)\b/)
    expect(report).not.toMatch(/\b(src|srcset|action|poster|background)=/)
    const loaded = [...report.matchAll(/url\(["']?([^)"']{0,12})/g)].map(([, target]) => target)
    expect(loaded.filter((target) => !/^(data:|#)/.test(target ?? ''))).toEqual([])
    expect(report).toMatch(/Content-Security-Policy" content="default-src 'none'/)
  })

  test('every quote is there with its source, and every source once in the bibliography', async () => {
    const quotes = await api.prisma.citation.findMany({ include: { source: true } })
    const report = await text('/reports/selection.html')
    for (const { quote } of quotes) {
      if (quote !== '') expect(report).toContain(`“${escaped(quote)}”`)
    }
    const bibliography = report.slice(report.indexOf('class="bibliography"'))
    for (const { title } of new Set(quotes.map(({ source }) => source))) {
      expect(bibliography.split(`“${escaped(title)}.”`)).toHaveLength(2)
    }
  })

  test('two charts are in it as SVG whose ids do not meet', async () => {
    const report = await text('/reports/selection.html')
    expect(report.match(/<svg /g)).toHaveLength(2)
    const ids = [...report.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, id] of report.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id)
  })

  test('it says what was selected, when, from where and under which licence', async () => {
    const report = await text('/reports/selection.html?topics=recognition&range=2022&q=Donbas')
    const about = report.slice(report.indexOf('<dl'), report.indexOf('</dl>'))
    for (const line of ['“Donbas”', '>2022<', '>Recognition<', '15 January 2026', 'not stated']) {
      expect(about).toContain(escaped(line).replaceAll('&gt;', '>').replaceAll('&lt;', '<'))
    }
    expect(about).toContain('http://localhost:3000/?topics=recognition&amp;range=2022&amp;q=Donbas')
    expect(report).toContain('North Korea recognises the two Donbas')
    expect(report).not.toContain('Victory over Japan</h3>')
  })

  test('only dates that are exact enough are in it where the selection says so', async () => {
    const report = await text('/reports/selection.html?exact=day')
    expect(report).toContain('<h3>Victory over Japan</h3>')
    expect(report).not.toContain('<p class="date">July 2022</p>')
    expect(report.slice(0, report.indexOf('</dl>'))).toContain('Exact at least to')
    expect((await api.fetch('/reports/selection.html?exact=ish')).status).toBe(400)
  })

  test.each([
    ['fr', 'juillet 2022', 'Les événements et leurs preuves'],
    ['de', 'Juli 2022', 'Ereignisse und ihre Belege'],
    ['ru', 'июль 2022', 'События и их подтверждения'],
    ['ko', '2022년 7월', '사건과 근거'],
    ['uk', 'липень 2022', 'Події та їхні підтвердження'],
  ])('it speaks %s', async (language, date, heading) => {
    const report = await text(`/reports/selection.html?language=${language}`)
    expect(report).toContain(`<html lang="${language}">`)
    expect(report).toContain(`<p class="date">${date}`)
    expect(report).toContain(heading)
  })

  test('what people write cannot become markup', async () => {
    await api.prisma.event.updateMany({
      where: { slug: 'arms-exhibition' },
      data: { summary: '<script>alert(1)</script> & "more"' },
    })
    const report = await text('/reports/selection.html')
    expect(report).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;')
  })
})

test('a curated timeline keeps its own order, with its note', async () => {
  const report = await text(`${TIMELINE}.html`)
  const { timeline } = await api.data<{
    timeline: { note: string; events: { edges: { node: { title: string } }[] } }
  }>(
    '{ timeline(slug: "from-liberation-to-recognition") { note events(first: 100) { edges { node { title } } } } }',
  )
  const places = timeline.events.edges.map(({ node }) =>
    report.indexOf(`<h3>${escaped(node.title)}</h3>`),
  )
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(places[0]).toBeGreaterThan(0)
  expect(report).toContain(escaped(timeline.note))
})

describe('as PDF without a browser', () => {
  test('its text can be copied, and its fonts are in it', async () => {
    const bytes = await body(`${TIMELINE}.pdf`)
    const words = await pdfText(bytes)
    expect(words).toContain('From liberation to recognition')
    expect(words).toContain('Victory over Japan')
    expect(words).toContain('15 August 1945 or 2 September 1945')
    expect(bytes.toString('latin1')).toMatch(/\/FontFile/)
    expect(bytes.toString('latin1')).toMatch(/\/BaseFont \/[A-Z]+\+Inter/)
  })

  test('Korean is set in a font that has it', async () => {
    const bytes = await body(`${TIMELINE}.pdf?language=ko`)
    expect(bytes.toString('latin1')).toMatch(/\/BaseFont \/[A-Z]+\+NotoSansKR/)
    expect(await pdfText(bytes)).toContain('2022년 7월')
  })
})

test('as CSV and JSON it lists the events with their EDTF', async () => {
  expect(await text(`${TIMELINE}.csv`)).toMatch(/\r\nJuly 2022,2022-07,/)
  const { header, rows } = JSON.parse(await text('/reports/selection.json?topics=recognition')) as {
    header: { filter: string }
    rows: unknown[]
  }
  expect(header.filter).toBe('Topics: Recognition')
  expect(rows.length).toBeGreaterThan(1)
})

test('a draft is in no report', async () => {
  await api.prisma.event.updateMany({
    where: { slug: 'arms-exhibition' },
    data: { status: 'DRAFT' },
  })
  expect(await text('/reports/selection.html')).not.toContain('id="event-arms-exhibition"')
})

test.each([
  ['/reports/timelines/none.html', 404, 'There is no timeline of that name'],
  ['/reports/selection.docx', 400, 'Ask for /reports/selection.html'],
  ['/reports/selection.html?language=!', 400, 'language must be'],
  ['/reports/selection.html?range=yesterday', 400, 'yesterday'],
])('%s is answered by a sentence', async (path, status, words) => {
  const answer = await api.fetch(path)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([
    status,
    'text/plain; charset=utf-8',
  ])
  expect(await answer.text()).toContain(words)
})

async function body(path: string): Promise<Buffer> {
  const answer = await api.fetch(path)
  expect(answer.status).toBe(200)
  return Buffer.from(await answer.arrayBuffer())
}

async function text(path: string): Promise<string> {
  return (await body(path)).toString('utf8')
}

function escaped(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

function pdfText(bytes: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const parser = new PDFParser(null, true)
    parser.on('pdfParser_dataReady', () => resolve(parser.getRawTextContent()))
    parser.on('pdfParser_dataError', reject)
    parser.parseBuffer(bytes, 0)
  })
}
