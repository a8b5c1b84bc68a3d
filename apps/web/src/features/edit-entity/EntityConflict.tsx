'use client'

import { useTranslations } from 'next-intl'
import { ConflictChooser } from '../writing/ConflictChooser.tsx'
import type { Versions } from '../writing/merge-drafts.ts'
import type { Values } from './entity.ts'
import type { FieldSpec } from './fields.ts'

interface Props {
  readonly fields: readonly FieldSpec[]
  readonly versions: Versions<Values>
  readonly isSaving: boolean
  readonly onChoose: (merged: Values) => void
}

/** What two people made of one actor, topic, place, source or timeline, with a choice for each field that differs. */
export function EntityConflict({ fields, versions, isSaving, onChoose }: Props) {
  const t = useTranslations('EntityForm')
  const tForm = useTranslations('EventForm')
  const specs = new Map<string, FieldSpec>(fields.map((field) => [field.name, field]))
  return (
    <ConflictChooser
      versions={versions}
      fields={fields.map(({ name }) => name)}
      labelOf={(name) => t(`field.${name}`)}
      textOf={(name, values) => <span className="whitespace-pre-line">{textOf(name, values)}</span>}
      isSaving={isSaving}
      onChoose={onChoose}
    />
  )

  function textOf(name: string, values: Values): string {
    const value = values[name] ?? ''
    const spec = specs.get(name)
    const chosen = spec?.type === 'choice' ? spec.choices.find((each) => each === value) : undefined
    if (chosen !== undefined) return t(`kind.${chosen}`)
    const text = typeof value === 'string' ? value : value.name
    return text === '' ? tForm('nothing') : text
  }
}
