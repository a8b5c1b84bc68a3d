import type { ComponentProps } from 'react'
import { CONTROL_STYLE, Field, type FieldTexts } from './Field.tsx'

type Props = FieldTexts & Omit<ComponentProps<'textarea'>, 'id'>

/** Lines of text; grows with what is in it where the browser can. */
export function TextArea({ label, hint, error, className = '', ...area }: Props) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <textarea
          rows={3}
          {...area}
          {...control}
          className={`${CONTROL_STYLE} field-sizing-content py-2 ${className}`}
        />
      )}
    </Field>
  )
}
