import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { PreloadQuery } from '../apollo/server-client.ts'
import { Overview } from '../features/overview/Overview.tsx'
import { overviewVariables, timelineVariables } from '../features/overview/overview-variables.ts'
import { loadSelection } from '../features/selection/selection-parsers.ts'
import { firstChartWidth } from '../features/shell/first-chart-width.ts'
import { Overview_QueryDocument, OverviewTimeline_QueryDocument } from '../generated/graphql'

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
  const { besideFilters } = await firstChartWidth()
  return (
    <PreloadQuery query={Overview_QueryDocument} variables={overviewVariables(selection, locale)}>
      <PreloadQuery query={OverviewTimeline_QueryDocument} variables={timelineVariables(selection)}>
        <Overview initialWidth={besideFilters} now={String(Math.floor(Date.now() / 1000))} />
      </PreloadQuery>
    </PreloadQuery>
  )
}
