import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AccountFrame } from '../../features/account/AccountFrame.tsx'
import { JoinForm } from '../../features/account/JoinForm.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Account')
  return { title: t('join'), robots: { index: false } }
}

export default async function JoinPage() {
  const t = await getTranslations('Account')
  return (
    <AccountFrame title={t('joinTitle')} help={t('joinHelp')}>
      <JoinForm />
    </AccountFrame>
  )
}
