import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { requireEditor } from '../../../features/account/require-role.ts'
import { EventEditor } from '../../../features/edit-event/EventEditor.tsx'
import { today } from '../../../features/writing/today.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('EventForm')
  return { title: t('new'), robots: { index: false } }
}

export default async function Page() {
  await requireEditor()
  const t = await getTranslations('EventForm')
  return (
    <>
      <h1 className="pt-6 pb-4 text-2xl font-semibold">{t('new')}</h1>
      <EventEditor event={null} today={today()} />
    </>
  )
}
