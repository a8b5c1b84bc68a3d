import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { createLoader, parseAsString, type SearchParams } from 'nuqs/server'
import { AccountFrame } from '../../features/account/AccountFrame.tsx'
import { currentViewer } from '../../features/account/current-viewer.ts'
import { SignInForm } from '../../features/account/SignInForm.tsx'
import { safeNext } from '../../features/account/safe-next.ts'

const loadNext = createLoader({ next: parseAsString })

interface Props {
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Account')
  return { title: t('signIn'), robots: { index: false } }
}

export default async function SignInPage({ searchParams }: Props) {
  const { next } = await loadNext(searchParams)
  if (await currentViewer()) redirect(next === null ? '/account' : safeNext(next))
  const t = await getTranslations('Account')
  return (
    <AccountFrame title={t('signInTitle')}>
      <SignInForm next={safeNext(next)} />
    </AccountFrame>
  )
}
