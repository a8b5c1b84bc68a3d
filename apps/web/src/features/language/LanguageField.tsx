'use client'

import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { chooseLocale, LOCALE_COOKIE, LOCALE_NAMES, LOCALES } from '../../i18n/locales.ts'
import { ChoiceField } from '../../ui/ChoiceField.tsx'
import { remember } from '../../ui/remember.ts'

/** The language, as a field of a form; in force at once. */
export function LanguageField() {
  const t = useTranslations('Language')
  const router = useRouter()
  return (
    <ChoiceField
      label={t('label')}
      value={chooseLocale(useLocale(), null)}
      choices={LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value] }))}
      onChange={(next) => {
        remember(LOCALE_COOKIE, next)
        router.refresh()
      }}
    />
  )
}
