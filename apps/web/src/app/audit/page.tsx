import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { createLoader, parseAsStringLiteral, type SearchParams } from 'nuqs/server'
import { requireData } from '../../apollo/require-data.ts'
import { query } from '../../apollo/server-client.ts'
import { requireAdministrator } from '../../features/account/require-role.ts'
import { AuditFrame } from '../../features/audit/AuditFrame.tsx'
import { DataLog } from '../../features/audit/DataLog.tsx'
import { PeopleLog } from '../../features/audit/PeopleLog.tsx'
import { AuditData_QueryDocument, AuditPeople_QueryDocument } from '../../generated/graphql'
import { loadPage, pageRequest } from '../../ui/page-request.ts'

const loadSubject = createLoader({
  of: parseAsStringLiteral(['people', 'data']).withDefault('people'),
})

interface Props {
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Audit')
  return { title: t('title'), robots: { index: false } }
}

export default async function Page({ searchParams }: Props) {
  await requireAdministrator()
  const { of: subject } = await loadSubject(searchParams)
  const variables = pageRequest(await loadPage(searchParams), 50)
  return (
    <AuditFrame subject={subject}>
      {subject === 'people' ? (
        <PeopleLog
          log={
            requireData((await query({ query: AuditPeople_QueryDocument, variables })).data)
              .auditLog
          }
        />
      ) : (
        <DataLog
          log={
            requireData((await query({ query: AuditData_QueryDocument, variables })).data).revisions
          }
        />
      )}
    </AuditFrame>
  )
}
