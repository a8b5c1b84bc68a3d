import { useTranslations } from 'next-intl'

/** A broken outline and a word: disagreement shown by more than a colour. */
export function DisputedMark() {
  const t = useTranslations('Event')
  return (
    <span className="rounded-control border border-dashed border-dispute bg-dispute-soft px-1.5 py-px font-medium text-dispute">
      {t('disputed')}
    </span>
  )
}
