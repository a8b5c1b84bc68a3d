import type { HistogramSplit } from '../data/event-histogram.ts'
import { type TimeRange, toSpan } from '../data/seconds.ts'
import { countText, wordsOf } from '../words/words-of.ts'
import { spanText } from './span-text.ts'

export interface TitleParts {
  readonly total: number
  /** Null: no events, and so no range. */
  readonly range: TimeRange | null
  /** What the chart tells apart: a split, pairs of actors, or days of the year; null: nothing. */
  readonly splitBy: HistogramSplit | 'PAIR' | 'DAY_OF_YEAR' | null
  /** BCP 47. */
  readonly locale: string
}

/** What a chart shows, in words: "23 events, 1945–2022, by topic". */
export function chartTitle({ total, range, splitBy, locale }: TitleParts): string {
  const words = wordsOf(locale)
  const parts = [words.events(total, countText(total, locale))]
  if (range !== null && total > 0) parts.push(spanText(toSpan(range), locale))
  if (splitBy !== null) parts.push(words.by[splitBy])
  return parts.join(', ')
}
