import { type FragmentType, readFragment } from '../../generated/fragment-masking'
import {
  type ChartForm_chartFragment,
  ChartForm_chartFragmentDoc,
  type EditChart_QueryQuery,
  type EventFilter,
  type FilterName_QueryQuery,
  type FilterName_QueryQueryVariables,
} from '../../generated/graphql'
import { type FilterNames, readFilterNames } from './filter-names.ts'

/** A chart as the API has it. */
export type SavedChart = Omit<ChartForm_chartFragment, 'filter' | 'options'> & {
  readonly filter: EventFilter
  readonly options: Readonly<Record<string, string>>
}

/** A chart with what its filter names: all that its form begins with. */
export interface LoadedChart {
  readonly chart: SavedChart
  readonly names: FilterNames
}

/** The API keeps filter and options as JSON, and held them to their types when it took them. */
export function savedChart(chart: FragmentType<typeof ChartForm_chartFragmentDoc>): SavedChart {
  return readFragment(ChartForm_chartFragmentDoc, chart) as SavedChart
}

export async function loadChart(
  answer: EditChart_QueryQuery | undefined,
  askName: (
    variables: FilterName_QueryQueryVariables,
  ) => Promise<FilterName_QueryQuery | undefined>,
): Promise<LoadedChart | null> {
  if (!answer?.chart) return null
  const chart = savedChart(answer.chart)
  return { chart, names: await readFilterNames(chart.filter, askName) }
}
