import { useLocale, useTranslations } from 'next-intl'
import { type FragmentType, readFragment } from '../../generated/fragment-masking'
import { History_revisionFragmentDoc } from '../../generated/graphql'
import { minuteOf } from '../../i18n/instants.ts'
import { HistoryChanges } from './HistoryChanges.tsx'

interface Props {
  readonly revisions: readonly FragmentType<typeof History_revisionFragmentDoc>[]
}

/** What was changed, when and by whom, the latest first. */
export function History({ revisions }: Props) {
  const t = useTranslations('Revision')
  const locale = useLocale()
  return (
    <ol className="flex flex-col gap-2">
      {revisions.map((each) => {
        const revision = readFragment(History_revisionFragmentDoc, each)
        const { id, action, createdAt, author, changes } = revision
        return (
          <li key={id}>
            {t(action)} {author !== null && t('by', { author })}
            <time dateTime={createdAt} className="block text-xs text-muted">
              {minuteOf(createdAt, locale)}
            </time>
            {action !== 'CREATE' && <HistoryChanges changes={changes} />}
          </li>
        )
      })}
    </ol>
  )
}
