'use client'

import { Pencil } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { buttonStyle } from '../../ui/button-style.ts'
import { useViewer } from '../account/use-viewer.ts'

/** The way to an event's form, for those who may change it. */
export function EditEventLink({ slug }: { readonly slug: string }) {
  const t = useTranslations('EventForm')
  const viewer = useViewer()
  if (!viewer?.canWrite) return null
  return (
    <Link href={`/events/${slug}/edit`} className={buttonStyle()}>
      <Pencil aria-hidden className="size-4" />
      {t('editThis')}
    </Link>
  )
}
