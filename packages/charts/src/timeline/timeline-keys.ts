import type { Step } from './reading-order.ts'
import type { ViewportAction } from './viewport.ts'

interface Pressed {
  readonly key: string
  readonly shiftKey: boolean
}

/** How a key moves the view; null where it moves none. */
export function viewActionOf({ key, shiftKey }: Pressed): ViewportAction | null {
  return VIEW_KEYS[`${shiftKey ? 'Shift+' : ''}${key}`] ?? null
}

const VIEW_KEYS: Readonly<Record<string, ViewportAction>> = {
  '+': { type: 'zoom', factor: 0.5, at: 0.5 },
  '=': { type: 'zoom', factor: 0.5, at: 0.5 },
  'Shift++': { type: 'zoom', factor: 0.5, at: 0.5 },
  '-': { type: 'zoom', factor: 2, at: 0.5 },
  'Shift+ArrowLeft': { type: 'pan', by: -0.25 },
  'Shift+ArrowRight': { type: 'pan', by: 0.25 },
}

/** Where a key goes from an event; null where it goes nowhere. */
export function stepOf({ key }: Pressed): Step | null {
  return STEP_KEYS[key] ?? null
}

const STEP_KEYS: Readonly<Record<string, Step>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowDown: 'down',
  ArrowUp: 'up',
  Home: 'first',
  End: 'last',
}
