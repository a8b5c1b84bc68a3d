import { ChevronDown } from 'lucide-react'
import { CONTROL_STYLE, Field, type FieldTexts } from './Field.tsx'

interface Props<Value extends string> extends FieldTexts {
  readonly value: Value
  readonly choices: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
  readonly isDisabled?: boolean
}

/** One of a few things, in a form: the browser's own select below its label. */
export function ChoiceField<Value extends string>({
  label,
  hint,
  error,
  value,
  choices,
  onChange,
  isDisabled = false,
}: Props<Value>) {
  const chosen = (text: string) => choices.find((choice) => choice.value === text)?.value ?? value
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <span className="relative">
          <select
            {...control}
            value={value}
            disabled={isDisabled}
            onChange={(event) => onChange(chosen(event.target.value))}
            className={`${CONTROL_STYLE} appearance-none pe-9`}
          >
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
          <ChevronDown
            aria-hidden
            className="pointer-events-none absolute end-3 top-3 size-4 text-muted"
          />
        </span>
      )}
    </Field>
  )
}
