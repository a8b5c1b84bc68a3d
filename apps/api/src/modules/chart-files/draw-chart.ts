import { chartTitle, type HistogramSplit } from '@annals/charts'
import { drawStill, type StillChart } from '@annals/charts/still'
import { formatDate, parseEdtf } from '@annals/dates'
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

/** The picture of a chart as an SVG document; null for a TABLE, which has none. */
export function drawChart(
  chart: ChartSpecification,
  { drawn }: ChartData,
  options: DrawOptions,
): string | null {
  if (chart.kind === 'TABLE' || drawn === null) return null
  const { width, height, theme, locale, address, at, isPinned } = options
  return drawStill({ kind: chart.kind, data: drawn } as StillChart, {
    width,
    height,
    theme,
    locale,
    title: chart.title === '' ? titleInWords(chart, drawn, locale) : chart.title,
    note: chart.note,
    sourceLine: chart.sourceLine,
    address,
    asOf: isPinned ? asOfText(at, locale) : '',
    now: BigInt(Math.floor(at.getTime() / 1000)),
  })
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
