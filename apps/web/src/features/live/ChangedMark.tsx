import { useTranslations } from 'next-intl'

/** A line beside what is no longer as it stands here; it takes no room. */
export function ChangedMark() {
  const t = useTranslations('Live')
  return (
    <span className="absolute inset-y-3 -start-2 w-1 rounded-full bg-accent">
      <span className="sr-only">{t('mark')}</span>
    </span>
  )
}
