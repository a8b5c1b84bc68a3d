import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '../../ui/Button.tsx'
import { buttonStyle } from '../../ui/button-style.ts'

type Status = 'DRAFT' | 'PUBLISHED'

interface Props {
  /** What it is saved as by the form's own button. */
  readonly status: Status
  readonly isSaving: boolean
  /** Saves it as the other. */
  readonly onTurn: (status: Status) => void
  /** Where to go without saving. */
  readonly cancelTo: string
  /** What stands apart at the end, such as a button that deletes. */
  readonly children?: ReactNode
}

/** How a form ends whose entity is a draft or published. */
export function SaveBar({ status, isSaving, onTurn, cancelTo, children }: Props) {
  const t = useTranslations('EventForm')
  const isPublished = status === 'PUBLISHED'
  return (
    <div className="sticky bottom-0 z-20 -mx-1 flex flex-wrap items-center gap-2 border-t border-line bg-paper px-1 py-3">
      <Button kind="primary" type="submit" disabled={isSaving}>
        {isSaving ? t('saving') : t(isPublished ? 'save' : 'saveDraft')}
      </Button>
      <Button disabled={isSaving} onClick={() => onTurn(isPublished ? 'DRAFT' : 'PUBLISHED')}>
        {t(isPublished ? 'unpublish' : 'publish')}
      </Button>
      <Link href={cancelTo} className={buttonStyle('quiet')}>
        {t('cancel')}
      </Link>
      {children}
    </div>
  )
}
