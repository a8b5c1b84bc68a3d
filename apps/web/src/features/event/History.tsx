import { useFormatter, useTranslations } from 'next-intl'
import { type FragmentType, readFragment } from '../../generated/fragment-masking'
import { History_revisionFragmentDoc } from '../../generated/graphql'

interface Props {
  readonly revisions: readonly FragmentType<typeof History_revisionFragmentDoc>[]
}

/** What was changed, when and by whom, the latest first. */
export function History({ revisions }: Props) {
  const t = useTranslations('Revision')
  const format = useFormatter()
  return (
    <ol className="flex flex-col gap-2">
      {revisions.map((each) => {
        const { id, action, createdAt, author } = readFragment(History_revisionFragmentDoc, each)
        return (
          <li key={id}>
            {t(action)} {author !== null && t('by', { author })}
            <time dateTime={createdAt} className="block text-xs text-muted">
              {format.dateTime(new Date(createdAt), { dateStyle: 'long', timeStyle: 'short' })} UTC
            </time>
          </li>
        )
      })}
    </ol>
  )
}
