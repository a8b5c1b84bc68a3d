'use client'

import { formatDate, parseEdtf } from '@annals/dates'
import { useLocale, useTranslations } from 'next-intl'

/** A date in words at its own precision; says so where there is none. */
export function DateWords({ edtf }: { readonly edtf: string }) {
  const t = useTranslations('Import')
  const locale = useLocale()
  if (edtf === '') return <span className="text-dispute">{t('noDate')}</span>
  return <>{formatDate(parseEdtf(edtf), { locale, form: 'long' })}</>
}
