import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { requireData } from '../../apollo/require-data.ts'
import { query } from '../../apollo/server-client.ts'
import { ChartList } from '../../features/chart/ChartList.tsx'
import { THEME_COOKIE, themeOf } from '../../features/theme/themes.ts'
import { ChartList_QueryDocument } from '../../generated/graphql'
import { loadPage, pageRequest } from '../../ui/page-request.ts'

interface Props {
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Site')
  return { title: t('charts') }
}

export default async function Page({ searchParams }: Props) {
  const variables = pageRequest(await loadPage(searchParams), 24)
  const { data } = await query({ query: ChartList_QueryDocument, variables })
  const theme = themeOf((await cookies()).get(THEME_COOKIE)?.value)
  return <ChartList charts={requireData(data).charts} theme={theme} />
}
