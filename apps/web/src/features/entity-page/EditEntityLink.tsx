'use client'

import { Pencil } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { buttonStyle } from '../../ui/button-style.ts'
import { useViewer } from '../account/use-viewer.ts'
import type { EntityKind } from '../edit-entity/entity.ts'

interface Props {
  readonly kind: EntityKind
  readonly slug: string
}

/** The way to the form of one, for those who may write. */
export function EditEntityLink({ kind, slug }: Props) {
  const t = useTranslations('EventForm')
  if (useViewer()?.canWrite !== true) return null
  return (
    <Link href={`/edit/${kind}/${slug}`} className={buttonStyle()}>
      <Pencil aria-hidden className="size-4" />
      {t('editThis')}
    </Link>
  )
}
