/** A stretch of a text that belongs to something: UTF-16 offsets, `end` exclusive. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

export interface MarkedPiece<Mark extends TextRange> {
  readonly text: string
  /** Where the piece begins in the whole text. */
  readonly start: number
  /** All marks that hold the piece, the widest first. */
  readonly marks: readonly Mark[]
}

/**
 * The text cut where marks begin and end, so that marks that overlap can both be drawn. Joined, the
 * pieces are the text; a mark that reaches past the text counts to its end.
 */
export function markedText<Mark extends TextRange>(
  text: string,
  marks: readonly Mark[],
): MarkedPiece<Mark>[] {
  const cuts = new Set([0, text.length])
  for (const { start, end } of marks) {
    cuts.add(Math.min(start, text.length))
    cuts.add(Math.min(end, text.length))
  }
  const edges = [...cuts].sort((a, b) => a - b)
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? text.length
    return {
      text: text.slice(start, end),
      start,
      marks: marks
        .filter((mark) => mark.start <= start && mark.end >= end)
        .sort((a, b) => b.end - b.start - (a.end - a.start)),
    }
  })
}
