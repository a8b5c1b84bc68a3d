'use client'

import { useTranslations } from 'next-intl'
import { ConflictChooser } from '../writing/ConflictChooser.tsx'
import type { Versions } from '../writing/merge-drafts.ts'
import type { TimelineSteps } from './steps.ts'

type Order = Pick<TimelineSteps, 'steps'>

interface Props {
  readonly versions: Versions<Order>
  readonly isSaving: boolean
  readonly onChoose: (chosen: Order) => void
}

/** Two orders of one timeline, whole, side by side. */
export function OrderConflict({ versions, isSaving, onChoose }: Props) {
  const t = useTranslations('TimelineOrder')
  return (
    <ConflictChooser
      versions={versions}
      fields={['steps'] as const}
      labelOf={() => t('title')}
      textOf={(_field, { steps }) => (
        <span className="grid gap-1">
          {steps.map(({ event, note }, index) => (
            <span key={event.id}>
              {index + 1}. {event.name}
              {note !== '' && <span className="text-muted"> – {note}</span>}
            </span>
          ))}
        </span>
      )}
      isSaving={isSaving}
      onChoose={onChoose}
    />
  )
}
