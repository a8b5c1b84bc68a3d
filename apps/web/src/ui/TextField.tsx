import type { ComponentProps } from 'react'
import { CONTROL_STYLE, Field, type FieldTexts } from './Field.tsx'

type Props = FieldTexts & Omit<ComponentProps<'input'>, 'id'>

/** One line of text; takes every attribute of an input. */
export function TextField({ label, hint, error, className = '', ...input }: Props) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <input type="text" {...input} {...control} className={`${CONTROL_STYLE} ${className}`} />
      )}
    </Field>
  )
}
