'use client'

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react'
import { useIsHydrated } from './use-is-hydrated.ts'

interface Drawing {
  /** The width to draw for until the browser has measured, in px. */
  readonly initialWidth: number
}

interface Props<Drawn extends Drawing> {
  /** What the server draws with; null in the browser, whose first load leaves it out. */
  readonly Still: ComponentType<Drawn> | null
  /** Fetches what takes the still's place; stable between renders. */
  readonly load: () => Promise<ComponentType<Drawn>>
  readonly drawn: Drawn
  /** Something to draw has changed since the page came. */
  readonly isChanged: boolean
  /** The server guessed another width than there is, in px. */
  readonly onOtherWidth: (width: number) => void
  /** Stands where the page was not drawn by the server, until the live one has come. */
  readonly fallback: ReactNode
}

/**
 * Leaves what the server drew as it is until it is pointed at, touched, focused or out of date, and only
 * then fetches and puts in its place what does more; or once the page is idle, where there is quite
 * another width than it drew for. A button that is pressed meanwhile does its work as soon as the live one
 * is there. Where that cannot be fetched the still stays.
 */
export function StillFirst<Drawn extends Drawing>(props: Props<Drawn>) {
  const { Still, load, isChanged, onOtherWidth } = props
  const { initialWidth } = props.drawn
  const root = useRef<HTMLDivElement>(null)
  const focused = useRef<string | null>(null)
  const pressed = useRef<string | null>(null)
  const isHydrated = useIsHydrated()
  const [isStill] = useState(!isHydrated)
  const [isUsed, setUsed] = useState(!isStill)
  const [live, setLive] = useState<{
    readonly Component: ComponentType<Drawn>
    readonly width: number
  } | null>(null)
  const isWanted = isUsed || isChanged

  useEffect(() => {
    const element = root.current
    if (element === null) return
    const use = () => setUsed(true)
    // React's own events wait for what is never hydrated here.
    for (const name of USES) element.addEventListener(name, use, { passive: true })
    const press = ({ target }: MouseEvent) => {
      const button = stillButton(target)
      if (button === null) return
      pressed.current = nameOf(button)
      use()
    }
    element.addEventListener('click', press)
    const width = element.clientWidth
    if (width !== initialWidth) onOtherWidth(width)
    const isNear = width >= NARROWEST * initialWidth && width <= WIDEST * initialWidth
    const timer = isNear ? undefined : setTimeout(use, IDLE)
    return () => {
      clearTimeout(timer)
      for (const name of USES) element.removeEventListener(name, use)
      element.removeEventListener('click', press)
    }
  }, [initialWidth, onOtherWidth])

  useEffect(() => {
    if (!isWanted) return
    let isGone = false
    load().then(
      (Component) => {
        if (isGone) return
        focused.current = focusedMark(root.current)
        setLive({ Component, width: root.current?.clientWidth ?? initialWidth })
      },
      (error: unknown) => console.warn('The chart stays a picture:', error),
    )
    return () => {
      isGone = true
    }
  }, [isWanted, load, initialWidth])

  useEffect(() => {
    if (live === null || root.current === null) return
    if (focused.current !== null)
      root.current
        .querySelector<HTMLElement>(`[data-mark="${CSS.escape(focused.current)}"]`)
        ?.focus()
    const name = pressed.current
    pressed.current = null
    if (name === null) return
    const buttons = [...root.current.querySelectorAll('button')]
    buttons.find((button) => nameOf(button) === name)?.click()
  }, [live])

  return (
    <div ref={root}>
      {live ? (
        <live.Component {...props.drawn} initialWidth={live.width} />
      ) : !isStill ? (
        props.fallback
      ) : Still === null ? (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: keeps what the server drew.
        <div data-still="" suppressHydrationWarning dangerouslySetInnerHTML={KEPT} />
      ) : (
        <div data-still="">
          <Still {...props.drawn} />
        </div>
      )}
    </div>
  )
}

/** A still is scaled down to a narrower place, and leaves room in a wider one: so little does not show. */
const NARROWEST = 0.9
const WIDEST = 1.15

/** Ms after which a page that came is idle. */
const IDLE = 200

/** The button of a still that was pressed, which nothing there answers. */
function stillButton(target: EventTarget | null): HTMLButtonElement | null {
  if (!(target instanceof Element) || target.closest('[data-still]') === null) return null
  return target.closest('button')
}

function nameOf(button: HTMLButtonElement): string {
  return button.getAttribute('aria-label') ?? button.textContent ?? ''
}

const USES = ['pointerenter', 'touchstart', 'focusin'] as const

/** React leaves what is in an element alone for as long as this does not change. */
const KEPT = { __html: '' }

function focusedMark(root: HTMLElement | null): string | null {
  const active = document.activeElement
  if (root === null || active === null || !root.contains(active)) return null
  return active.getAttribute('data-mark')
}
