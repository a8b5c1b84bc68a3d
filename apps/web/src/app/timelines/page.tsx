import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { requireData } from '../../apollo/require-data.ts'
import { query } from '../../apollo/server-client.ts'
import { TimelineList } from '../../features/timeline/TimelineList.tsx'
import { TimelineList_QueryDocument } from '../../generated/graphql'
import { loadPage, pageRequest } from '../../ui/page-request.ts'

interface Props {
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Site')
  return { title: t('timelines') }
}

export default async function Page({ searchParams }: Props) {
  const variables = pageRequest(await loadPage(searchParams), 50)
  const { data } = await query({ query: TimelineList_QueryDocument, variables })
  return <TimelineList timelines={requireData(data).timelines} />
}
