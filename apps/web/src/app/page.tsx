import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { getLocale, getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { PreloadQuery } from '../apollo/server-client.ts'
import { Overview } from '../features/overview/Overview.tsx'
import { overviewVariables, timelineVariables } from '../features/overview/overview-variables.ts'
import { loadSelection } from '../features/selection/selection-parsers.ts'
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
  const isPhone = (await headers()).get('sec-ch-ua-mobile') === '?1'
  return (
    <PreloadQuery query={Overview_QueryDocument} variables={overviewVariables(selection, locale)}>
      <PreloadQuery query={OverviewTimeline_QueryDocument} variables={timelineVariables(selection)}>
        <Overview initialWidth={isPhone ? 324 : 926} now={String(Math.floor(Date.now() / 1000))} />
      </PreloadQuery>
    </PreloadQuery>
  )
}
