'use client'

import { useTranslations } from 'next-intl'
import { Button } from '../../ui/Button.tsx'

/** Says that what is shown is not what was asked for, which stays as it was asked, and offers to ask again. */
export function FailedNotice({ onRetry }: { readonly onRetry: () => void }) {
  const t = useTranslations('Problem')
  return (
    <div
      role="alert"
      className="mb-3 flex flex-wrap items-center justify-between gap-3 rounded-card border border-dispute bg-dispute-soft px-4 py-2 text-sm"
    >
      <p>
        <strong className="font-semibold">{t('notFollowed')}</strong> {t('notFollowedHelp')}
      </p>
      <Button onClick={onRetry}>{t('retry')}</Button>
    </div>
  )
}
