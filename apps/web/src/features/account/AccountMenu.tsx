'use client'

import { UserRound } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { lazy, Suspense } from 'react'
import { useViewer } from './use-viewer.ts'

// Readers who are not signed in do without what opens menus.
const SignedInMenu = lazy(async () => ({
  default: (await import('./SignedInMenu.tsx')).SignedInMenu,
}))

/** Who is signed in, and where that leads; for a visitor the way in. The same size, whoever it is. */
export function AccountMenu() {
  const t = useTranslations('Account')
  const viewer = useViewer()
  const user = viewer?.user ?? null
  if (viewer !== null && user !== null)
    return (
      <Suspense fallback={<span className="size-11" />}>
        <SignedInMenu viewer={viewer} user={user} />
      </Suspense>
    )
  return (
    <Link
      href="/sign-in"
      prefetch={false}
      aria-label={t('signIn')}
      title={t('signIn')}
      className="grid size-11 place-items-center text-muted hover:text-ink"
    >
      <UserRound aria-hidden className="size-5" />
    </Link>
  )
}
