import { Check } from 'lucide-react'
import { Checkbox } from 'radix-ui'
import { type ReactNode, useId } from 'react'

interface Props {
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly isChecked: boolean
  readonly onChange: (isChecked: boolean) => void
  readonly isDisabled?: boolean
}

/** Something that is or is not. */
export function CheckField({ label, hint, isChecked, onChange, isDisabled = false }: Props) {
  const id = useId()
  return (
    <div className="grid grid-cols-[1.25rem_1fr] gap-x-3 py-1">
      <Checkbox.Root
        id={id}
        checked={isChecked}
        disabled={isDisabled}
        onCheckedChange={(state) => onChange(state === true)}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="mt-0.5 grid size-5 place-items-center border border-line-strong bg-surface disabled:opacity-50 data-[state=checked]:border-accent data-[state=checked]:bg-accent"
      >
        <Checkbox.Indicator>
          <Check aria-hidden className="size-4 text-on-accent" />
        </Checkbox.Indicator>
      </Checkbox.Root>
      <label htmlFor={id} className="text-sm leading-6 font-medium">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="col-start-2 text-sm text-muted">
          {hint}
        </p>
      )}
    </div>
  )
}
