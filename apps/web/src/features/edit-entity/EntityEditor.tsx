'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { type SubmitEvent, useEffect, useRef } from 'react'
import { Button } from '../../ui/Button.tsx'
import { buttonStyle } from '../../ui/button-style.ts'
import { KeptMessage } from '../writing/KeptMessage.tsx'
import { ProblemMessage } from '../writing/ProblemMessage.tsx'
import { useFieldError } from '../writing/use-field-error.ts'
import { useWarnOnLeaving } from '../writing/use-warn-on-leaving.tsx'
import { EntityConflict } from './EntityConflict.tsx'
import { EntityField } from './EntityField.tsx'
import type { EntityKind, SavedEntity } from './entity.ts'
import { FIELDS } from './fields.ts'
import { useEntityEditing } from './use-entity-editing.ts'

interface Props {
  readonly kind: EntityKind
  /** Null: a new one. */
  readonly entity: SavedEntity | null
  /** EDTF. */
  readonly today: string
}

/** The plain form of whatever is no event: all its fields, saved and deleted with one way back. */
export function EntityEditor({ kind, entity, today }: Props) {
  const t = useTranslations('EntityForm')
  const tForm = useTranslations('EventForm')
  const form = useRef<HTMLFormElement>(null)
  const editing = useEntityEditing(kind, entity, today)
  const { values, change, save, remove, problem, problems, isSaving, isUnsaved, kept } = editing
  const leaveDialog = useWarnOnLeaving(isUnsaved && !isSaving)

  useEffect(() => {
    if (problems.size > 0 || problem?.kind === 'FIELD')
      form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [problems, problem])

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    void save()
  }
  const errorAt = useFieldError(problems, (each) => t(`problem.${each}`), problem)

  return (
    <form ref={form} onSubmit={submit} noValidate className="grid max-w-2xl gap-5">
      <KeptMessage kept={kept} onTake={editing.takeUp} />
      {FIELDS[kind].map((field) => (
        <EntityField
          key={field.name}
          field={field}
          value={values[field.name] ?? ''}
          onChange={(value) => change(field.name, value)}
          error={errorAt(field.name)}
          today={today}
        />
      ))}
      {problem !== null && (
        <ProblemMessage
          problem={problem}
          actions={
            problem.kind === 'DUPLICATE' && entity === null ? (
              <Button onClick={() => void save({ allowTwin: true })}>
                {tForm('recordAllTheSame')}
              </Button>
            ) : undefined
          }
        />
      )}
      {editing.theirs !== null && (
        <EntityConflict
          fields={FIELDS[kind]}
          versions={{ base: editing.before, mine: values, theirs: editing.theirs.values }}
          isSaving={isSaving}
          onChoose={(merged) => void editing.chooseOf(merged)}
        />
      )}
      <div className="flex flex-wrap items-center gap-2 border-t border-line pt-4">
        <Button kind="primary" type="submit" disabled={isSaving}>
          {isSaving ? tForm('saving') : tForm('save')}
        </Button>
        <Link
          href={entity === null ? `/${kind}` : `/${kind}/${entity.slug}`}
          className={buttonStyle('quiet')}
        >
          {tForm('cancel')}
        </Link>
        {entity !== null && (
          <Button
            kind="danger"
            disabled={isSaving}
            onClick={() => void remove()}
            className="ms-auto"
          >
            {tForm('delete')}
          </Button>
        )}
      </div>
      {leaveDialog}
    </form>
  )
}
