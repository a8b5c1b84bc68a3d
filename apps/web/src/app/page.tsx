import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { requireData } from '../apollo/require-data.ts'
import { query } from '../apollo/server-client.ts'
import { Overview } from '../features/overview/Overview.tsx'
import {
  listVariables,
  overviewVariables,
  timelineVariables,
} from '../features/overview/overview-variables.ts'
import { loadSelection } from '../features/selection/load-selection.ts'
import { firstChartWidth } from '../features/shell/first-chart-width.ts'
import {
  Overview_QueryDocument,
  OverviewList_QueryDocument,
  OverviewTimeline_QueryDocument,
} from '../generated/graphql'

interface Props {
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Overview')
  return { title: t('title') }
}

export default async function OverviewPage({ searchParams }: Props) {
  const selection = await loadSelection(searchParams)
  const locale = await getLocale()
  const variables = overviewVariables(selection, locale)
  const variablesOfTimeline = timelineVariables(selection)
  const variablesOfList = listVariables(selection, locale)
  const [{ besideFilters }, overview, timeline, list] = await Promise.all([
    firstChartWidth(),
    query({ query: Overview_QueryDocument, variables }),
    query({ query: OverviewTimeline_QueryDocument, variables: variablesOfTimeline }),
    query({ query: OverviewList_QueryDocument, variables: variablesOfList }),
  ])
  return (
    <Overview
      first={{ variables, data: requireData(overview.data) }}
      firstTimeline={{ variables: variablesOfTimeline, data: requireData(timeline.data) }}
      firstList={{ variables: variablesOfList, data: requireData(list.data) }}
      initialWidth={besideFilters}
      now={String(Math.floor(Date.now() / 1000))}
    />
  )
}
