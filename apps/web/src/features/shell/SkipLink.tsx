import { useTranslations } from 'next-intl'

/** The first thing that Tab reaches: past the navigation. */
export function SkipLink() {
  const t = useTranslations('Site')
  return (
    <a
      href="#content"
      className="sr-only focus:not-sr-only focus:fixed focus:start-4 focus:top-3 focus:z-50 focus:bg-surface focus:px-4 focus:py-2"
    >
      {t('skip')}
    </a>
  )
}
