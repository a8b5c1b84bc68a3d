import { useTranslations } from 'next-intl'
import type { AuditPeople_QueryQuery } from '../../generated/graphql'
import { PageLinks } from '../../ui/PageLinks.tsx'
import { AuditLine } from './AuditLine.tsx'

type AuditEntry = AuditPeople_QueryQuery['auditLog']['edges'][number]['node']

interface Props {
  readonly log: AuditPeople_QueryQuery['auditLog']
}

/** What was done about people, invitations and keys, the latest first. */
export function PeopleLog({ log }: Props) {
  const t = useTranslations('Audit')
  const account = useTranslations('Account')
  const people = useTranslations('People')
  const role = (value: AuditEntry['roleAfter']) => (value === null ? '' : account(`role.${value}`))
  const details = ({ action, roleBefore, roleAfter, scopes, apiKey }: AuditEntry) =>
    [
      roleBefore !== null && t('roles', { before: role(roleBefore), after: role(roleAfter) }),
      roleBefore === null && role(roleAfter),
      action.startsWith('API_KEY') &&
        (scopes.map((scope) => people(`scope.${scope}`)).join(', ') || people('scope.none')),
      apiKey !== null && t('byKey', { name: apiKey }),
    ]
      .filter(Boolean)
      .join(' · ')
  return (
    <>
      {log.edges.length === 0 && <p className="mt-6 text-muted">{t('none')}</p>}
      <ol className="divide-y divide-line">
        {log.edges.map(({ node }) => (
          <AuditLine key={node.id} at={node.createdAt} author={node.author} details={details(node)}>
            {t(`action.${node.action}`)}{' '}
            {node.subject !== '' && <strong className="font-medium">{node.subject}</strong>}
          </AuditLine>
        ))}
      </ol>
      <PageLinks
        label={t('pages')}
        info={log.pageInfo}
        shown={log.edges.length}
        total={log.totalCount}
      />
    </>
  )
}
