'use client'

import { lazy } from 'react'
import { type ChoiceMenuProps, MENU_BUTTON } from './choice-menu-props.ts'
import { SleepingMenu } from './SleepingMenu.tsx'

/** A button with a menu in which one of a few things is chosen. */
export function ChoiceMenu<Value extends string>(props: ChoiceMenuProps<Value>) {
  const { choices, onChoose } = props
  return (
    <SleepingMenu
      label={props.label}
      className={MENU_BUTTON}
      content={props.icon}
      onReach={() => void loadMenu()}
    >
      <OpenedChoiceMenu
        {...props}
        onChoose={(text) => {
          const chosen = choices.find(({ value }) => value === text)
          if (chosen !== undefined) onChoose(chosen.value)
        }}
      />
    </SleepingMenu>
  )
}

async function loadMenu() {
  return { default: (await import('./OpenedChoiceMenu.tsx')).OpenedChoiceMenu }
}

const OpenedChoiceMenu = lazy(loadMenu)
