import 'server-only'
import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { getLocale } from 'next-intl/server'
import { requireData } from '../../apollo/require-data.ts'
import { query } from '../../apollo/server-client.ts'
import {
  ChartData_QueryDocument,
  ChartPage_QueryDocument,
  type ChartPage_QueryQuery,
  PinView_QueryDocument,
  type PinView_QueryQuery,
} from '../../generated/graphql'
import type { ChartData, ChartSpecification } from './chart-data.ts'

export type SavedChart = NonNullable<ChartPage_QueryQuery['chart']>
export type PinChangesAnswer = NonNullable<PinView_QueryQuery['pinChanges']>

/** What a page shows of a chart: today's state, or a frozen one. */
export interface ShownChart {
  readonly specification: ChartSpecification
  /** Null where the chart cannot be drawn any more. */
  readonly data: ChartData | null
  /** Null where it follows the data. */
  readonly pin: {
    readonly hash: string
    /** RFC 3339. */
    readonly pinnedAt: string
    /** What has become of its events since; null where that is not known. */
    readonly changes: PinChangesAnswer | null
  } | null
}

/** Asked twice, answered from one request: the client of a request keeps what it read. */
export async function readChart(slug: string): Promise<SavedChart | null> {
  const { data } = await query({ query: ChartPage_QueryDocument, variables: { slug } })
  return requireData(data).chart
}

/** The chart as it stands, or as the pin has it that is asked for or shown; null: no such pin of it. */
export async function readShown(
  chart: SavedChart,
  asked: string | undefined,
): Promise<ShownChart | null> {
  const hash = asked ?? chart.shownPin?.hash
  if (hash === undefined) {
    return { specification: ofChart(chart), data: await readData(chart), pin: null }
  }
  if (!chart.pins.some((pin) => pin.hash === hash)) return null
  const locale = await getLocale()
  const { data } = await query({ query: PinView_QueryDocument, variables: { hash, locale } })
  const { pin, pinChanges: changes } = requireData(data)
  if (pin === null) return null
  const specification = pin.specification as ChartSpecification
  return {
    specification,
    data: pin.data as ChartData,
    pin: { hash, pinnedAt: pin.pinnedAt, changes },
  }
}

function ofChart({ kind, title, note, sourceLine, filter, options, width, height }: SavedChart) {
  return { kind, title, note, sourceLine, filter, options, width, height } as ChartSpecification
}

async function readData({ slug }: SavedChart): Promise<ChartData | null> {
  try {
    const { data } = await query({ query: ChartData_QueryDocument, variables: { slug } })
    return requireData(data).chartData as ChartData
  } catch (error) {
    const isUndrawable =
      CombinedGraphQLErrors.is(error) &&
      error.errors.some(({ extensions }) => extensions?.code === 'INVALID_CHART')
    if (isUndrawable) return null
    throw error
  }
}
