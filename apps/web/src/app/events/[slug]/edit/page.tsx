import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { query } from '../../../../apollo/server-client.ts'
import { requireEditor } from '../../../../features/account/require-role.ts'
import { EventEditor } from '../../../../features/edit-event/EventEditor.tsx'
import { RestoreEvent } from '../../../../features/edit-event/RestoreEvent.tsx'
import { today } from '../../../../features/writing/today.ts'
import { readFragment } from '../../../../generated/fragment-masking'
import { EditEvent_QueryDocument, EventForm_eventFragmentDoc } from '../../../../generated/graphql'

interface Props {
  readonly params: Promise<{ slug: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('EventForm')
  return { title: t('edit'), robots: { index: false } }
}

export default async function Page({ params }: Props) {
  const slug = decodeURIComponent((await params).slug)
  await requireEditor()
  const { data } = await query({
    query: EditEvent_QueryDocument,
    variables: { slug, locale: await getLocale() },
  })
  if (!data?.event) notFound()
  const event = readFragment(EventForm_eventFragmentDoc, data.event)
  if (event.status === 'DELETED') return <RestoreEvent event={event} />
  const t = await getTranslations('EventForm')
  return (
    <>
      <h1 className="pt-6 pb-4 text-2xl font-semibold">{t('edit')}</h1>
      <EventEditor key={event.version} event={event} today={today()} />
    </>
  )
}
