'use client'

import { useTranslations } from 'next-intl'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'

export default function ErrorPage({ reset }: { readonly reset: () => void }) {
  const t = useTranslations('Problem')
  return (
    <Notice title={t('failed')} help={t('failedHelp')}>
      <Button onClick={reset}>{t('retry')}</Button>
    </Notice>
  )
}
