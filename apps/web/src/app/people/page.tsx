import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { requireData } from '../../apollo/require-data.ts'
import { query } from '../../apollo/server-client.ts'
import { requireAdministrator } from '../../features/account/require-role.ts'
import { PeoplePage } from '../../features/people/PeoplePage.tsx'
import { People_QueryDocument } from '../../generated/graphql'
import { loadPage, pageRequest } from '../../ui/page-request.ts'

interface Props {
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Account')
  return { title: t('people'), robots: { index: false } }
}

export default async function Page({ searchParams }: Props) {
  const { user } = await requireAdministrator()
  const variables = pageRequest(await loadPage(searchParams), 50)
  const { data } = await query({ query: People_QueryDocument, variables })
  return <PeoplePage first={{ variables, data: requireData(data) }} viewerId={user?.id ?? null} />
}
