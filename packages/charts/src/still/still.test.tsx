import { describe, expect, test } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'
import type { EventHistogram } from '../data/event-histogram.ts'
import { Timeline } from '../timeline/Timeline.tsx'
import { testEvent, testLane, testSpan } from '../timeline/test-events.ts'
import { drawStill, renderPdf, renderPng, type StillChart, type StillOptions } from './index.ts'

const range = testSpan('1940', '2022')
const events = [
  testEvent('Victory over Japan', '[1945-08-15,1945-09-02]', { isDisputed: true }),
  testEvent('Friendship begins', '1945~'),
  testEvent('The Soviet Union is the main ally', '1945~/1991'),
  testEvent('Weapons', '/1991', { status: 'DRAFT' }),
  testEvent('North Korea recognises the republics', '2022-07', {
    links: [{ kind: 'IN_RESPONSE_TO', to: { id: 'Weapons' } }],
  }),
]
const histogram: EventHistogram = {
  interval: 'YEAR',
  counting: 'SPREAD',
  splitBy: 'TOPIC',
  series: [
    { key: 'a', label: 'War & <peace>', color: null, counts: [1, 2.5, 0], total: 3.5 },
    { key: 'b', label: 'Arms', color: '#69695a', counts: [0, 1, 4], total: 5 },
  ],
  buckets: [1990, 1991, 1992].map((year) => {
    const { start, end } = testSpan(String(year), String(year))
    return { edtf: String(year), start: String(start), end: String(end), label: String(year) }
  }),
  before: 1,
  after: 0,
  total: 9,
  vagueCount: 2,
}
const actors = [
  { id: 'r', name: 'Russia' },
  { id: 'k', name: 'North Korea' },
]

const CHARTS: readonly StillChart[] = [
  {
    kind: 'TIMELINE',
    data: {
      rangeStart: String(range.start),
      rangeEnd: String(range.end),
      totalCount: 5,
      lanes: [testLane('Alliance', events)],
    },
  },
  ...(['HISTOGRAM', 'SHARE', 'RUNNING_TOTAL', 'CALENDAR'] as const).map((kind) => ({
    kind,
    data: histogram,
  })),
  {
    kind: 'ACTOR_MATRIX',
    data: { actors, cells: [{ initiator: { id: 'r' }, target: { id: 'k' }, count: 3 }] },
  },
  {
    kind: 'DAY_OF_YEAR',
    data: {
      days: Array.from({ length: 366 }, (_, day) => day % 3),
      months: Array(12).fill(1),
      unplaced: 2,
    },
  },
  {
    kind: 'MAP',
    data: {
      places: [{ id: 'p', name: 'Pyongyang', latitude: 39, longitude: 125.7, count: 4 }],
      unplaced: 1,
    },
  },
  {
    kind: 'TABLE',
    data: {
      isCut: false,
      rows: [
        {
          date: 'July 2022',
          title: 'North Korea recognises the republics',
          isDisputed: true,
          actors: ['North Korea'],
          places: ['Donetsk'],
          topics: [],
          sources: ['News article'],
        },
      ],
    },
  },
]

const options: StillOptions = {
  width: 800,
  height: 450,
  theme: 'light',
  locale: 'en',
  title: '5 events, 1940–2022 <by topic>',
  note: 'Made for a test.',
  sourceLine: 'News article of 16 August 2022',
  address: 'https://annals.example/charts/one',
  asOf: 'As of 16 August 2022',
  now: String(testSpan('2022-08-16', '2022-08-16').start),
}

