'use client'

import { Check } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import type { ReactNode } from 'react'

interface Props<Value extends string> {
  readonly label: string
  readonly icon: ReactNode
  readonly value: Value
  readonly choices: readonly {
    readonly value: Value
    readonly label: string
    readonly lang?: string
  }[]
  readonly onChoose: (value: Value) => void
}

/** A button with a menu in which one of a few things is chosen. */
export function ChoiceMenu<Value extends string>({
  label,
  icon,
  value,
  choices,
  onChoose,
}: Props<Value>) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger
        aria-label={label}
        className="grid size-11 place-items-center text-muted hover:text-ink data-[state=open]:text-ink"
      >
        {icon}
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="end"
          sideOffset={4}
          aria-label={label}
          className="z-50 min-w-48 rounded-card border border-line bg-surface p-1 shadow-lg"
        >
          <DropdownMenu.RadioGroup value={value} onValueChange={(next) => onChoose(next as Value)}>
            {choices.map((choice) => (
              <DropdownMenu.RadioItem
                key={choice.value}
                value={choice.value}
                lang={choice.lang}
                className="flex min-h-9 cursor-pointer items-center gap-2 rounded-control px-2 text-sm outline-none data-highlighted:bg-accent-soft"
              >
                <span className="w-4">
                  <DropdownMenu.ItemIndicator>
                    <Check aria-hidden className="size-4" />
                  </DropdownMenu.ItemIndicator>
                </span>
                {choice.label}
              </DropdownMenu.RadioItem>
            ))}
          </DropdownMenu.RadioGroup>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
