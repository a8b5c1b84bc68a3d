'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { startTransition } from 'react'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'

export default function ErrorPage({ reset }: { readonly reset: () => void }) {
  const t = useTranslations('Problem')
  const router = useRouter()
  // What failed may have been read by the server: drawing the same answer again would fail again.
  const retry = () =>
    startTransition(() => {
      router.refresh()
      reset()
    })
  return (
    <>
      {/* The page that failed could not say its own. */}
      <title>{t('failed')}</title>
      <Notice title={t('failed')} help={t('failedHelp')}>
        <Button onClick={retry}>{t('retry')}</Button>
      </Notice>
    </>
  )
}
