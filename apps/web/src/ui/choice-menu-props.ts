import type { ReactNode } from 'react'

export interface ChoiceMenuProps<Value extends string> {
  /** What is chosen, for those who do not see the icon. */
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

/** The look of a menu's button, before and after the menu has been fetched. */
export const MENU_BUTTON =
  'grid size-11 place-items-center text-muted hover:text-ink aria-expanded:text-ink'
