import { createHash } from 'node:crypto'
import { chartAddress, type FilePublisher } from './chart-file.ts'
import { type ChartSpecification, chartOptions } from './chart-specification.ts'
import { drawChart } from './draw-chart.ts'
import { type ChartData, type ChartReader, readChartData } from './read-chart.ts'

/** What a pin keeps. */
export interface FrozenChart {
  /** SHA-256 of all the rest but the instant, in lower-case hex. */
  readonly hash: string
  readonly specification: ChartSpecification
  readonly data: ChartData
  /** Empty for a TABLE, which has no picture. */
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
  publisher: FilePublisher,
  specification: ChartSpecification,
  softwareVersion: string,
): Promise<FrozenChart> {
  const { width, height, slug } = specification
  const { language: locale, theme } = chartOptions(specification)
  const pinnedAt = reader.context.now()
  const data = await readChartData(reader, specification, { width, locale })
  const svg =
    drawChart(specification, data, {
      ...{ width, height, theme, locale, at: pinnedAt, isPinned: true },
      address: chartAddress(publisher, slug),
    }) ?? ''
  const content = JSON.stringify([specification, data, svg, softwareVersion])
  const hash = createHash('sha256').update(content).digest('hex')
  return { hash, specification, data, svg, softwareVersion, pinnedAt }
}
