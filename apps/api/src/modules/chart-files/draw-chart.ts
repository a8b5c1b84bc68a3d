import { chartTitle, type HistogramSplit } from '@annals/charts'
import { drawStill, type EventTableRow, type StillChart } from '@annals/charts/still'
import { formatDate, parseEdtf } from '@annals/dates'
import type { ChartEventRow } from './chart-events.ts'
import { type ChartSpecification, chartOptions } from './chart-specification.ts'
import type { ChartData } from './read-chart.ts'

export interface DrawOptions {
  readonly width: number
  readonly height: number
  readonly theme: 'light' | 'dark' | 'contrast'
  /** BCP 47. */
  readonly locale: string
  /** Where the chart lives. */
  readonly address: string
  /** When the data was read, or frozen. */
  readonly at: Date
  readonly isPinned: boolean
}

/** The picture of a chart as an SVG document. A TABLE is drawn from the events that were read with it. */
export function drawChart(
  chart: ChartSpecification,
  data: ChartData,
  options: DrawOptions,
): string {
  const still = stillChart(chart, data)
  const { width, height, theme, locale, address, at, isPinned } = options
  return drawStill(still, {
    width,
    height,
    theme,
    locale,
    title: chart.title === '' ? titleInWords(chart, still.data, locale) : chart.title,
    note: chart.note,
    sourceLine: chart.sourceLine,
    address,
    asOf: isPinned ? asOfText(at, locale) : '',
    now: BigInt(Math.floor(at.getTime() / 1000)),
  })
}

function stillChart(chart: ChartSpecification, { drawn, events, isCut }: ChartData): StillChart {
  if (chart.kind !== 'TABLE') return { kind: chart.kind, data: drawn } as StillChart
  if (events === null) throw new Error('The picture of a TABLE lists events, and none were read.')
  return { kind: 'TABLE', data: { rows: events.map(tableRow), isCut } }
}

function tableRow(event: ChartEventRow): EventTableRow {
  return {
    date: event.date.text,
    title: event.title,
    isDisputed: event.isDisputed,
    actors: [...new Set(event.participations.map(({ actor }) => actor.name))],
    places: event.places.map(({ name }) => name),
    topics: event.topics.map(({ name }) => name),
    sources: [...new Set(event.citations.edges.map(({ node }) => node.source.title))],
  }
}

function titleInWords(
  chart: ChartSpecification,
  drawn: StillChart['data'],
  locale: string,
): string {
  if ('totalCount' in drawn) {
    const range = { start: drawn.rangeStart, end: drawn.rangeEnd }
    return chartTitle({ total: drawn.totalCount, range, splitBy: null, locale })
  }
  if ('rows' in drawn && !drawn.isCut) {
    return chartTitle({ total: drawn.rows.length, range: null, splitBy: null, locale })
  }
  if (!('buckets' in drawn)) return chart.slug
  const [first] = drawn.buckets
  const last = drawn.buckets.at(-1)
  const range = first && last ? { start: first.start, end: last.end } : null
  const splitBy = chartOptions(chart).splitBy as HistogramSplit | null
  return chartTitle({ total: drawn.total, range, splitBy, locale })
}

/** "As of 16 August 2022", the quiet line of a pin. */
export function asOfText(at: Date, locale: string): string {
  const day = formatDate(parseEdtf(at.toISOString().slice(0, 10)), { locale, form: 'long' })
  return AS_OF[locale.split('-')[0] ?? '']?.(day) ?? `As of ${day}`
}

const AS_OF: Readonly<Record<string, (day: string) => string>> = {
  fr: (day) => `Au ${day}`,
  de: (day) => `Stand: ${day}`,
  ru: (day) => `По состоянию на ${day}`,
  uk: (day) => `Станом на ${day}`,
  ko: (day) => `${day} 기준`,
}
