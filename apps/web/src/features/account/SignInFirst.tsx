'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { buttonStyle } from '../../ui/button-style.ts'
import { Notice } from '../../ui/Notice.tsx'
import { pageNeeds } from './page-needs.ts'

/** In place of a page that a visitor may not see: whom it is for, and the way in and back here. */
export function SignInFirst() {
  const t = useTranslations('Account')
  const path = usePathname()
  return (
    <Notice title={t(`for.${pageNeeds(path)}`)} help={t('forVisitor')}>
      <Link href={`/sign-in?next=${encodeURIComponent(path)}`} className={buttonStyle('primary')}>
        {t('signIn')}
      </Link>
    </Notice>
  )
}