describe.each(CHARTS)('a still $kind', (chart) => {
  const svg = drawStill(chart, options)

  test('needs nothing but itself', () => {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
    expect(svg).not.toMatch(
      /var\(|class=|style=|<script|<image|<foreignObject|NaN|undefined|Infinity/,
    )
    expect(svg.match(/url\([^)]*\)/g)?.filter((link) => !link.startsWith('url(#')) ?? []).toEqual(
      [],
    )
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, link] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(link)
  })

  test('says on it what it is, how it was counted, whence and when', () => {
    expect(svg).toContain('>5 events, 1940–2022 &lt;by topic&gt;</text>')
    for (const text of [options.note, options.sourceLine, options.asOf, options.address])
      expect(svg).toContain(text)
  })

  test('is the same to the byte from the same data', () => {
    expect(drawStill(chart, options)).toBe(svg)
  })

  test.each(['dark', 'contrast'] as const)('has its background in %s', (theme) => {
    expect(drawStill(chart, { ...options, theme })).not.toBe(svg)
  })

  test('fits the narrowest and the widest picture', () => {
    expect(sizeOf(drawStill(chart, { ...options, width: 1 })).width).toBe(240)
    expect(sizeOf(drawStill(chart, { ...options, width: 1e9 })).width).toBe(4000)
  })

  test('becomes a PNG of its size times the scale', () => {
    const { width, height } = sizeOf(svg)
    const png = Buffer.from(renderPng(svg, 2))
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width * 2, height * 2])
    expect(png.length).toBeGreaterThan(5000)
  })

  test('becomes a PDF with its fonts in it', async () => {
    const pdf = Buffer.from(await renderPdf(svg, { title: 'One', madeAt: new Date(0) })).toString(
      'latin1',
    )
    expect(pdf).toMatch(/^%PDF-1\./)
    expect(pdf).toMatch(/\/BaseFont \/[A-Z]+\+Inter-Regular/)
    expect(pdf).toContain('/FontFile')
  })
})

test('a timeline has the same marks in the same places as the live chart', () => {
  const [chart] = CHARTS
  if (chart?.kind !== 'TIMELINE') throw new Error('the first chart is the timeline')
  const live = renderToStaticMarkup(
    <Timeline
      marks={chart.data}
      range={range}
      width={options.width - 32}
      locale="en"
      title=""
      hasLegend={false}
    />,
  )
  const svg = drawStill(chart, { ...options, height: 120 })
  expect(marksIn(live)).toHaveLength(10)
  expect(marksIn(svg.slice(svg.indexOf('chart-plot')))).toEqual(marksIn(live))
})

/** Where each drawn shape begins, to a tenth of a px: a mark, its hatching where disputed, its certain ends. */
function marksIn(svg: string): string[] {
  return [...svg.matchAll(/<path d="M([\d.]+) ([\d.]+)[^"]*Z"/g)]
    .map(([, x, y]) => `${Number(x).toFixed(1)} ${Number(y).toFixed(1)}`)
    .sort()
}

test('"today" is written as a date, which stays true', () => {
  expect(drawStill(CHARTS[0] as StillChart, options)).toContain('>16 Aug 2022</text>')
})

test('Korean is drawn in a font that has it', async () => {
  const svg = drawStill(CHARTS[1] as StillChart, { ...options, locale: 'ko', title: '사건 5건' })
  const pdf = Buffer.from(await renderPdf(svg, { title: '사건', madeAt: new Date(0) })).toString(
    'latin1',
  )
  expect(pdf).toMatch(/\/BaseFont \/[A-Z]+\+NotoSansKR/)
  expect(
    Buffer.from(renderPng(svg)).equals(
      Buffer.from(renderPng(svg.replaceAll(/\p{Script=Hangul}/gu, ' '))),
    ),
  ).toBe(false)
})

test('a huge scale is brought within bounds', () => {
  const png = Buffer.from(
    renderPng(drawStill(CHARTS[1] as StillChart, { ...options, width: 300, height: 150 }), 1e6),
  )
  expect(png.readUInt32BE(16)).toBeLessThanOrEqual(8000)
})

function sizeOf(svg: string): { width: number; height: number } {
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? []
  return { width: Number(width), height: Number(height) }
}
