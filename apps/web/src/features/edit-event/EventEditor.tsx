'use client'

import { useTranslations } from 'next-intl'
import { type SubmitEvent, useEffect, useRef } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Message } from '../../ui/Message.tsx'
import { ConflictChooser } from '../writing/ConflictChooser.tsx'
import { KeptMessage } from '../writing/KeptMessage.tsx'
import { ProblemMessage } from '../writing/ProblemMessage.tsx'
import { SaveBar } from '../writing/SaveBar.tsx'
import { useFieldError } from '../writing/use-field-error.ts'
import { useWarnOnLeaving } from '../writing/use-warn-on-leaving.tsx'
import { DeleteEventButton } from './DeleteEventButton.tsx'
import { EventFields } from './EventFields.tsx'
import { draftOf, EVENT_FIELDS, type SavedEvent } from './event-draft.ts'
import { FieldText } from './FieldText.tsx'
import { statusOf } from './save-event.ts'
import { useEventEditing } from './use-event-editing.ts'

interface Props {
  /** Null: a new one. */
  readonly event: SavedEvent | null
  /** EDTF. */
  readonly today: string
}

/** The whole of an event to be typed or changed, saved as a draft or shown to everyone. */
export function EventEditor({ event, today }: Props) {
  const t = useTranslations('EventForm')
  const form = useRef<HTMLFormElement>(null)
  const editing = useEventEditing(event, today)
  const { base, draft, problem, problems, theirs, isSaving } = editing
  const leaveDialog = useWarnOnLeaving(editing.isUnsaved && !isSaving)
  const status = statusOf(base)
  const errorAt = useFieldError(problems, (each) => t(`problem.${each}`), problem)

  useEffect(() => {
    if (problems.size > 0 || problem?.kind === 'FIELD')
      form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [problems, problem])

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    void editing.save(status)
  }

  return (
    <form ref={form} onSubmit={submit} noValidate className="max-w-4xl">
      <KeptMessage kept={editing.kept} onTake={editing.takeUp} />
      <EventFields
        draft={draft}
        onChange={editing.change}
        errorAt={errorAt}
        hasMoreClaims={base?.citations.pageInfo.hasNextPage === true}
        today={today}
      />
      <div className="grid gap-3 pb-6 empty:hidden">
        {problems.size > 0 && (
          <Message kind="problem">{t('problems', { count: problems.size })}</Message>
        )}
        {problem !== null && <ProblemMessage problem={problem} actions={problemActions()} />}
        {problem?.kind === 'CONFLICT' && base !== null && theirs !== null && (
          <ConflictChooser
            versions={{
              base: draftOf(base, editing.typing),
              mine: draft,
              theirs: draftOf(theirs, editing.typing),
            }}
            fields={EVENT_FIELDS}
            labelOf={(field) => t(`field.${field}`)}
            textOf={(field, version) => <FieldText field={field} draft={version} />}
            isSaving={isSaving}
            onChoose={(merged) => void editing.chooseOf(merged)}
          />
        )}
      </div>
      <SaveBar
        status={status}
        isSaving={isSaving}
        onTurn={(turned) => void editing.save(turned)}
        cancelTo={base === null ? '/' : `/events/${base.slug}`}
      >
        {base !== null && (
          <div className="ms-auto">
            <DeleteEventButton event={base} isDisabled={isSaving} />
          </div>
        )}
      </SaveBar>
      {leaveDialog}
    </form>
  )

  function problemActions() {
    if (problem?.kind !== 'DUPLICATE') return undefined
    return <Button onClick={() => void editing.saveTwin()}>{t('recordAllTheSame')}</Button>
  }
}
