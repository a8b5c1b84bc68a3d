import type { RequestContext } from '../../context.ts'
import { namedRow } from '../../relay/root-entity.ts'
import { InvalidArgumentError } from '../../request-errors.ts'
import { rowAs } from '../../sql/row.ts'
import { sql } from '../../sql/sql.ts'
import { isReadable } from '../../visibility.ts'
import { type ChartReader, ChartUnreadableError } from '../chart-files/chart-reader.ts'
import { type ChartSpecification, chartOptions } from '../chart-files/chart-specification.ts'
import { type ChartData, readChartData } from '../chart-files/read-chart.ts'

export interface ChartName {
  readonly id?: string | number | null | undefined
  readonly slug?: string | null | undefined
}

/**
 * What a chart draws of today's public data; null where there is no chart of that name.
 * @throws InvalidArgumentError INVALID_CHART where its filter or options are not what the API takes.
 */
export async function chartDataOf(
  name: ChartName,
  context: RequestContext,
  schema: ChartReader['schema'],
): Promise<ChartData | null> {
  const row = rowAs('c')
  const [chart] = await context.database.readRows<ChartSpecification>(
    sql`SELECT slug, kind, title, note, source_line AS "sourceLine", filter, options, width, height
      FROM chart ${row.alias} WHERE ${namedRow(row, 'Chart', { ...name })} AND ${isReadable(row, context)}`,
  )
  if (chart === undefined) return null
  const { width } = chart
  const { language: locale } = chartOptions(chart)
  try {
    return await readChartData({ schema, context }, chart, { width, locale, withEvents: true })
  } catch (error) {
    if (!(error instanceof ChartUnreadableError)) throw error
    throw new InvalidArgumentError(
      'INVALID_CHART',
      name.slug == null ? 'id' : 'slug',
      `The chart cannot be drawn: ${error.message}`,
    )
  }
}
