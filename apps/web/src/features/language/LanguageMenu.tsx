'use client'

import { Languages } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { chooseLocale, LOCALE_COOKIE, LOCALE_NAMES, LOCALES } from '../../i18n/locales.ts'
import { ChoiceMenu } from '../../ui/ChoiceMenu.tsx'
import { remember } from '../../ui/remember.ts'

export function LanguageMenu() {
  const t = useTranslations('Language')
  const router = useRouter()
  const locale = chooseLocale(useLocale(), null)
  return (
    <ChoiceMenu
      label={t('label')}
      icon={<Languages aria-hidden className="size-5" />}
      value={locale}
      choices={LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value], lang: value }))}
      onChoose={(next) => {
        remember(LOCALE_COOKIE, next)
        router.refresh()
      }}
    />
  )
}
