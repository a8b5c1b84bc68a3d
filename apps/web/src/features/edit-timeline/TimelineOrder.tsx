'use client'

import { ArrowDown, ArrowUp } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { CONTROL_STYLE } from '../../ui/Field.tsx'
import { RemoveButton } from '../edit-event/RemoveButton.tsx'
import { PickField } from '../pick/PickField.tsx'
import { KeptMessage } from '../writing/KeptMessage.tsx'
import { ProblemMessage } from '../writing/ProblemMessage.tsx'
import { useWarnOnLeaving } from '../writing/use-warn-on-leaving.tsx'
import { OrderConflict } from './OrderConflict.tsx'
import { moveStep, type TimelineSteps } from './steps.ts'
import { useOrderEditing } from './use-order-editing.ts'

/** The events of a timeline in the order of its story: moved, added, taken out, each with its note. */
export function TimelineOrder({ timeline }: { readonly timeline: TimelineSteps }) {
  const t = useTranslations('TimelineOrder')
  const tForm = useTranslations('EventForm')
  const editing = useOrderEditing(timeline)
  const { base, steps, change, problem, theirs, isSaving, isUnsaved } = editing
  const [said, setSaid] = useState('')
  const leaveDialog = useWarnOnLeaving(isUnsaved && !isSaving)

  const move = (from: number, to: number) => {
    change(moveStep(steps, from, to))
    setSaid(t('moved', { title: steps[from]?.event.name ?? '', place: to + 1 }))
  }

  return (
    <section aria-labelledby="order" className="mt-10 max-w-2xl border-t border-line pt-6">
      <h2 id="order" className="text-lg font-semibold">
        {t('title')}
      </h2>
      <div className="mt-3 empty:hidden">
        <KeptMessage kept={editing.kept} onTake={editing.takeUp} />
      </div>
      <ol className="mt-3 divide-y divide-line border-y border-line">
        {steps.map((step, index) => (
          <li
            key={step.event.id}
            className="grid grid-cols-[minmax(1.5rem,auto)_1fr_auto] gap-x-3 py-2"
          >
            <span className="pt-2 text-sm text-muted">{index + 1}</span>
            <div className="min-w-0">
              <p className="pt-2 text-sm">
                <span className="font-medium">{step.event.name}</span>{' '}
                <span className="text-muted">{step.event.note}</span>
              </p>
              <input
                type="text"
                aria-label={t('noteOn', { title: step.event.name })}
                placeholder={t('note')}
                value={step.note}
                onChange={({ target }) =>
                  change(steps.with(index, { ...step, note: target.value }))
                }
                className={`${CONTROL_STYLE} mt-1 text-sm`}
              />
            </div>
            <div className="flex">
              <MoveButton
                label={t('up', { title: step.event.name })}
                icon={<ArrowUp aria-hidden className="size-4" />}
                isDisabled={index === 0}
                onClick={() => move(index, index - 1)}
              />
              <MoveButton
                label={t('down', { title: step.event.name })}
                icon={<ArrowDown aria-hidden className="size-4" />}
                isDisabled={index === steps.length - 1}
                onClick={() => move(index, index + 1)}
              />
              <RemoveButton
                label={tForm('remove', { name: step.event.name })}
                onClick={() => change(steps.toSpliced(index, 1))}
              />
            </div>
          </li>
        ))}
      </ol>
      <p role="status" className="sr-only">
        {said}
      </p>
      <div className="mt-4 grid gap-4">
        <PickField
          label={t('add')}
          kind="events"
          chosen={steps.map(({ event }) => event)}
          onPick={(event) => change([...steps, { event, note: '' }])}
        />
        {problem !== null && <ProblemMessage problem={problem} />}
        {theirs !== null && (
          <OrderConflict
            versions={{ base, mine: { steps }, theirs }}
            isSaving={isSaving}
            onChoose={(chosen) => void editing.chooseOf(chosen.steps)}
          />
        )}
        <div>
          <Button
            kind="primary"
            disabled={!isUnsaved || isSaving}
            onClick={() => void editing.save()}
          >
            {t('save')}
          </Button>
        </div>
      </div>
      {leaveDialog}
    </section>
  )
}

interface MoveProps {
  readonly label: string
  readonly icon: React.ReactNode
  readonly isDisabled: boolean
  readonly onClick: () => void
}

/** Stays focusable at the ends, so that the focus is not lost on the way there. */
function MoveButton({ label, icon, isDisabled, onClick }: MoveProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={isDisabled}
      title={label}
      onClick={() => isDisabled || onClick()}
      className="grid size-10 place-items-center text-muted hover:bg-sunken hover:text-ink aria-disabled:opacity-40"
    >
      {icon}
    </button>
  )
}
