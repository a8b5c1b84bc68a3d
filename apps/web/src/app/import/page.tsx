import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { currentViewer } from '../../features/account/current-viewer.ts'
import { ImportPage } from '../../features/import/ImportPage.tsx'
import { today } from '../../features/writing/today.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Import')
  return { title: t('heading'), description: t('help') }
}

export default async function Page() {
  const viewer = await currentViewer()
  return <ImportPage canSave={viewer?.canWrite ?? false} today={today()} />
}
