import { axisTicks } from '@annals/dates'
import type { Span } from '../data/seconds.ts'
import { textWidth } from '../text/text-width.ts'
import { TYPE } from '../theme/type-scale.ts'

export interface AxisMark {
  /** In px. */
  readonly x: number
  readonly isMajor: boolean
  /** Null: a line without words, because its neighbours left no room. */
  readonly label: AxisLabel | null
}

export interface AxisLabel {
  readonly text: string
  readonly x: number
  readonly anchor: 'start' | 'middle' | 'end'
}

export interface PixelSpan {
  readonly left: number
  readonly right: number
}

/** The ticks of a range drawn from `left` to `right`; labels keep apart and stay inside. */
export function timeAxis(span: Span, { left, right }: PixelSpan, locale: string): AxisMark[] {
  const width = right - left
  const ticks = axisTicks(span.start, span.end, width, locale, width < 480 ? 64 : 88)
  const marks = ticks.map((tick) => ({
    x: left + tick.position * width,
    isMajor: tick.isMajor,
    text: tick.label,
  }))
  return withLabels(marks, { left, right })
}

interface TextMark {
  readonly x: number
  readonly isMajor: boolean
  readonly text: string
}

/** Gives room to labels from left to right, those of major ticks first. */
export function withLabels(marks: readonly TextMark[], bounds: PixelSpan): AxisMark[] {
  const taken: PixelSpan[] = []
  const labels = new Map<TextMark, AxisLabel>()
  const byRank = [...marks].sort((a, b) => Number(b.isMajor) - Number(a.isMajor))
  for (const mark of byRank) {
    const label = labelInside(mark, bounds)
    if (label === null) continue
    const box = boxOf(label)
    if (taken.some((other) => box.left < other.right + 10 && other.left < box.right + 10)) continue
    taken.push(box)
    labels.set(mark, label)
  }
  return marks.map((mark) => ({
    x: mark.x,
    isMajor: mark.isMajor,
    label: labels.get(mark) ?? null,
  }))
}

/** A label centred at `x`, or pushed inwards to stay inside; null where it is wider than the room. */
export function labelInside(
  { x, text }: { readonly x: number; readonly text: string },
  { left, right }: PixelSpan,
): AxisLabel | null {
  const width = textWidth(text, TYPE.tick)
  if (width > right - left) return null
  if (x - width / 2 < left) return { text, x: Math.max(x, left), anchor: 'start' }
  if (x + width / 2 > right) return { text, x: Math.min(x, right), anchor: 'end' }
  return { text, x, anchor: 'middle' }
}

function boxOf({ text, x, anchor }: AxisLabel): PixelSpan {
  const width = textWidth(text, TYPE.tick)
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, right: left + width }
}
