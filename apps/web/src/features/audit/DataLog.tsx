import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { AuditData_QueryQuery } from '../../generated/graphql'
import { PageLinks } from '../../ui/PageLinks.tsx'
import { HISTORY_FIELDS, type HistoryField } from '../event/HistoryChanges.tsx'
import { AuditLine } from './AuditLine.tsx'

type Revision = AuditData_QueryQuery['revisions']['edges'][number]['node']

/** Where the kinds that have a page of their own have it. */
const PAGES: Partial<Record<Revision['entityKind'], string>> = {
  EVENT: '/events',
  SOURCE: '/sources',
  TIMELINE: '/timelines',
}

interface Props {
  readonly log: AuditData_QueryQuery['revisions']
}

/** What was done to events and what belongs to them, the latest first. */
export function DataLog({ log }: Props) {
  const t = useTranslations('Audit')
  const did = useTranslations('Revision')
  const fieldName = useTranslations('HistoryField')
  return (
    <>
      {log.edges.length === 0 && <p className="mt-6 text-muted">{t('none')}</p>}
      <ol className="divide-y divide-line">
        {log.edges.map(({ node }) => (
          <AuditLine
            key={node.id}
            at={node.createdAt}
            author={node.author ?? t('unknown')}
            details={
              node.action === 'UPDATE' ? t('changed', { fields: fieldsOf(node, fieldName) }) : ''
            }
          >
            {did(node.action)} · {t(`kind.${node.entityKind}`)} <NameOf revision={node} />
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

/** What people know by a name of its own; of an event the rest follows from these. */
function fieldsOf(
  { entityKind, changes }: Revision,
  name: ReturnType<typeof useTranslations<'HistoryField'>>,
): string {
  return changes
    .flatMap(({ field }) => {
      if (isNamed(field)) return [name(field)]
      return entityKind === 'EVENT' ? [] : [field]
    })
    .join(', ')
}

function NameOf({ revision }: { readonly revision: Revision }) {
  const { title, name, slug } = revision.snapshot as Readonly<Record<string, unknown>>
  const text = String(title ?? name ?? slug ?? '')
  const folder = PAGES[revision.entityKind]
  if (folder === undefined || typeof slug !== 'string' || revision.action === 'DELETE')
    return <strong className="font-medium">{text}</strong>
  return (
    <Link href={`${folder}/${slug}`} className="font-medium underline-offset-4 hover:underline">
      {text}
    </Link>
  )
}

function isNamed(field: string): field is HistoryField {
  return HISTORY_FIELDS.some((each) => each === field)
}
