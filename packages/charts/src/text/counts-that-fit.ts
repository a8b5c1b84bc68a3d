import { countText } from '../words/words-of.ts'
import { textWidth } from './text-width.ts'

/**
 * What stands in the squares of a picture: each count in full, or short ("12K") where it has no room. None
 * at all where one fits neither way, since a square without a number would pass for one without events;
 * empty for 0.
 */
export function countsThatFit(
  counts: readonly number[],
  roomPx: number,
  sizePx: number,
  locale: string,
): readonly string[] {
  const texts = counts.map((count) => {
    if (count <= 0) return ''
    const fits = (text: string) => textWidth(text, sizePx) <= roomPx
    return [countText(count, locale), compactCountText(count, locale)].find(fits) ?? null
  })
  const fitsAll = !texts.includes(null)
  return texts.map((text) => (fitsAll ? (text ?? '') : ''))
}

/** A count in two figures and a letter or a word: "12K", "1.2만". */
function compactCountText(count: number, locale: string): string {
  const format =
    COMPACT.get(locale) ??
    new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 2 })
  COMPACT.set(locale, format)
  return format.format(count)
}

const COMPACT = new Map<string, Intl.NumberFormat>()
