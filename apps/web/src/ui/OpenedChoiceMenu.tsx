'use client'

import { Check } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { type ChoiceMenuProps, MENU_BUTTON } from './choice-menu-props.ts'

/** What takes the place of a ChoiceMenu's button once it is pressed: the same button, its menu open. */
export function OpenedChoiceMenu({
  label,
  icon,
  value,
  choices,
  onChoose,
}: ChoiceMenuProps<string>) {
  return (
    <DropdownMenu.Root modal={false} defaultOpen>
      <DropdownMenu.Trigger aria-label={label} className={MENU_BUTTON}>
        {icon}
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="end"
          sideOffset={4}
          aria-label={label}
          className="z-50 min-w-48 rounded-card border border-line bg-surface p-1 shadow-lg"
        >
          <DropdownMenu.RadioGroup value={value} onValueChange={onChoose}>
            {choices.map((choice) => (
              <DropdownMenu.RadioItem
                key={choice.value}
                value={choice.value}
                lang={choice.lang}
                className="flex min-h-9 cursor-pointer items-center gap-2 rounded-control px-2 text-sm outline-none data-highlighted:bg-accent-soft"
              >
                <span className="grid size-4 place-items-center">
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
