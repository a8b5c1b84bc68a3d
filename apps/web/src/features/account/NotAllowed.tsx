'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { buttonStyle } from '../../ui/button-style.ts'
import { Notice } from '../../ui/Notice.tsx'
import { pageNeeds } from './page-needs.ts'
import { SignOutButton } from './SignOutButton.tsx'
import type { Viewer } from './use-viewer.ts'

/** In place of a page that whoever is signed in may not see: whom it is for, and how to become one of them. */
export function NotAllowed({ user }: { readonly user: NonNullable<Viewer['user']> }) {
  const t = useTranslations('Account')
  const path = usePathname()
  const title = t(`for.${pageNeeds(path)}`)
  return (
    <Notice title={title} help={t('forOthers', { name: user.name, role: t(`role.${user.role}`) })}>
      <div className="flex flex-wrap justify-center gap-2">
        <Link href="/" className={buttonStyle()}>
          {t('toOverview')}
        </Link>
        <SignOutButton next={`/sign-in?next=${encodeURIComponent(path)}`} />
      </div>
    </Notice>
  )
}
