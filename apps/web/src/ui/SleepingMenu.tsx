'use client'

import { type ReactNode, Suspense, useState } from 'react'

interface Props {
  /** What the button is called where its content does not say so. */
  readonly label?: string
  readonly className: string
  /** What the button shows. */
  readonly content: ReactNode
  /** Called when somebody reaches for the button; begins to fetch the menu. */
  readonly onReach: () => void
  /** The same button with its menu open. */
  readonly children: ReactNode
}

/** The button of a menu that is fetched when it is reached for, so that pages do without what opens menus. */
export function SleepingMenu({ label, className, content, onReach, children }: Props) {
  const [isAwake, setAwake] = useState(false)
  const button = (
    <button
      type="button"
      aria-label={label}
      aria-haspopup="menu"
      aria-expanded={false}
      className={className}
      onPointerEnter={onReach}
      onFocus={onReach}
      onClick={() => setAwake(true)}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown') return
        event.preventDefault()
        setAwake(true)
      }}
    >
      {content}
    </button>
  )
  if (!isAwake) return button
  return <Suspense fallback={button}>{children}</Suspense>
}
