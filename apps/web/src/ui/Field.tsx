import { CircleAlert } from 'lucide-react'
import { type ReactNode, useId } from 'react'

/** What every field is told. */
export interface FieldTexts {
  readonly label: string
  /** What is expected, below the control. */
  readonly hint?: ReactNode
  /** Why the value will not do, and what to do; nothing where it will. */
  readonly error?: ReactNode
}

/** What ties a control to its label, hint and error. */
export interface FieldControl {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

interface Props extends FieldTexts {
  readonly children: (control: FieldControl) => ReactNode
}

/** The look of everything that is typed into. */
export const CONTROL_STYLE =
  'min-h-10 w-full rounded-control border border-line-strong bg-surface px-3 text-base placeholder:text-muted disabled:opacity-60 aria-invalid:border-dispute'

/** A label above a control, and below it what is expected and what is wrong. */
export function Field({ label, hint, error, children }: Props) {
  const id = useId()
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <div className="grid content-start gap-1.5">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="flex gap-1.5 text-sm text-dispute">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          <span>{error}</span>
        </p>
      )}
    </div>
  )
}
