'use client'

import { useTranslations } from 'next-intl'
import { ChoiceField } from '../../ui/ChoiceField.tsx'
import { CONTROL_STYLE, Field } from '../../ui/Field.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { DateField } from '../date-field/DateField.tsx'
import { PickManyField } from '../pick/PickManyField.tsx'
import type { FieldValue } from './entity.ts'
import type { FieldSpec } from './fields.ts'

interface Props {
  readonly field: FieldSpec
  readonly value: FieldValue
  readonly onChange: (value: FieldValue) => void
  readonly error: string | undefined
  readonly today: string
}

/** One field of a plain form, by its type. */
export function EntityField({ field, value, onChange, error, today }: Props) {
  const t = useTranslations('EntityForm')
  const label = t(`field.${field.name}`)
  const text = typeof value === 'string' ? value : ''
  const texts = { label, error }
  switch (field.type) {
    case 'line':
    case 'number':
      return (
        <TextField
          {...texts}
          value={text}
          inputMode={field.type === 'number' ? 'decimal' : undefined}
          onChange={({ target }) => onChange(target.value)}
        />
      )
    case 'prose':
      return (
        <TextArea
          {...texts}
          value={text}
          onChange={({ target }) => onChange(target.value)}
          className="max-h-96"
        />
      )
    case 'names':
      return (
        <TextArea
          {...texts}
          hint={t('oneALine')}
          value={text}
          onChange={({ target }) => onChange(target.value)}
        />
      )
    case 'date':
      return <DateField {...texts} value={text} onChange={onChange} today={today} />
    case 'colour':
      return (
        <Field {...texts}>
          {(control) => (
            <input
              {...control}
              type="color"
              value={text}
              onChange={({ target }) => onChange(target.value)}
              className={`${CONTROL_STYLE} max-w-24 cursor-pointer p-1`}
            />
          )}
        </Field>
      )
    case 'choice':
      return (
        <ChoiceField
          {...texts}
          value={text}
          choices={field.choices.map((choice) => ({ value: choice, label: t(`kind.${choice}`) }))}
          onChange={onChange}
        />
      )
    case 'pick':
      return (
        <PickManyField
          {...texts}
          kind={field.of}
          chosen={typeof value === 'string' || value === null ? [] : [value]}
          onChange={(chosen) => onChange(chosen.at(-1) ?? null)}
        />
      )
  }
}
