import type { PixelSpan } from '../axis/time-axis.ts'
import { fitWords, textWidth } from '../text/text-width.ts'
import { TYPE } from '../theme/type-scale.ts'
import type { MarkExtent } from './mark-extent.ts'

/** The words of a mark. `inside` stands on the mark itself and takes no room of its own. */
export interface MarkLabel {
  readonly text: string
  readonly x: number
  readonly anchor: 'start' | 'end'
  readonly isInside: boolean
}

/** Px between a mark and its words. */
export const LABEL_GAP = 5

const WIDEST_LABEL = 300
const INSIDE_PADDING = 8

/**
 * The words of a mark, where they fit best: on it, right of it, left of it, or cut short on the side
 * with more room between `left` and `right`. Null where not even a few letters fit.
 */
export function labelOf(title: string, mark: MarkExtent, room: PixelSpan): MarkLabel | null {
  const wholeWidth = textWidth(title, TYPE.label)
  if (!mark.isInstant && mark.right - mark.left >= wholeWidth + 2 * INSIDE_PADDING)
    return inside(title, mark)
  const full = fitWords(title, WIDEST_LABEL, TYPE.label) ?? title
  const width = textWidth(full, TYPE.label)
  const after = room.right - mark.right - LABEL_GAP
  const before = mark.left - LABEL_GAP - room.left
  if (after >= width) return beside(full, mark, 'start')
  if (before >= width) return beside(full, mark, 'end')
  const side = after >= before ? 'start' : 'end'
  const cut = fitWords(full, Math.max(after, before), TYPE.label)
  const within = mark.isInstant
    ? null
    : fitWords(full, mark.right - mark.left - 2 * INSIDE_PADDING, TYPE.label)
  if (within !== null && within.length >= (cut?.length ?? 0)) return inside(within, mark)
  return cut === null ? null : beside(cut, mark, side)
}

/** The px that a label takes beside its mark; null where it takes none. */
export function labelSpan(label: MarkLabel | null): PixelSpan | null {
  if (label === null || label.isInside) return null
  const width = textWidth(label.text, TYPE.label)
  return label.anchor === 'start'
    ? { left: label.x, right: label.x + width }
    : { left: label.x - width, right: label.x }
}

function inside(text: string, mark: MarkExtent): MarkLabel {
  // Words stand at the end that is known, where the mark is strongest.
  const isAtEnd = mark.startEdge === 'open' && mark.endEdge !== 'open' && mark.endEdge !== 'cut'
  return {
    text,
    x: isAtEnd ? mark.right - INSIDE_PADDING : mark.left + INSIDE_PADDING,
    anchor: isAtEnd ? 'end' : 'start',
    isInside: true,
  }
}

function beside(text: string, mark: MarkExtent, anchor: 'start' | 'end'): MarkLabel {
  return {
    text,
    x: anchor === 'start' ? mark.right + LABEL_GAP : mark.left - LABEL_GAP,
    anchor,
    isInside: false,
  }
}
