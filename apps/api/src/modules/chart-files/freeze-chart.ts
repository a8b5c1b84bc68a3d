import { createHash } from 'node:crypto'
import { canonicalJson } from '../../canonical-json.ts'
import { chartAddress } from './chart-address.ts'
import type { ChartReader } from './chart-reader.ts'
import {
  type ChartSpecification,
  chartOptions,
  type FrozenSpecification,
} from './chart-specification.ts'
import { drawChart } from './draw-chart.ts'
import { type PinBasis, readBasis } from './pin-basis.ts'
import { type ChartData, readChartData } from './read-chart.ts'

/** What a pin keeps. */
export interface FrozenChart {
  /** SHA-256 of all the rest but the instant, in lower-case hex. */
  readonly hash: string
  readonly specification: FrozenSpecification
  readonly data: ChartData
  readonly basis: PinBasis
  readonly svg: string
  readonly softwareVersion: string
  readonly pinnedAt: Date
}

/**
 * A chart as it stands now: data that anyone may see, and the picture at the chart's own size.
 * @throws ChartUnreadableError where its filter no longer fits.
 */
export async function freezeChart(
  reader: ChartReader,
  chart: ChartSpecification,
): Promise<FrozenChart> {
  const { publisher, now } = reader.context
  const { softwareVersion, licence } = publisher
  const { width, height, slug } = chart
  const { language: locale, theme } = chartOptions(chart)
  const pinnedAt = now()
  const address = chartAddress(publisher, slug)
  const specification = { ...chart, address, licence }
  const data = await readChartData(reader, chart, { width, locale, withEvents: true })
  const basis = await readBasis(reader, chart)
  const drawing = { width, height, theme, locale, address, at: pinnedAt, isPinned: true }
  const svg = drawChart(chart, data, drawing)
  const content = canonicalJson([specification, data, basis, svg, softwareVersion])
  const hash = createHash('sha256').update(content).digest('hex')
  return { hash, specification, data, basis, svg, softwareVersion, pinnedAt }
}
