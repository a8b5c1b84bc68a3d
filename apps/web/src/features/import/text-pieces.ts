import type { TextRange } from '../source/marked-text.ts'

/** How much is read at once, in UTF-16 units: little enough that progress shows and a stop is felt. */
export const PIECE_LENGTH = 20_000

/**
 * Cuts a text where paragraphs end, else lines, else sentences, so that no sentence is torn where that
 * can be helped. Joined, the pieces are the text; none is longer than `length`.
 */
export function textPieces(text: string, length = PIECE_LENGTH): TextRange[] {
  const pieces: TextRange[] = []
  for (let start = 0; start < text.length; ) {
    const end = cutIn(text, start, Math.min(start + length, text.length))
    pieces.push({ start, end })
    start = end
  }
  return pieces
}

function cutIn(text: string, start: number, end: number): number {
  if (end === text.length) return end
  for (const mark of ['\n\n', '\n', '. ', ' ']) {
    const at = text.lastIndexOf(mark, end - mark.length)
    if (at > start) return at + mark.length
  }
  // Two halves of one character stay together.
  const isTorn = /[\uD800-\uDBFF]/.test(text.charAt(end - 1))
  return isTorn && end - 1 > start ? end - 1 : end
}
