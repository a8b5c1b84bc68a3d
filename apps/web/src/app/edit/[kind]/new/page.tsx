import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { requireEditor } from '../../../../features/account/require-role.ts'
import { EntityEditor } from '../../../../features/edit-entity/EntityEditor.tsx'
import { isEntityKind } from '../../../../features/edit-entity/entity.ts'
import { today } from '../../../../features/writing/today.ts'

interface Props {
  readonly params: Promise<{ kind: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: await titleOf((await params).kind), robots: { index: false } }
}

export default async function Page({ params }: Props) {
  const { kind } = await params
  if (!isEntityKind(kind)) notFound()
  await requireEditor()
  return (
    <>
      <h1 className="pt-6 pb-4 text-2xl font-semibold">{await titleOf(kind)}</h1>
      <EntityEditor kind={kind} entity={null} today={today()} />
    </>
  )
}

async function titleOf(kind: string): Promise<string> {
  const t = await getTranslations('EntityForm')
  return isEntityKind(kind) ? t(`new.${kind}`) : ''
}
