import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { requireData } from '../../apollo/require-data.ts'
import { query } from '../../apollo/server-client.ts'
import { SourceList } from '../../features/source/SourceList.tsx'
import { SourceList_QueryDocument } from '../../generated/graphql'
import { loadPage, pageRequest } from '../../ui/page-request.ts'

interface Props {
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Site')
  return { title: t('sources') }
}

export default async function Page({ searchParams }: Props) {
  const page = pageRequest(await loadPage(searchParams), 50)
  const { data } = await query({
    query: SourceList_QueryDocument,
    variables: { ...page, locale: await getLocale() },
  })
  return <SourceList sources={requireData(data).sources} />
}
