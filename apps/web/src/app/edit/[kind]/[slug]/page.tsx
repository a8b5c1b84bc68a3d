import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { requireEditor } from '../../../../features/account/require-role.ts'
import { EntityEditor } from '../../../../features/edit-entity/EntityEditor.tsx'
import { isEntityKind } from '../../../../features/edit-entity/entity.ts'
import { readEntity } from '../../../../features/edit-entity/read-entity.ts'
import { readTimelineOrder } from '../../../../features/edit-timeline/read-timeline-order.ts'
import { TimelineOrder } from '../../../../features/edit-timeline/TimelineOrder.tsx'
import { today } from '../../../../features/writing/today.ts'

interface Props {
  readonly params: Promise<{ kind: string; slug: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('EntityForm')
  const { kind } = await params
  return { title: isEntityKind(kind) ? t(`edit.${kind}`) : '', robots: { index: false } }
}

export default async function Page({ params }: Props) {
  const { kind, slug: encoded } = await params
  const slug = decodeURIComponent(encoded)
  if (!isEntityKind(kind)) notFound()
  await requireEditor()
  const locale = await getLocale()
  const entity = await readEntity(kind, slug, { locale, today: today() })
  if (entity === null) notFound()
  const t = await getTranslations('EntityForm')
  const order = kind === 'timelines' ? await readTimelineOrder(entity.id, locale) : null
  return (
    <>
      <h1 className="pt-6 pb-4 text-2xl font-semibold">{t(`edit.${kind}`)}</h1>
      <EntityEditor key={entity.version} kind={kind} entity={entity} today={today()} />
      {order && <TimelineOrder key={order.version} timeline={order} />}
    </>
  )
}
