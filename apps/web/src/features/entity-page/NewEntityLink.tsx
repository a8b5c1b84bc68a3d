'use client'

import { Plus } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { buttonStyle } from '../../ui/button-style.ts'
import { useViewer } from '../account/use-viewer.ts'
import type { EntityKind } from '../edit-entity/entity.ts'

/** The way to the form of a new one, for those who may write. */
export function NewEntityLink({ kind }: { readonly kind: EntityKind }) {
  const t = useTranslations('EntityForm')
  if (useViewer()?.canWrite !== true) return null
  return (
    <Link href={`/edit/${kind}/new`} className={buttonStyle()}>
      <Plus aria-hidden className="size-4" />
      {t(`new.${kind}`)}
    </Link>
  )
}
