import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { requireData } from '../../apollo/require-data.ts'
import { query } from '../../apollo/server-client.ts'
import { EntityList } from '../../features/entity-page/EntityList.tsx'
import { PlaceList_QueryDocument } from '../../generated/graphql'
import { loadPage, pageRequest } from '../../ui/page-request.ts'

interface Props {
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('EntityPage')
  return { title: t('title.places') }
}

export default async function Page({ searchParams }: Props) {
  const variables = pageRequest(await loadPage(searchParams), 50)
  const { data } = await query({ query: PlaceList_QueryDocument, variables })
  return <EntityList kind="places" list={requireData(data).places} />
}
