import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { AccountPage } from '../../features/account/AccountPage.tsx'
import { currentViewer } from '../../features/account/current-viewer.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Account')
  return { title: t('account'), robots: { index: false } }
}

export default async function Page() {
  const viewer = await currentViewer()
  if (viewer?.user == null) redirect('/sign-in?next=/account')
  return <AccountPage user={viewer.user} />
}
