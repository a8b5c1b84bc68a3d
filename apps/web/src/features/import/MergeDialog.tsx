'use client'

import { useTranslations } from 'next-intl'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { PickField } from '../pick/PickField.tsx'
import type { Candidate, KnownEvent } from './candidate.ts'

interface Props {
  readonly candidate: Candidate
  readonly onMerge: (into: KnownEvent) => void
  /** It is none of those that are there. */
  readonly onNew: () => void
  readonly onClose: () => void
}

/** Chooses the event that a candidate is further evidence for: a likely twin, or any that is found by name. */
export function MergeDialog({ candidate, onMerge, onNew, onClose }: Props) {
  const t = useTranslations('Import')
  return (
    <Dialog title={t('mergeTitle')} description={t('mergeHelp')} isOpen onClose={onClose}>
      <p className="mb-4 border-s-2 border-line ps-3 text-sm">{candidate.title}</p>
      {candidate.twins.length > 0 && (
        <ul className="mb-4 grid gap-2">
          {candidate.twins.map((twin) => (
            <li key={twin.id}>
              <button
                type="button"
                onClick={() => onMerge(twin)}
                className="grid w-full gap-0.5 rounded-control border border-line-strong px-3 py-2 text-start text-sm hover:bg-sunken"
              >
                <span className="font-medium">{twin.title}</span>
                <span className="text-muted">{twin.date}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <PickField
        label={candidate.twins.length > 0 ? t('mergeOther') : t('mergeWith')}
        kind="events"
        onPick={({ id, name, note }) => onMerge({ id, title: name, date: note })}
      />
      <div className="mt-5 flex flex-wrap justify-end gap-2">
        <Button onClick={onClose}>{t('mendCancel')}</Button>
        <Button onClick={onNew}>{t('mergeNone')}</Button>
      </div>
    </Dialog>
  )
}
