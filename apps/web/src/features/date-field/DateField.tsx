'use client'

import { readTypedDate } from '@annals/dates'
import { useLocale, useTranslations } from 'next-intl'
import { CONTROL_STYLE, Field, type FieldTexts } from '../../ui/Field.tsx'
import { DateReading } from './DateReading.tsx'

interface Props extends Omit<FieldTexts, 'hint'> {
  /** As typed. */
  readonly value: string
  readonly onChange: (text: string) => void
  /** The day that "yesterday" counts from, as EDTF. */
  readonly today: string
  readonly name?: string
}

/** A date as people type it, with how it was understood below: in words, as EDTF, and how vague. */
export function DateField({ label, error, value, onChange, today, name }: Props) {
  const t = useTranslations('DateField')
  const locale = useLocale()
  const reading = readTypedDate(value, { locale, today })
  return (
    <Field label={label} hint={reading.kind === 'EMPTY' ? t('hint') : undefined} error={error}>
      {(control) => (
        <>
          <input
            type="text"
            name={name}
            value={value}
            autoComplete="off"
            spellCheck={false}
            onChange={({ target }) => onChange(target.value)}
            className={CONTROL_STYLE}
            {...control}
            aria-invalid={reading.kind === 'UNREAD' ? true : control['aria-invalid']}
            aria-describedby={`${control['aria-describedby'] ?? ''} ${control.id}-reading`.trim()}
          />
          <DateReading
            id={`${control.id}-reading`}
            text={value}
            reading={reading}
            today={today}
            onChoose={onChange}
          />
        </>
      )}
    </Field>
  )
}
