import { type RefObject, useEffect, useRef } from 'react'

/**
 * Moves the focus to what was asked for once it is there: whoever reads on by keys goes on where the new
 * rows begin. The function that is returned says at which one, of what matches `selector`.
 */
export function useFocusOnNew(
  box: RefObject<HTMLElement | null>,
  selector: string,
  /** Another array once others are shown. */
  rows: readonly unknown[],
): (index: number) => void {
  const waiting = useRef<number | null>(null)
  useEffect(() => {
    if (waiting.current === null) return
    const found = box.current?.querySelectorAll<HTMLElement>(selector)[waiting.current]
    if (found === undefined || rows.length === 0) return
    waiting.current = null
    found.focus()
  }, [box, selector, rows])
  return (index) => {
    waiting.current = index
  }
}
