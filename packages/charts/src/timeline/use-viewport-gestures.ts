import { type PointerEvent, type RefObject, useCallback, useEffect, useRef } from 'react'
import type { PixelSpan } from '../axis/time-axis.ts'
import type { Span } from '../data/seconds.ts'
import { moveViewport, type ViewportAction } from './viewport.ts'

interface GestureOptions {
  readonly element: RefObject<HTMLElement | null>
  readonly view: Span
  readonly plot: PixelSpan
  /** Undefined: the view stands still. */
  readonly onViewChange: ((view: Span) => void) | undefined
}

interface PointerHandlers {
  onPointerDown(event: PointerEvent): void
  onPointerMove(event: PointerEvent): void
  onPointerUp(event: PointerEvent): void
  onPointerCancel(event: PointerEvent): void
}

/**
 * Drags, pinches and wheel turns move the view. A plain wheel scrolls the page until the chart has
 * focus, so that nobody is caught in it; with Ctrl or ⌘ it always zooms, sideways it always pans.
 */
export function useViewportGestures({
  element,
  view,
  plot,
  onViewChange,
}: GestureOptions): PointerHandlers {
  const latest = useRef({ view, plot, onViewChange })
  const pointers = useRef(new Map<number, number>())
  useEffect(() => {
    latest.current = { view, plot, onViewChange }
  }, [view, plot, onViewChange])

  /** Several events may come before React draws again: each starts from where the last one led. */
  const apply = useCallback((action: ViewportAction): void => {
    const { view: from, onViewChange: change } = latest.current
    const next = moveViewport(from, action)
    latest.current.view = next
    change?.(next)
  }, [])

  useEffect(() => {
    const target = element.current
    if (target === null) return
    const onWheel = (event: WheelEvent): void => {
      const action = wheelAction(event, target, latest.current.plot)
      if (action === null || latest.current.onViewChange === undefined) return
      event.preventDefault()
      apply(action)
    }
    target.addEventListener('wheel', onWheel, { passive: false })
    return () => target.removeEventListener('wheel', onWheel)
  }, [element, apply])

  function onPointerMove(event: PointerEvent): void {
    const before = pointers.current.get(event.pointerId)
    if (before === undefined || onViewChange === undefined) return
    const width = latest.current.plot.right - latest.current.plot.left
    const others = [...pointers.current].filter(([id]) => id !== event.pointerId)
    pointers.current.set(event.pointerId, event.clientX)
    const other = others[0]
    if (other === undefined) {
      if (event.clientX !== before) {
        event.currentTarget.setPointerCapture(event.pointerId)
        apply({ type: 'pan', by: (before - event.clientX) / width })
      }
      return
    }
    const was = Math.max(24, Math.abs(before - other[1]))
    const is = Math.max(24, Math.abs(event.clientX - other[1]))
    apply({
      type: 'zoom',
      factor: was / is,
      at: shareAt(other[1], element.current, latest.current.plot),
    })
  }

  function release(event: PointerEvent): void {
    pointers.current.delete(event.pointerId)
  }

  return {
    onPointerDown(event) {
      if (event.button === 0) pointers.current.set(event.pointerId, event.clientX)
    },
    onPointerMove,
    onPointerUp: release,
    onPointerCancel: release,
  }
}

function wheelAction(
  event: WheelEvent,
  target: HTMLElement,
  plot: PixelSpan,
): ViewportAction | null {
  const unit = event.deltaMode === 1 ? 16 : 1
  const [dx, dy] =
    event.shiftKey && event.deltaX === 0 ? [event.deltaY, 0] : [event.deltaX, event.deltaY]
  if (Math.abs(dx) > Math.abs(dy))
    return { type: 'pan', by: (dx * unit) / (plot.right - plot.left) }
  const mayZoom = event.ctrlKey || event.metaKey || target.contains(document.activeElement)
  if (!mayZoom || dy === 0) return null
  // A trackpad's pinch arrives as Ctrl with small steps.
  const speed = event.ctrlKey ? 0.01 : 0.002
  return {
    type: 'zoom',
    factor: Math.exp(dy * unit * speed),
    at: shareAt(event.clientX, target, plot),
  }
}

function shareAt(clientX: number, target: HTMLElement | null, plot: PixelSpan): number {
  const left = target?.getBoundingClientRect().left ?? 0
  const share = (clientX - left - plot.left) / (plot.right - plot.left)
  return Math.min(1, Math.max(0, share))
}
