'use client'

import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import { useId } from 'react'
import { Button } from '../../ui/Button.tsx'
import { buttonStyle } from '../../ui/button-style.ts'
import { CheckField } from '../../ui/CheckField.tsx'
import type { DecisionCounts } from './import-session.ts'

interface Props {
  readonly counts: DecisionCounts
  /** Whether who looks may save; a visitor may only try. */
  readonly canSave: boolean
  /** Whether the source, and what came with it, was written by a save that then failed. */
  readonly isSourceSaved: boolean
  /** What is still to be found could not be saved with the rest. */
  readonly isReading: boolean
  readonly isSaving: boolean
  readonly isPublished: boolean
  readonly onPublish: (isPublished: boolean) => void
  readonly onSave: () => void
}

/** What would be saved, and the button that saves it. It stays in view. */
export function SaveBar(props: Props) {
  const { counts, isSourceSaved, isReading, canSave, isSaving } = props
  const { isPublished, onPublish, onSave } = props
  const t = useTranslations('Import')
  const format = useFormatter()
  const reasonId = useId()
  const count = counts.accepted + counts.merged
  const what = [
    ...(counts.accepted > 0 ? [t('saveEvents', { count: counts.accepted })] : []),
    ...(counts.merged > 0 ? [t('saveEvidence', { count: counts.merged })] : []),
    ...(isSourceSaved ? [] : [t('saveSource')]),
  ]
  return (
    <div className="sticky bottom-0 z-20 -mx-4 mt-6 -mb-16 border-t border-line bg-surface px-4 py-3 sm:-mx-6 sm:px-6 print:hidden">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <p className="text-sm text-muted max-sm:sr-only">{t('counts', { ...counts })}</p>
        <div className="ms-auto flex flex-wrap items-center gap-x-4 gap-y-2">
          {canSave ? (
            <>
              <CheckField label={t('publish')} isChecked={isPublished} onChange={onPublish} />
              {isReading && (
                <p id={reasonId} className="text-sm text-muted">
                  {t('saveWhileReading')}
                </p>
              )}
              <Button
                kind="primary"
                disabled={(count === 0 && !isSourceSaved) || isSaving || isReading}
                aria-describedby={isReading ? reasonId : undefined}
                onClick={onSave}
              >
                {label()}
              </Button>
            </>
          ) : (
            <Link href="/sign-in?next=/import" className={buttonStyle('primary')}>
              {t('signInToSave')}
            </Link>
          )}
        </div>
      </div>
    </div>
  )

  function label(): string {
    if (isSaving) return t('saving')
    // What was written by a save that failed is all that is wanted by now.
    if (what.length === 0) return t('finish')
    return t('save', { what: format.list(what, { type: 'conjunction' }) })
  }
}
