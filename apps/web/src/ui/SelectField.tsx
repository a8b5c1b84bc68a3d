import { ChevronDown } from 'lucide-react'

interface Props<Value extends string> {
  readonly label: string
  /** Its name for those who do not see what it stands beside; it has to hold the label's words. */
  readonly name?: string
  readonly isDisabled?: boolean
  readonly value: Value
  readonly choices: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
}

/** The browser's own select, with its label beside it. */
export function SelectField<Value extends string>({
  label,
  name,
  isDisabled = false,
  value,
  choices,
  onChange,
}: Props<Value>) {
  const chosen = (text: string) => choices.find((choice) => choice.value === text)?.value ?? value
  return (
    <label className="flex min-w-0 max-w-full flex-wrap items-center gap-x-2 text-sm">
      <span className="text-muted">{label}</span>
      <span className="relative max-w-full">
        <select
          aria-label={name}
          disabled={isDisabled}
          value={value}
          onChange={(event) => onChange(chosen(event.target.value))}
          className="min-h-9 max-w-full appearance-none rounded-control border border-line-strong bg-surface ps-3 pe-8"
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
        <ChevronDown
          aria-hidden
          className="pointer-events-none absolute end-2 top-2.5 size-4 text-muted"
        />
      </span>
    </label>
  )
}
